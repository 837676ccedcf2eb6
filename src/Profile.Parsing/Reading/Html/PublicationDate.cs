using System.Globalization;

namespace Profile.Parsing.Reading;

/// <summary>Reads the date of publication as pages state it: ISO 8601, whole or cut short, or in words.</summary>
internal static class PublicationDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] MonthNames = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>
    /// <c>2018-07-12T09:30:00+00:00</c>, <c>2018/07/12</c>, <c>20180712</c>, <c>2018-07</c>, <c>2018</c>, <c>July 12, 2018</c>, <c>Thu, 12 Jul 2018 09:30</c>
    /// and <c>July 2018</c> as EDTF; null for anything else, such as <c>7/12/2018</c>, which is one of two days.
    /// </summary>
    public static string? AsEdtf(string? written)
    {
        ReadOnlySpan<char> text = written.AsSpan().Trim();
        return Iso(text) ?? InWords(text);
    }

    /// <summary>The month of a name such as <c>July</c>, <c>Jul</c> or <c>Sept</c>; 0 for other words.</summary>
    public static int MonthOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return 0;
        int month = Months.Length;
        while (month > 0 && !word.StartsWith(Months[month - 1], StringComparison.OrdinalIgnoreCase)) month--;
        return month > 0 && MonthNames[month - 1].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase) || month == 9 && word.Equals("sept", StringComparison.OrdinalIgnoreCase) ? month : 0;
    }

    private static string? Iso(ReadOnlySpan<char> text)
    {
        bool compact = text.Length is 8 or >= 15 && Number(text, 0, 8) > 0;
        int year = Number(text, 0, 4), month = Number(text, compact ? 4 : 5, 2), day = Number(text, compact ? 6 : 8, 2);
        if (year is < 1000 or > 2999 || (!compact && text.Length > 4 && text[4] is not ('-' or '/'))) return null;
        if (month is < 1 or > 12) return text.Length == 4 ? text.ToString() : null;
        if (text.Length == 7) return Edtf(year, month, 0);
        return !compact && (text.Length < 8 || text[7] != text[4]) ? null : Edtf(year, month, day < 1 ? -1 : day);
    }

    /// <summary>A month by its name, with a year and at most one number that can be its day.</summary>
    private static string? InWords(ReadOnlySpan<char> text)
    {
        int year = 0, month = 0, day = 0;
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && char.IsAsciiLetterOrDigit(text[i]) && char.IsAsciiDigit(text[i]) == char.IsAsciiDigit(text[start])) i++;
            if (i == start)
            {
                i++;
                continue;
            }
            ReadOnlySpan<char> word = text[start..i];
            bool ofTime = i < text.Length && text[i] == ':' || start > 0 && text[start - 1] == ':';
            if (!char.IsAsciiDigit(word[0])) month = month == 0 ? MonthOf(word) : month;
            else if (word.Length == 4 && year == 0 && word[0] is '1' or '2') year = Number(word, 0, 4);
            else if (word.Length <= 2 && !ofTime && day == 0) day = Number(word, 0, word.Length);
        }
        return year == 0 || month == 0 ? null : Edtf(year, month, day);
    }

    /// <summary>Null for a day that the month does not have; without a day when it is 0.</summary>
    private static string? Edtf(int year, int month, int day)
    {
        if (day == 0) return string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}");
        return day < 0 || day > DateTime.DaysInMonth(year, month) ? null : string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");
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
