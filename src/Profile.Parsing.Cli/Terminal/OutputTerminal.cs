using Spectre.Console;

namespace Profile.Parsing.Cli.Terminal;

/// <summary>The terminal that standard output is.</summary>
/// <param name="Width">In columns.</param>
/// <param name="Colours">Whether it shows colours, and the user wants them.</param>
internal sealed record OutputTerminal(int Width, bool Colours)
{
    /// <summary>Null when standard output is a pipe or a file.</summary>
    public static OutputTerminal? OfProcess() => Console.IsOutputRedirected ? null : new OutputTerminal(Console.WindowWidth, DetectColours());

    /// <summary><c>NO_COLOR</c> is what users set for all programs alike (no-color.org).</summary>
    private static bool DetectColours() => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && AnsiConsole.Profile.Capabilities.Ansi;
}
