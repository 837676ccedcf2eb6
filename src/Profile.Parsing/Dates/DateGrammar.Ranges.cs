using Profile.Parsing.Model;
using static Profile.Parsing.Dates.DateWordClass;

namespace Profile.Parsing.Dates;

internal readonly ref partial struct DateGrammar
{
    /// <summary>Reads <c>from March 27 to April 2, 2017</c>, <c>between 2007 and 2017</c>, <c>from 2003 onwards</c>.</summary>
    private bool TryOpenedRange(int at, out DateExpression range)
    {
        range = default;
        if (!Is(at, From | Between)) return false;
        int next = SkipArticle(Is(at + 1, Preposition) ? at + 2 : at + 1);
        if (IsYearWord(next)) next++;
        bool between = Is(at, Between);
        bool read = TryDayRange(next, out range) || TryEraRange(next, out range)
            || (TryDate(next, out DateReading from) && TryRangeEnd(from, between, out range))
            || (TryDay(next, out DayNumber day) && day.IsOrdinal && TryRangeEnd(BareDay(next, day), between, out range));
        range.First = at;
        return read;
    }

    /// <summary>Goes on from a date to the range that it opens: <c>1992–95</c>, <c>June–July 2013</c>, <c>late 2012 and early 2013</c>.</summary>
    private bool TryRangeFrom(in DateReading from, out DateExpression range)
    {
        if (TryRangeEnd(from, between: false, out range)) return true;
        if (from.Modifier is not (DateModifier.Late or DateModifier.End) || !Is(from.End, And)) return false;
        if (!TryDate(SkipArticle(from.End + 1), out DateReading to) || to.Modifier is not (DateModifier.Early or DateModifier.Start)) return false;
        return Adjoin(from, to) && TryJoin(from, to, out range);
    }

    /// <summary>The second unit is the one right after the first, so that late in the first and early in the second touch.</summary>
    private static bool Adjoin(in DateReading from, in DateReading to)
    {
        if (from.Unit != to.Unit || !to.IsComplete || from.Context != DateContext.Narrative) return false;
        return from.Unit switch
        {
            DateUnit.Year => to.Year == from.Year + 1,
            DateUnit.Month => to.Month == from.Month % 12 + 1 && (from.Year is not { } year || to.Year == year + from.Month / 12),
            _ => false,
        };
    }

    private bool TryRangeEnd(in DateReading from, bool between, out DateExpression range)
    {
        range = default;
        int link = from.End;
        if (!Is(link, Onward | Link | Conjunction) && Mark(link) == 0) return false;
        bool dash = IsDash(link), slash = IsPunctuation(link, '/') && IsGlued(link);
        if (dash && TryPresent(link + 1, out int open)) return Open(from, open, out range);
        if (Is(link, Onward)) return Open(from, link + 1, out range);
        if (!(dash || slash || (between ? Is(link, Conjunction) : Is(link, Link)))) return false;
        int next = SkipArticle(link + 1);
        if (!dash && !slash)
        {
            if (TryPresent(next, out open)) return Open(from, open, out range);
            if (Is(next, Preposition)) next = SkipArticle(next + 1);
        }
        bool glued = (dash || slash) && IsGlued(link) && IsGlued(next);
        if (glued && TryShortEnd(from, next, dash, out DateReading to)) return TryJoin(from, to, out range);
        if (TryDate(next, out to)) return TryJoin(from, to, out range);
        if (from.Day == 0 || slash || !TryDay(next, out DayNumber day) || (from.IsBareDay && !day.IsOrdinal)) return false;
        return EndsRange(day.End) && TryJoinDay(from, next, day, out range);
    }

    /// <summary>Reads the two digits of <c>1992–95</c> and <c>1914/15</c>.</summary>
    private bool TryShortEnd(in DateReading from, int at, bool dash, out DateReading to)
    {
        to = default;
        if (from.Unit != DateUnit.Year || from.Year is not { } year || from.ShortYear || Digits(at) != 2) return false;
        if (IsSeparatedNumber(at + 1) || (IsGlued(at + 1) && IsWord(at + 1))) return false;
        int last = year / 100 * 100 + ValueOf(at);
        if (last <= year) last = ValueOf(at) == 0 || year % 100 == 99 ? last + 100 : year;
        if (last <= year || !(dash || last == year + 1)) return false;
        to = new DateReading { First = at, End = at + 1, Unit = DateUnit.Year, Year = last };
        return true;
    }

    /// <summary>Reads <c>6-7</c> of <c>April 6-7, 2015</c>: the second day has the month of the first and may bring the year.</summary>
    private bool TryJoinDay(in DateReading from, int at, DayNumber day, out DateExpression range)
    {
        DateReading to = BareDay(at, day) with { Month = from.Month, Year = from.Year };
        if (from.Year is null && from.Month != 0) TryYearAfter(day.End, ref to);
        return TryJoin(from, to, out range);
    }

    /// <summary>Reads <c>12-14 July</c>, <c>3 to 5 May 1998</c>, <c>13th to the 19th of October 1950</c>.</summary>
    private bool TryDayRange(int at, out DateExpression range)
    {
        range = default;
        if (!StartsFree(at) || !TryDay(at, out DayNumber day)) return false;
        bool between = Is(at - 1, Between) || (Is(at - 1, Article) && Is(at - 2, Between));
        if (!IsDash(day.End) && !IsPunctuation(day.End, '/') && !Is(day.End, between ? Conjunction : Link)) return false;
        int next = SkipArticle(day.End + 1);
        DateReading to = default;
        if (!(Digits(next) > 0 || Is(next, Ordinal | Number)) || !TryDayFirst(next, out to)) return false;
        to.First = next;
        return TryJoin(BareDay(at, day), to, out range);
    }

    private static DateReading BareDay(int at, DayNumber day) => new() { First = at, End = day.End, Unit = DateUnit.Day, Day = day.Value };

    /// <summary>What stands behind a bare second day shows that it counts nothing.</summary>
    private bool EndsRange(int at) => !IsWord(at) || Word(at).Classes != None;

    private bool TryPresent(int at, out int end)
    {
        int word = SkipArticle(at);
        end = word + 1;
        return Is(word, Present);
    }

    private static bool Open(in DateReading from, int end, out DateExpression range)
    {
        range = new DateExpression { First = from.First, End = end, From = from, IsRange = true, IsOpen = true };
        return true;
    }

    /// <summary>Joins two dates into a range, unless they run backwards or cannot be the ends of one.</summary>
    private static bool TryJoin(in DateReading from, in DateReading to, out DateExpression range)
    {
        range = new DateExpression { First = from.First, End = to.End, From = from, To = to, IsRange = true };
        if (!CanEndRange(from) || !CanEndRange(to)) return false;
        if ((from.IsBareDay && to.Unit != DateUnit.Day) || (to.IsBareDay && from.Unit != DateUnit.Day)) return false;
        return from.Year is not { } first || to.Year is not { } last || from.ShortYear || to.ShortYear || first <= last;
    }

    private static bool CanEndRange(in DateReading reading) => reading.Context is DateContext.Narrative or DateContext.Shift;

    /// <summary>Reads <c>499-493 BC</c>, whose era is printed once.</summary>
    private bool TryEraRange(int at, out DateExpression range)
    {
        range = default;
        if (Digits(at) == 0 || !(IsDash(at + 1) || Is(at + 1, Link | Conjunction)) || !TryEraYear(at + 2, out int last, out int end) || last > 0) return false;
        if (!StartsFree(at) || ComesOn(at)) return false;
        int first = 1 - ValueOf(at);
        if (Is(at + 1, Conjunction) && !Is(at - 1, Between)) end = at + 1;
        range = new DateExpression
        {
            First = at,
            End = end,
            From = new DateReading { First = at, End = at + 1, Unit = DateUnit.Year, Year = first },
            To = new DateReading { First = at + 2, End = end, Unit = DateUnit.Year, Year = last },
            IsRange = end > at + 1,
        };
        return first < last;
    }
}
