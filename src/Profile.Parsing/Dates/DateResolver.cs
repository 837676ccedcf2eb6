using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Dates;

/// <summary>
/// Turns what is printed into dates. A missing year comes from the narrative: the nearest dated anchor before it, moving forward across
/// a year's end when the months say so; a range's end takes from the other; a list's items take from the one with the year.
/// </summary>
internal sealed class DateResolver(TokenizedText text, CalendarDate? reference, DiagnosticList diagnostics)
{
    /// <summary>A month this many months before the narrative's own is taken for one of the next year: after November comes January.</summary>
    private const int MonthsBackIsNextYear = 6;

    /// <summary>How far ahead of the narrative a year of two digits may lie before it is taken for one of the century before.</summary>
    private const int YearsAhead = 30;

    /// <summary>Without any narrative, <c>'49</c> is 2049 and <c>'50</c> is 1950.</summary>
    private const int LastPlainShortYear = 2049;

    private readonly List<DateMention> _mentions = [];
    private NarrativeAnchor? _anchor;

    public IReadOnlyList<DateMention> Mentions => _mentions;

    /// <summary>Resolves the dates of a passage, which follow those resolved before.</summary>
    public void Resolve(in Passage passage, List<DateExpression> expressions)
    {
        SupplyFromFollowing(passage, expressions);
        foreach (DateExpression expression in expressions)
        {
            ResolvedDate from = default;
            ResolvedDate? to = null;
            if (expression.IsRange && !expression.IsOpen) (from, to) = Range(expression);
            else from = Single(expression.From, expression);
            DateMention mention = DateMentionBuilder.Build(text, passage, expression, from, to);
            Tell(passage, mention, from);
            Move(passage, (to ?? from).Value);
            _mentions.Add(mention);
        }
    }

    private ResolvedDate Single(in DateReading reading, in DateExpression expression)
    {
        var inferred = InferredParts.None;
        int anchor = -1;
        int? year = reading.ShortYear ? FullYear(reading.Year!.Value) : reading.Year;
        int month = reading.Month;
        if (reading.IsBareDay && _anchor is { Month: > 0 } near)
        {
            (month, anchor, inferred) = (near.Month, near.Mention, InferredParts.Month);
        }
        if (year is null)
        {
            inferred |= InferredParts.Year;
            (year, anchor) = expression.SuppliedYear is { } supplied ? (supplied, _mentions.Count + expression.SupplierDistance) : YearFromNarrative(month, reading.Day);
        }
        return new ResolvedDate(reading, ValueOf(reading, year, month), inferred, anchor);
    }

    private (int? Year, int Anchor) YearFromNarrative(int month, int day)
    {
        if (_anchor is { } anchor)
        {
            bool next = anchor.Month > 0 && month > 0 && anchor.Month - month >= MonthsBackIsNextYear;
            return (anchor.Year + (next ? 1 : 0), anchor.Mention);
        }
        if (reference is not { } now) return (null, -1);
        bool past = month < now.Month || (month == now.Month && day <= now.Day);
        return (past ? now.Year : now.Year - 1, -1);
    }

    /// <summary>The year of <c>'89</c>: of the narrative's century where that is before 1900, else of ours or the last one, whichever the narrative has reached.</summary>
    private int FullYear(int twoDigits)
    {
        int near = _anchor?.Year ?? reference?.Year ?? LastPlainShortYear - YearsAhead;
        if (near >= 1900) return 2000 + twoDigits <= near + YearsAhead ? 2000 + twoDigits : 1900 + twoDigits;
        int year = near - near % 100 + twoDigits;
        return year > near + 50 ? year - 100 : year < near - 50 ? year + 100 : year;
    }

    private (ResolvedDate From, ResolvedDate To) Range(in DateExpression range)
    {
        DateReading first = range.From, last = range.To;
        if (first.IsBareDay && !last.IsBareDay) first.Month = last.Month;
        if (first.LacksYear && last.Year is { } end)
        {
            ResolvedDate to = Single(last, range);
            return (new ResolvedDate(first, ValueOf(first, end - (IsLater(first, last) ? 1 : 0), first.Month), to.Inferred, to.Anchor), to);
        }
        ResolvedDate from = Single(first, range);
        if (!last.LacksYear || from.Value.Year is not { } start) return (from, Single(last, range));
        return (from, new ResolvedDate(last, ValueOf(last, start + (IsLater(first, last) ? 1 : 0), last.Month), from.Inferred, from.Anchor));
    }

    private static bool IsLater(in DateReading one, in DateReading other) =>
        one.Month != 0 && other.Month != 0 && (one.Month > other.Month || (one.Month == other.Month && one.Day > other.Day && other.Day != 0));

    private static DateValue ValueOf(in DateReading reading, int? year, int month)
    {
        DateUnit unit = reading.Unit;
        int day = reading.Day;
        if (month == 0 && unit is DateUnit.Day or DateUnit.Month) (unit, day) = (DateUnit.Year, 0);
        if (unit == DateUnit.Day && day > CalendarDate.DaysInMonth(year ?? 2000, month)) (unit, day) = (DateUnit.Month, 0);
        return new DateValue(unit, year, month, day, reading.Season);
    }

    /// <summary>In a list as <c>January and March 2015</c>, and in a sentence before which no date stands, the year comes from the date that follows.</summary>
    private void SupplyFromFollowing(in Passage passage, List<DateExpression> expressions)
    {
        for (int i = expressions.Count - 2; i >= 0; i--)
        {
            DateExpression item = expressions[i], next = expressions[i + 1];
            if (item.IsRange || !item.From.LacksYear || item.From.IsBareDay) continue;
            if ((next.SuppliedYear ?? next.From.Year) is not { } year || next.From.ShortYear) continue;
            bool linked = next.ContinuesList;
            if (!linked && (i > 0 || _anchor.HasValue || !ShareSentence(passage, item, next))) continue;
            if (IsLater(item.From, next.From)) year--;
            expressions[i] = item with { SuppliedYear = year, SupplierDistance = next.SuppliedYear.HasValue ? next.SupplierDistance + 1 : 1 };
        }
    }

    private bool ShareSentence(in Passage passage, in DateExpression one, in DateExpression other) =>
        passage.SentenceAt(text.Tokens[one.First].Start) == passage.SentenceAt(text.Tokens[other.First].Start);

    private void Move(in Passage passage, in DateValue value)
    {
        if (value.Year.HasValue && value.Unit <= DateUnit.Year) _anchor = new NarrativeAnchor(_mentions.Count, value, passage.Section);
    }

    private void Tell(in Passage passage, DateMention mention, in ResolvedDate from)
    {
        if (from.Value.Year is null)
            diagnostics.Warn(DiagnosticCodes.DateWithoutYear, $"'{mention.Text}' has no year, and no date before it tells one.", mention.Span);
        else if (from.Anchor >= 0 && from.Anchor < _mentions.Count && _mentions[from.Anchor].Section != passage.Section)
            diagnostics.Note(DiagnosticCodes.DateFromOtherSection, $"'{mention.Text}' was read as {mention.Edtf} after '{_mentions[from.Anchor].Text}' of an earlier section.", mention.Span);
        if (from.Reading.Unit == DateUnit.Day && from.Value.Unit != DateUnit.Day)
            diagnostics.Warn(DiagnosticCodes.DateNotInCalendar, $"'{mention.Text}' names no day of the calendar; it was read as {mention.Edtf}.", mention.Span);
    }
}
