using Spectre.Console;
using Spectre.Console.Rendering;

namespace Profile.Parsing.Cli.Terminal;

/// <summary>What is written for a person: with colours on a terminal, as plain text elsewhere. Lines have no spaces at their end.</summary>
/// <param name="output">Gets whole parts of the page, so that a reader such as <c>head</c> sees no half of one.</param>
/// <param name="width">Columns of a line.</param>
/// <param name="colours">Whether escape sequences for colours may be written.</param>
internal sealed class Page(TextWriter output, int width, bool colours)
{
    public const int Narrowest = 60;
    public const int Widest = 1_000;

    /// <summary>Where there is no terminal to ask.</summary>
    public const int UsualWidth = 80;

    public int Width => width;

    /// <summary>The width of a page on <paramref name="terminal"/>, or where there is none.</summary>
    public static int WidthOf(OutputTerminal? terminal) => Math.Clamp(terminal?.Width ?? UsualWidth, Narrowest, Widest);

    public void Write(params IRenderable[] parts)
    {
        using var buffer = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = ConsoleOn(buffer);
        foreach (IRenderable part in parts) console.Write(part);
        output.Write(string.Concat(buffer.ToString().Split('\n').SkipLast(1).Select(line => line.TrimEnd(' ') + "\n")));
    }

    /// <summary>A line of its own, wrapped where it is wider than the page.</summary>
    public static IRenderable Line(params (string Text, Style Style)[] pieces) => new Rows(new StyledText(pieces).ToParagraph());

    /// <summary>An empty line and the heading of a part.</summary>
    public static IRenderable Heading(string words, string about) =>
        new Rows(new Spectre.Console.Text(""), new StyledText((words, Palette.Heading), (about.Length == 0 ? "" : $"  {about}", Palette.Plain)).ToParagraph());

    private IAnsiConsole ConsoleOn(TextWriter buffer)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(buffer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        return console;
    }
}
