namespace Profile.Parsing.Dates;

internal sealed partial class DateResolver
{
    /// <summary>
    /// Both ends of a range. The first takes month and year from the second; where neither has a year and they span the turn of one, the range
    /// is that in which the narrative stands.
    /// </summary>
    private bool TryResolveRange(in DateExpression range, out ResolvedDate from, out ResolvedDate to)
    {
        DateReading first = range.From, last = range.To;
        if (first.IsBareDay && !last.IsBareDay) first.Month = first.Day > last.Day ? last.Month == 1 ? 12 : last.Month - 1 : last.Month;
        if (first.LacksYear && !last.LacksYear)
        {
            from = default;
            if (!TryResolve(last, range, out to)) return false;
            int? year = to.Value.Year - (IsLater(first, last) ? 1 : 0);
            from = new ResolvedDate(first, ValueOf(first, year, first.Month), to.Inferred, to.Anchor);
            return true;
        }
        to = default;
        if (!TryResolve(first, range, out from)) return false;
        if (!last.LacksYear || last.IsBareDay) return TryResolve(last, range, out to);
        if (first.LacksYear && IsLater(first, last) && StandsBefore(last))
            from = new ResolvedDate(first, ValueOf(first, from.Value.Year - 1, first.Month), from.Inferred, from.Anchor);
        int? end = from.Value.Year + (IsLater(first, last) ? 1 : 0);
        to = new ResolvedDate(last, ValueOf(last, end, last.Month), from.Inferred, from.Anchor);
        return true;
    }

    /// <summary>The narrative stands in the part of the year up to this date.</summary>
    private bool StandsBefore(in DateReading last) =>
        _narrative.Current is { Month: > 0 } anchor && anchor.Month <= ValueOf(last, null, last.Month).FirstMonth;

    private static bool IsLater(in DateReading one, in DateReading other)
    {
        int month = ValueOf(one, null, one.Month).FirstMonth, otherMonth = ValueOf(other, null, other.Month).FirstMonth;
        if (one.Unit > DateUnit.Season || other.Unit > DateUnit.Season) return false;
        return month > otherMonth || (month == otherMonth && one.Day > other.Day && other.Day != 0);
    }
}
