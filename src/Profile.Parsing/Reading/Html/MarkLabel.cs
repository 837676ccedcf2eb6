using System.Buffers;
using System.Globalization;

namespace Profile.Parsing.Reading;

/// <summary>The label of a note or of the mark that leads to it: <c>12</c>, <c>[12]</c>, <c>(12)</c>, <c>12/</c>, <c>*</c>, <c>[a]</c>, <c>A1.1</c>.</summary>
internal readonly record struct MarkLabel(string Label, int? Number, bool IsEnclosed)
{
    public const int Longest = 16;

    /// <summary>What some pages print before the number: <c>[footnote 12]</c>.</summary>
    public const string Word = "footnote ";

    private const int GreatestNumber = 99_999;
    private static readonly SearchValues<char> RomanNumerals = SearchValues.Create("ivxlcIVXLC");

    /// <summary>Reads the whole of a link's or raised text; null when it is no label. <c>[12:1]</c>, where markdown-it cites note 12 again, is 12.</summary>
    public static MarkLabel? Of(string? text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        bool enclosed = false;
        while (rest.Length > 2 && IsPair(rest[0], rest[^1]))
        {
            rest = rest[1..^1].Trim();
            enclosed = true;
        }
        if (enclosed && rest.StartsWith(Word, StringComparison.OrdinalIgnoreCase) && AllDigits(rest[Word.Length..])) rest = rest[Word.Length..];
        if (!enclosed && rest.Length > 1 && rest[^1] is '.' or ')' or ':' or '/') rest = rest[..^1];
        if (rest.IsEmpty || rest.Length > Longest) return null;
        if (enclosed && rest.IndexOf(':') is var colon and > 0 && AllDigits(rest[..colon]) && AllDigits(rest[(colon + 1)..])) rest = rest[..colon];
        if (AllDigits(rest)) return int.Parse(rest, CultureInfo.InvariantCulture) is var number and >= 1 and <= GreatestNumber ? new MarkLabel(rest.ToString(), number, enclosed) : null;
        return IsSymbol(rest) || IsWordLabel(rest, enclosed) ? new MarkLabel(rest.ToString(), null, enclosed) : null;
    }

    public static bool IsPair(char open, char close) => (open, close) is ('[', ']') or ('(', ')') or ('{', '}');

    private static bool AllDigits(ReadOnlySpan<char> text) => text.Length is > 0 and <= 5 && !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsSymbol(ReadOnlySpan<char> text)
    {
        if (text.Length > 4) return false;
        foreach (char c in text)
        {
            if (c is not ('*' or '†' or '‡' or '§' or '¶' or '‖' or '#' or '※')) return false;
        }
        return true;
    }

    /// <summary>A letter or two, a numeral like <c>iv</c>, letters with digits behind them like <c>A1.1</c>, one letter behind digits; in brackets also words before the digits: <c>[note 3]</c>.</summary>
    private static bool IsWordLabel(ReadOnlySpan<char> text, bool enclosed)
    {
        int letters = 0, digits = 0, others = 0, behind = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiLetter(c))
            {
                letters++;
                if (digits > 0 && ++behind > 1) return false;
            }
            else if (char.IsAsciiDigit(c)) digits++;
            else if (c is '.' or '-' or ' ' or '\u00A0') others++;
            else return false;
        }
        if (letters == 0) return false;
        if (digits == 0) return others == 0 && (letters <= 2 || (letters <= 6 && !text.ContainsAnyExcept(RomanNumerals)));
        return enclosed ? letters <= 10 : letters <= 4;
    }
}
