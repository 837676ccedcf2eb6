using Profile.Parsing.Model;

namespace Profile.Parsing.Dates;

/// <summary>Writes values as TIMEX3 of TimeML, whose years before Christ are <c>BC0480</c>.</summary>
internal static class Timex3Writer
{
    /// <summary>The value, whose text most often is that of <paramref name="edtf"/>: then they share it.</summary>
    public static Timex3 Write(in DateValue value, DateModifier? modifier, bool approximate, string edtf)
    {
        var digits = new DateDigits(stackalloc char[DateDigits.Longest]);
        AddValue(ref digits, value);
        return new Timex3
        {
            Type = "DATE",
            Value = digits.Written.SequenceEqual(edtf) ? edtf : digits.Written.ToString(),
            Mod = modifier switch
            {
                DateModifier.Early or DateModifier.Start => "START",
                DateModifier.Mid => "MID",
                DateModifier.Late or DateModifier.End => "END",
                _ => approximate ? "APPROX" : null,
            },
        };
    }

    private static void AddValue(ref DateDigits digits, in DateValue value)
    {
        if (value.Unit is DateUnit.Decade or DateUnit.Century)
        {
            AddLeading(ref digits, value, value.Unit == DateUnit.Decade ? 3 : 2);
            return;
        }
        AddYear(ref digits, value.Year);
        if (value.Unit is not (DateUnit.Day or DateUnit.Month or DateUnit.Season)) return;
        digits.Add('-');
        if (value.Unit == DateUnit.Season) AddSeason(ref digits, value.Season);
        else digits.Add(value.Month, 2);
        if (value.Unit != DateUnit.Day) return;
        digits.Add('-');
        digits.Add(value.Day, 2);
    }

    /// <summary>The digits that all years of a decade or century share, counted as in print: 199, BC047, 18.</summary>
    private static void AddLeading(ref DateDigits digits, in DateValue value, int shared)
    {
        if (value.Year is >= 0 and { } first)
        {
            digits.Add(first, 4);
            digits.CutTo(shared);
            return;
        }
        AddYear(ref digits, value.Year + value.Years - 1);
        if (value.Year.HasValue) digits.CutTo(2 + shared);
    }

    private static void AddSeason(ref DateDigits digits, int season)
    {
        switch (season)
        {
            case 21:
                digits.Add("SP");
                break;
            case 22:
                digits.Add("SU");
                break;
            case 23:
                digits.Add("FA");
                break;
            case 24:
                digits.Add("WI");
                break;
            default:
                digits.Add(season >= 40 ? 'H' : 'Q');
                digits.Add(season >= 40 ? season - 39 : season - 32, 1);
                break;
        }
    }

    private static void AddYear(ref DateDigits digits, int? year)
    {
        if (year <= 0) digits.Add("BC");
        if (year is { } known) digits.Add(known <= 0 ? 1 - known : known, 4);
        else digits.Add("XXXX");
    }
}
