using System.Runtime.InteropServices;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Marks the decoded markers in the token array, so that the stages after this one stop at them.</summary>
internal static class MarkerTokens
{
    /// <summary>
    /// Flags the tokens of <paramref name="markers"/> (in text order), cuts those that are only the tail of their token, and shifts
    /// blocks and markers to the new indexes.
    /// </summary>
    public static void Apply(TokenizedText text, List<Block> blocks, List<MarkerReading> markers)
    {
        var cuts = new List<TokenCut>();
        for (int i = 0; i < markers.Count; i++)
        {
            MarkerReading marker = markers[i];
            bool tail = marker.Span.Start > text.Tokens[marker.Token].Start;
            if (tail) cuts.Add(new TokenCut(marker.Token, marker.Span.Start));
            else FlagWhole(text, marker.Token);
            markers[i] = marker.Shifted(cuts.Count);
        }
        if (cuts.Count == 0) return;
        text.Cut(CollectionsMarshal.AsSpan(cuts));
        Shift(CollectionsMarshal.AsSpan(blocks), CollectionsMarshal.AsSpan(cuts));
    }

    /// <summary>The digits, their brackets, and a comma that joins them to the marker before.</summary>
    private static void FlagWhole(TokenizedText text, int index)
    {
        text.Flag(index, TokenFlags.Marker);
        if (index == 0 || text.Tokens[index].SpaceBefore) return;
        Token before = text.Tokens[index - 1];
        bool bracketed = index + 1 < text.Count && ((before.Is('[') && text.Tokens[index + 1].Is(']')) || (before.Is('(') && text.Tokens[index + 1].Is(')')));
        if (bracketed)
        {
            text.Flag(index - 1, TokenFlags.Marker);
            text.Flag(index + 1, TokenFlags.Marker);
        }
        else if (before.Is(',') && index > 1 && text.Tokens[index - 2].IsMarker)
        {
            text.Flag(index - 1, TokenFlags.Marker);
        }
    }

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
