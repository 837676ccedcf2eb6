using Profile.Parsing.Model;

namespace Profile.Parsing.Dates;

/// <summary>
/// The days that a modifier leaves of a unit, by thirds: early and start are the first, mid the second, late and end the last. A month is parted
/// at the 10th and the 20th, a year into four months each, a season, quarter or half by its months, a decade into 3, 4 and 3 years, a century
/// into 33, 34 and 33.
/// </summary>
internal static class LikelyDays
{
    /// <summary>First day of the third; of the whole without a modifier.</summary>
    public static CalendarDate? From(in DateValue value, DateModifier? modifier) => Third(modifier) switch
    {
        2 => value.Unit == DateUnit.Month ? DayOf(value, 11) : Part(value, 0).Next,
        3 => value.Unit == DateUnit.Month ? DayOf(value, 21) : Part(value, 1).Next,
        _ => value.First,
    };

    /// <summary>Last day of the third; of the whole without a modifier.</summary>
    public static CalendarDate? To(in DateValue value, DateModifier? modifier) => Third(modifier) switch
    {
        1 => value.Unit == DateUnit.Month ? DayOf(value, 10) : Part(value, 0).Last,
        2 => value.Unit == DateUnit.Month ? DayOf(value, 20) : Part(value, 1).Last,
        _ => value.Last,
    };

    private static int Third(DateModifier? modifier) => modifier switch
    {
        DateModifier.Early or DateModifier.Start => 1,
        DateModifier.Mid => 2,
        DateModifier.Late or DateModifier.End => 3,
        _ => 0,
    };

    private static CalendarDate? DayOf(in DateValue value, int day) =>
        value.First is { } first ? new CalendarDate(first.Year, first.Month, day) : null;

    /// <summary>Last day of the first third (0) or of the second (1), and the day after it.</summary>
    private static (CalendarDate? Last, CalendarDate? Next) Part(in DateValue value, int third)
    {
        if (value.First is not { } first || value.Last is null) return default;
        int years = value.Years / 3 * (third + 1) + (third == 1 ? value.Years % 3 : 0);
        int months = value.Years > 1 ? years * 12 : value.Months * (third + 1) / 3;
        int total = first.Month - 1 + months;
        (int year, int month) = (first.Year + total / 12, total % 12 + 1);
        (int lastYear, int lastMonth) = month == 1 ? (year - 1, 12) : (year, month - 1);
        return (new CalendarDate(lastYear, lastMonth, CalendarDate.DaysInMonth(lastYear, lastMonth)), new CalendarDate(year, month, 1));
    }
}
