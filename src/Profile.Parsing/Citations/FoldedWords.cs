namespace Profile.Parsing.Citations;

/// <summary>Compares folded texts word by word, as far as <see cref="Most"/> words.</summary>
internal static class FoldedWords
{
    /// <summary>No title has more.</summary>
    public const int Most = 64;

    /// <summary>Whether the words of <paramref name="part"/> stand in <paramref name="title"/> in the same order, others between them allowed.</summary>
    public static bool Contain(ReadOnlySpan<char> title, ReadOnlySpan<char> part)
    {
        Span<ulong> all = stackalloc ulong[Most], wanted = stackalloc ulong[Most];
        all = all[..FoldedText.Words(title, all)];
        wanted = wanted[..FoldedText.Words(part, wanted)];
        int found = 0;
        for (int i = 0; i < all.Length && found < wanted.Length; i++)
        {
            if (all[i] == wanted[found]) found++;
        }
        return found == wanted.Length;
    }

    /// <summary>Whether <paramref name="text"/> begins with the words of <paramref name="part"/> and goes on behind them.</summary>
    public static bool Begin(string? text, string? part)
    {
        if (text is null) return false;
        Span<ulong> all = stackalloc ulong[Most], wanted = stackalloc ulong[Most];
        all = all[..FoldedText.Words(text, all)];
        wanted = wanted[..FoldedText.Words(part, wanted)];
        return wanted.Length > 0 && all.Length > wanted.Length && all.StartsWith(wanted);
    }
}
