using Profile.Parsing.Model;

namespace Profile.Parsing.Dates;

internal sealed partial class DateResolver
{
    /// <summary>A month this many months before the narrative's own is taken for one of the next year: after November comes January.</summary>
    private const int MonthsBackIsNextYear = 6;

    /// <summary>How far ahead of the narrative a year of two digits may lie before it is taken for one of the century before.</summary>
    private const int YearsAhead = 30;

    /// <summary>Without any narrative, <c>'49</c> is 2049 and <c>'50</c> is 1950.</summary>
    private const int LastPlainShortYear = 2049;

    /// <summary>How many passages back the day, month or year may stand from which a relative date is counted.</summary>
    private const int PassagesBack = 1;

    /// <summary>Gives the date what it lacks; false when it is relative and nothing supplies what it is relative to.</summary>
    private bool TryResolve(in DateReading reading, in DateExpression expression, out ResolvedDate date)
    {
        if (reading.Context == DateContext.Narrative) return TryResolveInNarrative(reading, expression, out date);
        ResolvedDate? relative = Relative(reading, expression);
        date = relative.GetValueOrDefault();
        return relative.HasValue;
    }

    private ResolvedDate? Relative(in DateReading reading, in DateExpression expression) => reading.Context switch
    {
        DateContext.Reference => reference is { } now ? Shifted(reading, Whole(now), -1) : null,
        DateContext.Shift => AnchorOf(reading, expression) is { } anchor ? Shifted(reading, anchor.Value, anchor.Mention) : null,
        DateContext.Turn => _narrative.Current is { } anchor ? Turn(reading, anchor) : null,
        _ => _narrative.Last(DateUnit.Year) is { } anchor ? Beside(reading, anchor) : null,
    };

    private bool TryResolveInNarrative(in DateReading reading, in DateExpression expression, out ResolvedDate date)
    {
        int? year = reading.ShortYear ? FullYear(reading) : reading.Year;
        int month = reading.Month;
        InferredParts inferred = reading.Borrowed;
        int anchor = inferred == InferredParts.None ? -1 : _mentions.Count + reading.LenderDistance;
        if (reading.IsBareDay)
        {
            date = default;
            if (_narrative.Last(DateUnit.Month) is not { Value.Unit: <= DateUnit.Month } near) return false;
            (year, month, anchor, inferred) = (near.Year, near.Value.Month, near.Mention, InferredParts.Year | InferredParts.Month);
        }
        else if (year is null && expression.IsAttribute && reading.Unit == DateUnit.Day && _narrative.LastOf(month, reading.Day) is { } told)
        {
            (year, anchor, inferred) = (told.Year, told.Mention, inferred | InferredParts.Year);
        }
        else if (year is null)
        {
            inferred |= InferredParts.Year;
            (year, anchor) = expression.SuppliedYear is { } supplied
                ? (supplied, _mentions.Count + expression.SupplierDistance)
                : YearFromNarrative(reading, expression.Relation);
        }
        date = new ResolvedDate(reading, ValueOf(reading, year, month), inferred, anchor);
        return true;
    }

    private (int? Year, int Anchor) YearFromNarrative(in DateReading reading, DateRelation? relation)
    {
        int month = ValueOf(reading, null, reading.Month).FirstMonth;
        if (_narrative.Current is { } anchor)
        {
            if (anchor.Month == 0) return (anchor.Year, anchor.Mention);
            if (relation == DateRelation.Since) return (anchor.Year - (month > anchor.Month ? 1 : 0), anchor.Mention);
            return (anchor.Year + (anchor.Month - month >= MonthsBackIsNextYear ? 1 : 0), anchor.Mention);
        }
        if (reference is not { } now) return (null, -1);
        bool past = month < now.Month || (month == now.Month && reading.Day <= now.Day);
        return (past ? now.Year : now.Year - 1, -1);
    }

    /// <summary>The year of <c>'89</c>: of the narrative's century before 1900, later of the last century or ours, as far as the narrative is.</summary>
    private int FullYear(in DateReading reading)
    {
        int digits = reading.Year!.Value;
        int near = _narrative.Current?.Year ?? reference?.Year ?? LastPlainShortYear - YearsAhead;
        if (near >= 1900) return 2000 + digits <= near + YearsAhead ? 2000 + digits : 1900 + digits;
        int year = near - near % 100 + digits;
        return year > near + 50 ? year - 100 : year < near - 50 ? year + 100 : year;
    }

    /// <summary>
    /// The date from which a relative one is counted: for <c>that year</c> the last one that says its unit; for <c>the following year</c> too
    /// where they share a sentence, else the one at which the narrative stands.
    /// </summary>
    private NarrativeAnchor? AnchorOf(in DateReading reading, in DateExpression expression)
    {
        if (_narrative.Last(reading.ShiftUnit) is not { } last || last.Passage < _passage - PassagesBack) return null;
        if (reading.Shift == 0 || SharesSentence(last, expression)) return last;
        bool stands = _narrative.Current is { } current && current.Value.Unit <= reading.ShiftUnit && current.Passage >= _passage - PassagesBack;
        return stands ? _narrative.Current : last;
    }

    private bool SharesSentence(in NarrativeAnchor anchor, in DateExpression expression) =>
        anchor.Passage == _passage && _mentions[anchor.Mention].Sentence is { } sentence && sentence.Contains(StartOf(expression));

    private static ResolvedDate? Shifted(in DateReading reading, in DateValue from, int anchor)
    {
        DateValue value = from.Shifted(reading.ShiftUnit, reading.Shift);
        if (value.Year is not { } year || year is < -9999 or > 9999) return null;
        var inferred = InferredParts.Year;
        if (reading.ShiftUnit <= DateUnit.Month) inferred |= InferredParts.Month;
        if (reading.ShiftUnit == DateUnit.Day) inferred |= InferredParts.Day;
        if (reading.Unit != reading.ShiftUnit || reading.Month != 0 || reading.Season != 0) value = ValueOf(reading, year, reading.Month);
        return new ResolvedDate(reading, value, inferred, anchor);
    }

    /// <summary>The next March after the anchor, or the last before it.</summary>
    private static ResolvedDate? Beside(in DateReading reading, in NarrativeAnchor anchor)
    {
        int month = ValueOf(reading, null, reading.Month).FirstMonth;
        int year = anchor.Year;
        if (reading.Context == DateContext.Next && month <= Math.Max(anchor.Month, 1)) year++;
        if (reading.Context == DateContext.Previous && (anchor.Month == 0 || month >= anchor.Month)) year--;
        if (reading.Context == DateContext.Next && anchor.Month == 0) year = anchor.Year + 1;
        return new ResolvedDate(reading, ValueOf(reading, year, reading.Month), InferredParts.Year, anchor.Mention);
    }

    private static ResolvedDate? Turn(in DateReading reading, in NarrativeAnchor anchor)
    {
        int century = (int)Math.Floor((anchor.Year + 50) / 100.0) * 100;
        return new ResolvedDate(reading, ValueOf(reading, century, 0), InferredParts.Year, anchor.Mention);
    }

    private static DateValue Whole(CalendarDate date) => new(DateUnit.Day, date.Year, date.Month, date.Day, 0);

    private static DateValue ValueOf(in DateReading reading, int? year, int month)
    {
        DateUnit unit = reading.Unit;
        int day = reading.Day;
        if (unit == DateUnit.Day && day > CalendarDate.DaysInMonth(year ?? 2000, month)) (unit, day) = (DateUnit.Month, 0);
        return new DateValue(unit, year, month, day, reading.Season);
    }
}
