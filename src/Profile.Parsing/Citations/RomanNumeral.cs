namespace Profile.Parsing.Citations;

internal static class RomanNumeral
{
    /// <summary>Whether the letters are a numeral in its usual form, to 3999, and no likely initial or company: not <c>LLC</c>, <c>C</c>, <c>D</c>, <c>M</c>.</summary>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        if (text.Length == 1) return text[0] is 'I' or 'V' or 'X' or 'L';
        int at = Skip(text, 0, 'M', 3);
        at = SkipDecade(text, at, 'C', 'D', 'M');
        at = SkipDecade(text, at, 'X', 'L', 'C');
        return SkipDecade(text, at, 'I', 'V', 'X') == text.Length;
    }

    /// <summary>Whether the letters are a numeral in small letters, as pages have them, to 89.</summary>
    public static bool IsSmall(ReadOnlySpan<char> text)
    {
        Span<char> capitals = stackalloc char[9];
        if (text.Length > capitals.Length || text.ContainsAnyExcept("ivxl")) return false;
        text.ToUpperInvariant(capitals);
        return IsOne(capitals[..text.Length]);
    }

    /// <summary>Skips the digit of one decade: <c>IX</c>, <c>IV</c>, or <c>V</c> and up to three <c>I</c>.</summary>
    private static int SkipDecade(ReadOnlySpan<char> text, int at, char one, char five, char ten)
    {
        if (at + 1 < text.Length && text[at] == one && (text[at + 1] == ten || text[at + 1] == five)) return at + 2;
        return Skip(text, Skip(text, at, five, 1), one, 3);
    }

    private static int Skip(ReadOnlySpan<char> text, int at, char letter, int most)
    {
        int end = at;
        while (end < text.Length && end - at < most && text[end] == letter) end++;
        return end;
    }
}
