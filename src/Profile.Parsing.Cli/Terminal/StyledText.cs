using Spectre.Console;

namespace Profile.Parsing.Cli.Terminal;

/// <summary>A line of pieces, each in its style. The pieces hold no control characters; nothing in them is markup.</summary>
internal sealed class StyledText(params (string Text, Style Style)[] pieces)
{
    /// <summary>In columns of the terminal: an ideograph takes two, a combining mark none.</summary>
    public int Width { get; } = pieces.Sum(piece => piece.Text.GetCellWidth());

    public IReadOnlyList<(string Text, Style Style)> Pieces => pieces;

    public Paragraph ToParagraph()
    {
        var paragraph = new Paragraph();
        foreach ((string text, Style style) in pieces) paragraph.Append(text, style);
        return paragraph;
    }

    /// <summary>Cut at the end to at most <paramref name="width"/> columns. Of more than one piece the first is cut, and the others go.</summary>
    public StyledText Fit(int width) => Width <= width ? this : new StyledText((Shortening.KeepStart(pieces[0].Text, width), pieces[0].Style));

    public static implicit operator StyledText(string text) => new((text, Palette.Plain));
}
