using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>
/// Tells whether a text was wrapped at a fixed column, and at which. A line is full when the next line's first word would not have
/// fitted behind it; where most lines that have a next line are full, the breaks are no paragraph ends.
/// </summary>
internal static class WrapWidth
{
    private const int Narrowest = 40;
    private const int Widest = 120;
    private const int FewestPairs = 6;

    /// <summary>The column, or 0 when the text is not wrapped.</summary>
    public static int Of(TokenizedText text, ReadOnlySpan<TextLine> lines)
    {
        int width = LongLine(text, lines);
        if (width is < Narrowest or > Widest) return 0;
        int pairs = 0, full = 0;
        for (int i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i].IsBlank || lines[i + 1].IsBlank) continue;
            pairs++;
            if (IsFull(text, lines[i], lines[i + 1], width)) full++;
        }
        return pairs >= FewestPairs && full * 2 > pairs ? width : 0;
    }

    public static bool IsFull(TokenizedText text, TextLine line, TextLine next, int width)
    {
        int end = text.Tokens[line.EndToken - 1].End;
        return end - line.Start + 1 + FirstWordLength(text, next) > width;
    }

    private static int FirstWordLength(TokenizedText text, TextLine line)
    {
        int last = line.FirstToken;
        while (last + 1 < line.EndToken && !text.Tokens[last + 1].SpaceBefore) last++;
        return text.Tokens[last].End - text.Tokens[line.FirstToken].Start;
    }

    /// <summary>The length that all but one line in fifty keep to; more than <see cref="Widest"/> when there is none.</summary>
    private static int LongLine(TokenizedText text, ReadOnlySpan<TextLine> all)
    {
        Span<int> counts = stackalloc int[Widest + 2];
        counts.Clear();
        int lines = 0;
        foreach (TextLine line in all)
        {
            if (line.IsBlank) continue;
            lines++;
            counts[Math.Min(text.Tokens[line.EndToken - 1].End - line.Start, Widest + 1)]++;
        }
        int longer = 0, width = Widest + 1;
        while (width > 0 && (longer += counts[width]) * 50 <= lines) width--;
        return width;
    }
}
