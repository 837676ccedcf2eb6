namespace Profile.Parsing.Text;

/// <summary>A number by which a word is looked up, whatever its case.</summary>
/// <remarks>
/// Up to eight ASCII letters are their own key: one byte for each, in lower case, the first lowest. Other words have a hash with its highest bit set, so that
/// only for these the letters must be compared, too.
/// </remarks>
internal static class WordKey
{
    /// <summary>Letters that one step takes in.</summary>
    private const int Step = 8;

    private const ulong Hashed = 1UL << 63;

    /// <summary>Whether words with this key may differ.</summary>
    public static bool IsHash(ulong key) => (key & Hashed) != 0;

    /// <summary>The key of up to sixteen letters, of which <paramref name="first"/> has the first eight and <paramref name="second"/> the others. What stands behind the letters is left out.</summary>
    public static ulong OfLetters(ulong first, ulong second, int length) =>
        length > Step ? Extend(first, Leading(second, length - Step)) : Leading(first, length);

    /// <summary>Takes the next letters into the key of those before them; each but the last step has <see cref="Step"/> letters.</summary>
    private static ulong Extend(ulong key, ulong letters) => Mixed(key ^ 0x5bd1_e995) + letters | Hashed;

    /// <summary>A key spread over all bits.</summary>
    public static ulong Mixed(ulong key) => key * 0x9e37_79b9_7f4a_7c15;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        if (word.IndexOfAnyExcept(AsciiLetters.All) >= 0) return OfOther(word);
        ulong key = LettersOf(word[..Math.Min(Step, word.Length)]);
        for (int i = Step; i < word.Length; i += Step) key = Extend(key, LettersOf(word[i..Math.Min(i + Step, word.Length)]));
        return key;
    }

    private static ulong Leading(ulong letters, int count) => count >= Step ? letters : letters & ((1UL << (count * 8)) - 1);

    private static ulong LettersOf(ReadOnlySpan<char> letters)
    {
        ulong folded = 0;
        for (int i = 0; i < letters.Length; i++) folded |= (ulong)(letters[i] | 0x20) << (i * 8);
        return folded;
    }

    private static ulong OfOther(ReadOnlySpan<char> word)
    {
        ulong key = 0;
        foreach (char c in word) key = Extend(key, char.ToLowerInvariant(c));
        return key | Hashed;
    }
}
