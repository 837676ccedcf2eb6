namespace Profile.Parsing.Reading;

/// <summary>Reads the date of publication as pages state it: ISO 8601, whole or cut short.</summary>
internal static class PublicationDate
{
    /// <summary><c>2018-07-12T09:30:00+00:00</c>, <c>2018/07/12</c>, <c>2018-07</c> and <c>2018</c> as EDTF; null for anything else.</summary>
    public static string? AsEdtf(string? written)
    {
        ReadOnlySpan<char> text = written.AsSpan().Trim();
        int year = Number(text, 0, 4), month = Number(text, 5, 2), day = Number(text, 8, 2);
        if (year is < 1000 or > 2999 || (text.Length > 4 && text[4] is not ('-' or '/'))) return null;
        if (month is < 1 or > 12) return text.Length == 4 ? text.ToString() : null;
        if (text.Length == 7) return $"{text[..4]}-{text[5..7]}";
        if (day < 1 || day > DateTime.DaysInMonth(year, month) || text[7] != text[4]) return null;
        return $"{text[..4]}-{text[5..7]}-{text[8..10]}";
    }

    private static int Number(ReadOnlySpan<char> text, int start, int length)
    {
        if (text.Length < start + length) return -1;
        int number = 0;
        foreach (char c in text.Slice(start, length))
        {
            if (!char.IsAsciiDigit(c)) return -1;
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
