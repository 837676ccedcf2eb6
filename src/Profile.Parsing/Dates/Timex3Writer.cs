using System.Globalization;
using Profile.Parsing.Model;

namespace Profile.Parsing.Dates;

/// <summary>Writes values as TIMEX3 of TimeML, whose years before Christ are <c>BC0480</c>.</summary>
internal static class Timex3Writer
{
    public static Timex3 Write(in DateValue value, DateModifier? modifier, bool approximate) => new()
    {
        Type = "DATE",
        Value = Value(value),
        Mod = modifier switch
        {
            DateModifier.Early or DateModifier.Start => "START",
            DateModifier.Mid => "MID",
            DateModifier.Late or DateModifier.End => "END",
            _ => approximate ? "APPROX" : null,
        },
    };

    private static string Value(in DateValue value) => value.Unit switch
    {
        DateUnit.Day => string.Create(CultureInfo.InvariantCulture, $"{YearText(value.Year)}-{value.Month:00}-{value.Day:00}"),
        DateUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{YearText(value.Year)}-{value.Month:00}"),
        DateUnit.Season => $"{YearText(value.Year)}-{SeasonText(value.Season)}",
        DateUnit.Decade => Leading(value, 3),
        DateUnit.Century => Leading(value, 2),
        _ => YearText(value.Year),
    };

    /// <summary>The digits that all years of a decade or century share, counted as in print: 199, BC047, 18.</summary>
    private static string Leading(in DateValue value, int digits)
    {
        if (value.Year is not { } first) return "XXXX";
        return first >= 0 ? first.ToString("0000", CultureInfo.InvariantCulture)[..digits] : YearText(first + value.Years - 1)[..(2 + digits)];
    }

    private static string SeasonText(int season) => season switch
    {
        21 => "SP",
        22 => "SU",
        23 => "FA",
        24 => "WI",
        >= 40 => $"H{season - 39}",
        _ => $"Q{season - 32}",
    };

    private static string YearText(int? year) => year switch
    {
        null => "XXXX",
        <= 0 => "BC" + (1 - year.Value).ToString("0000", CultureInfo.InvariantCulture),
        _ => year.Value.ToString("0000", CultureInfo.InvariantCulture),
    };
}
