using Spectre.Console;

namespace Profile.Parsing.Cli.Terminal;

/// <summary>The few colours of the output, out of the sixteen whose look the user's terminal decides.</summary>
internal static class Palette
{
    public static readonly Style Plain = Style.Plain;

    public static readonly Style Heading = new(decoration: Decoration.Bold);

    /// <summary>What is there to help reading, as the heads of columns.</summary>
    public static readonly Style Quiet = new(decoration: Decoration.Dim);

    /// <summary>A mention inside its sentence.</summary>
    public static readonly Style Mention = new(Color.Teal, decoration: Decoration.Bold);

    /// <summary>What was inferred, or is missing: worth a look.</summary>
    public static readonly Style Doubt = new(Color.Olive);

    public static readonly Style Fault = new(Color.Maroon);
}
