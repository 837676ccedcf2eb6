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
        var digits = new DateDigits(stackalloc char[DateDigits.Longest]);
        Add(ref digits, value, approximate, uncertain, Ends.Both);
        return digits.Written.ToString();
    }

    /// <summary><c>2013/2017</c>, of a range without a last end <c>2013/..</c>; of an end that is itself an interval its outer year.</summary>
    public static string WriteRange(in ResolvedDate from, in ResolvedDate to, bool isOpen)
    {
        var digits = new DateDigits(stackalloc char[DateDigits.Longest * 2]);
        Add(ref digits, from.Value, from.Reading.Approximate, from.Reading.Uncertain, Ends.First);
        digits.Add('/');
        if (isOpen) digits.Add("..");
        else Add(ref digits, to.Value, to.Reading.Approximate, to.Reading.Uncertain, Ends.Last);
        return digits.Written.ToString();
    }

    private static void Add(ref DateDigits digits, in DateValue value, bool approximate, bool uncertain, Ends ends)
    {
        char? mark = approximate ? uncertain ? '%' : '~' : uncertain ? '?' : null;
        if (value is { Unit: DateUnit.Decade or DateUnit.Century, Year: { } first }) AddYears(ref digits, first, value.Years, mark, ends);
        else AddYear(ref digits, value.Year);
        if (value.Unit is DateUnit.Day or DateUnit.Month or DateUnit.Season)
        {
            digits.Add('-');
            digits.Add(value.Unit == DateUnit.Season ? value.Season : value.Month, 2);
        }
        if (value.Unit == DateUnit.Day)
        {
            digits.Add('-');
            digits.Add(value.Day, 2);
        }
        if (mark is { } last) digits.Add(last);
    }

    /// <summary>A run of years as one value with X, or as an interval where X cannot write it: 470s BC is -0478 to -0469.</summary>
    private static void AddYears(ref DateDigits digits, int first, int length, char? mark, Ends ends)
    {
        int last = first + length - 1;
        (int low, int high) = first >= 0 ? (first, last) : (-last, -first);
        bool whole = (first >= 0 || last < 0) && low / length == high / length;
        if (whole)
        {
            if (first < 0) digits.Add('-');
            digits.Add(low / length, length == 10 ? 3 : 2);
            digits.Add(length == 10 ? "X" : "XX");
            return;
        }
        if (ends != Ends.Last) AddYear(ref digits, first);
        if (ends == Ends.Both)
        {
            if (mark is { } behindFirst) digits.Add(behindFirst);
            digits.Add('/');
        }
        if (ends != Ends.First) AddYear(ref digits, last);
    }

    private static void AddYear(ref DateDigits digits, int? year)
    {
        if (year < 0) digits.Add('-');
        if (year is { } known) digits.Add(Math.Abs(known), 4);
        else digits.Add("XXXX");
    }

    /// <summary>The ends that are written of a run of years.</summary>
    private enum Ends
    {
        Both,
        First,
        Last,
    }
}
