using System.Globalization;
using System.Text;

namespace Profile.Parsing.Citations;

/// <summary>What single characters become when text is folded; the common ones, up to the punctuation of U+2000, from a table.</summary>
internal static class FoldedCharacters
{
    /// <summary>A character that ends a word.</summary>
    public const char Break = '\0';

    /// <summary>A character that is left out inside a word: an apostrophe or an accent.</summary>
    public const char Nothing = '\u0001';

    /// <summary>In the table, a character that decomposes into more than one letter.</summary>
    private const char Several = '\u0002';

    private const int FirstPunctuation = 0x2010;
    private const int EndOfLatin = 0x250;

    private static readonly char[] Latin = Table();

    /// <summary>Whether the character folds alone, without a normalization of the text around it.</summary>
    public static bool Has(char c) => c < EndOfLatin ? Latin[c] != Several : c is >= (char)FirstPunctuation and <= '\u2027' or '\u2032' or '\u2033';

    /// <summary>The folded letter or digit, <see cref="Break"/> or <see cref="Nothing"/>.</summary>
    public static char Of(char c)
    {
        char[] latin = Latin;
        if (c < latin.Length && latin[c] != Several) return latin[c];
        return OfOther(c);
    }

    private static char OfOther(char c)
    {
        if (c is '’' or '‘') return Nothing;
        if (char.IsLetterOrDigit(c)) return char.ToLowerInvariant(c);
        return char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? Nothing : Break;
    }

    private static char[] Table()
    {
        var table = new char[EndOfLatin];
        for (int c = 0; c < EndOfLatin; c++) table[c] = Fold((char)c);
        return table;
    }

    private static char Fold(char c)
    {
        if (c == '\'') return Nothing;
        string parts = c < 0x80 ? c.ToString() : c.ToString().Normalize(NormalizationForm.FormKD);
        for (int i = 1; i < parts.Length; i++)
        {
            if (char.GetUnicodeCategory(parts[i]) != UnicodeCategory.NonSpacingMark) return Several;
        }
        return char.IsLetterOrDigit(parts[0]) ? char.ToLowerInvariant(parts[0]) : Break;
    }
}
