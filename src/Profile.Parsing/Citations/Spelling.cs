namespace Profile.Parsing.Citations;

/// <summary>
/// Tells names that differ by one letter: one left out, doubled, changed, or two that changed places, inside a word of at least five letters.
/// The first letter of a word must be the same, since names that differ in it are mostly two names: <c>North</c> and <c>Forth</c>.
/// </summary>
internal static class Spelling
{
    /// <summary>Longer texts are no names.</summary>
    public const int Longest = 80;

    private const int ShortestWord = 5;
    private const ulong Base = 0x9E3779B97F4A7C15;

    /// <summary>
    /// Keys of the name and of the name without each of its letters that may be wrong: two names that differ by one letter share one. Gives their number; 0 when it is too long.
    /// </summary>
    public static int Keys(string name, Span<ulong> keys)
    {
        if (name.Length > Longest) return 0;
        Span<ulong> prefixes = stackalloc ulong[Longest + 1];
        prefixes[0] = 1;
        for (int i = 0; i < name.Length; i++) prefixes[i + 1] = (prefixes[i] * Base) + char.ToLowerInvariant(name[i]);
        ulong whole = prefixes[name.Length], power = 1;
        int count = 0;
        keys[count++] = whole | 1;
        for (int i = name.Length - 1; i > 0; i--, power *= Base)
        {
            if (IsInsideWord(name, i)) keys[count++] = (whole + ((prefixes[i] - prefixes[i + 1]) * power)) | 1;
        }
        return count;
    }

    /// <summary>Whether the names differ by one letter, case and accents aside; not by the <c>s</c> of a plural at the end.</summary>
    public static bool IsNear(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        if (b.Length - a.Length > 1) return false;
        int first = 0, last = 0;
        while (first < a.Length && Same(a[first], b[first])) first++;
        while (last < a.Length - first && Same(a[^(last + 1)], b[^(last + 1)])) last++;
        int left = a.Length - first - last, right = b.Length - first - last;
        bool swapped = left == 2 && right == 2 && Same(a[first], b[first + 1]) && Same(a[first + 1], b[first]);
        if (right == 0 || !((left <= 1 && right == 1) || swapped)) return false;
        if (left == 0 && last == 0 && Same(b[first], 's')) return false;
        for (int i = first; i < first + right; i++)
        {
            if (!IsInsideWord(b, i) || (i < first + left && !IsInsideWord(a, i))) return false;
        }
        return LengthOfWord(b, first) >= ShortestWord;
    }

    private static bool IsInsideWord(string name, int i) => i > 0 && char.IsLetter(name[i]) && char.IsLetter(name[i - 1]);

    private static int LengthOfWord(string name, int i)
    {
        int start = i, end = i;
        while (start > 0 && char.IsLetter(name[start - 1])) start--;
        while (end < name.Length && char.IsLetter(name[end])) end++;
        return end - start;
    }

    private static bool Same(char a, char b) => a == b || (FoldedCharacters.Of(a) == FoldedCharacters.Of(b) && char.IsLetter(a));
}
