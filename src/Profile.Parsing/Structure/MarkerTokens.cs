using System.Runtime.InteropServices;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Marks the decoded markers in the token array, so that the stages after this one stop at them.</summary>
internal static class MarkerTokens
{
    /// <summary>
    /// Flags the tokens of <paramref name="markers"/> (in text order), cuts those that are only the tail of their token, and shifts
    /// blocks and markers to the new indexes. Raised digits stay one token however many markers they are.
    /// </summary>
    public static void Apply(TokenizedText text, RentedList<Block> blocks, RentedList<MarkerReading> markers)
    {
        var cuts = new List<TokenCut>();
        for (int i = 0; i < markers.Count; i++)
        {
            MarkerReading marker = markers[i];
            bool tail = text.Tokens[marker.Token].IsNumber && marker.Span.Start > text.Tokens[marker.Token].Start;
            if (tail) cuts.Add(new TokenCut(marker.Token, marker.Span.Start));
            else if (marker.Number is null) FlagSymbol(text, marker);
            else FlagWhole(text, marker.Token);
            markers[i] = marker.Shifted(cuts.Count);
        }
        if (cuts.Count == 0) return;
        text.Cut(CollectionsMarshal.AsSpan(cuts));
        Shift(blocks.Span, CollectionsMarshal.AsSpan(cuts));
    }

    /// <summary>The digits, their brackets, and what joins them to the marker before.</summary>
    private static void FlagWhole(TokenizedText text, int index)
    {
        text.Flag(index, TokenFlags.Marker);
        int first = index > 1 && text.Tokens[index - 1].Is('^') && text.Tokens[index - 2].Is('[') ? index - 1 : index;
        if (first < index) text.Flag(first, TokenFlags.Marker);
        Token before = first > 0 ? text.Tokens[first - 1] : default;
        Token behind = index + 1 < text.Count ? text.Tokens[index + 1] : default;
        bool joined = first > 1 && text.Tokens[first - 2].IsMarker && IsJoin(before);
        bool opened = before.Is('[') || (before.Is('(') && behind.Is(')'));
        if (opened || joined) text.Flag(first - 1, TokenFlags.Marker);
        if (opened && first > 2 && text.Tokens[first - 3].IsMarker && IsJoin(text.Tokens[first - 2])) text.Flag(first - 2, TokenFlags.Marker);
        if ((behind.Is(']') && (before.Is('[') || joined)) || (before.Is('(') && behind.Is(')'))) text.Flag(index + 1, TokenFlags.Marker);
    }

    /// <summary>The letters or the sign, and the brackets around them where markup tells the letters alone.</summary>
    private static void FlagSymbol(TokenizedText text, MarkerReading marker)
    {
        int first = marker.Token, end = first + marker.TokenCount;
        if (first > 0 && end < text.Count && text.Tokens[first - 1].Is('[') && text.Tokens[end].Is(']')) (first, end) = (first - 1, end + 1);
        for (int i = first; i < end; i++) text.Flag(i, TokenFlags.Marker);
    }

    private static bool IsJoin(Token token) => !token.SpaceBefore && (token.Is(',') || token.Is(';') || token.Is('-') || token.Is('–') || token.Is('⁻'));

    private static void Shift(Span<Block> blocks, ReadOnlySpan<TokenCut> cuts)
    {
        int before = 0;
        foreach (ref Block block in blocks)
        {
            int inside = 0;
            while (before + inside < cuts.Length && cuts[before + inside].Token < block.EndToken) inside++;
            block = block.Shifted(before, before + inside);
            before += inside;
        }
    }
}
