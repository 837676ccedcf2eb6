using System.Globalization;

namespace Profile.Parsing.Dates;

/// <summary>Writes values as EDTF, the extended date format of ISO 8601-2 (https://www.loc.gov/standards/datetime/).</summary>
internal static class EdtfWriter
{
    /// <summary>
    /// <c>2013-01-31</c>, <c>2013-01</c>, <c>2013-21</c>, <c>2013</c>, <c>199X</c>, <c>18XX</c>, <c>-0479</c>, <c>XXXX-02</c>; with <c>~</c> approximate,
    /// <c>?</c> uncertain, <c>%</c> both.
    /// </summary>
    public static string Write(in DateValue value, bool approximate, bool uncertain)
    {
        string plain = Write(value);
        if (!approximate && !uncertain) return plain;
        string mark = approximate ? uncertain ? "%" : "~" : "?";
        int slash = plain.IndexOf('/');
        return slash < 0 ? plain + mark : $"{plain[..slash]}{mark}{plain[slash..]}{mark}";
    }

    private static string Write(in DateValue value) => value.Unit switch
    {
        DateUnit.Day => string.Create(CultureInfo.InvariantCulture, $"{YearText(value.Year)}-{value.Month:00}-{value.Day:00}"),
        DateUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{YearText(value.Year)}-{value.Month:00}"),
        DateUnit.Season => string.Create(CultureInfo.InvariantCulture, $"{YearText(value.Year)}-{value.Season:00}"),
        DateUnit.Decade or DateUnit.Century when value.Year is { } first => Years(first, value.Years),
        _ => YearText(value.Year),
    };

    /// <summary>A run of years as one value with X, or as an interval where X cannot write it: 470s BC is -0478 to -0469.</summary>
    private static string Years(int first, int length)
    {
        int last = first + length - 1;
        (int low, int high) = first >= 0 ? (first, last) : (-last, -first);
        bool whole = (first >= 0 || last < 0) && low / length == high / length;
        if (!whole) return $"{YearText(first)}/{YearText(last)}";
        string digits = low.ToString("0000", CultureInfo.InvariantCulture);
        return $"{(first < 0 ? "-" : "")}{digits[..(length == 10 ? 3 : 2)]}{(length == 10 ? "X" : "XX")}";
    }

    private static string YearText(int? year) => year switch
    {
        null => "XXXX",
        < 0 => "-" + (-year.Value).ToString("0000", CultureInfo.InvariantCulture),
        _ => year.Value.ToString("0000", CultureInfo.InvariantCulture),
    };
}
