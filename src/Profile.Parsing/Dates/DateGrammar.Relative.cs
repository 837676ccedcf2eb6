using static Profile.Parsing.Dates.DateWordClass;

namespace Profile.Parsing.Dates;

internal readonly ref partial struct DateGrammar
{
    /// <summary>Reads <c>that same day</c>, <c>the following year</c>, <c>that June</c>, <c>the previous winter</c>, <c>last month</c>.</summary>
    private bool TryDetermined(int at, out DateReading reading)
    {
        reading = default;
        int next = at;
        while (next < at + 2 && Is(next, Same | Next | Previous)) next++;
        int shift = Is(next - 1, Next) ? 1 : Is(next - 1, Previous) ? -1 : 0;
        if (shift < 0 && Is(next - 1, Deictic) && Is(at - 1, Article)) return false;
        DateWord word = Word(next);
        if (word.Is(Plural) || (Is(at, Deictic) && Is(at - 1, Link)) || (Is(at - 1, Article) && Is(at - 2, Hedge))) return false;
        bool deictic = Is(at, Deictic) && !Is(at - 1, Article) && next == at + 1 && !(shift > 0 && word == new DateWord(Unit, (int)DateUnit.Day));
        reading.End = next + 1;
        if (word.Is(Unit)) return Shift((DateUnit)word.Value, shift, deictic, ref reading);
        if (word.Is(DayTime)) return !deictic && Shift(DateUnit.Day, shift, false, ref reading);
        if (!TryName(next, ref reading)) return false;
        reading.Context = deictic ? DateContext.Reference : shift == 0 ? DateContext.Narrative : shift > 0 ? DateContext.Next : DateContext.Previous;
        (reading.ShiftUnit, reading.Shift) = (DateUnit.Year, shift);
        return true;
    }

    /// <summary>Reads the <c>June</c> of <c>that June</c> and the <c>winter</c> of <c>the following winter</c>.</summary>
    private bool TryName(int at, ref DateReading reading)
    {
        DateWord word = Word(at);
        if (word.Is(Month) && !word.Is(Abbreviation) && (IsCapitalized(at) || !word.Is(Everyday)))
        {
            reading.Unit = DateUnit.Month;
            reading.Month = word.Value;
            return true;
        }
        reading.Unit = DateUnit.Season;
        reading.Season = word.Value;
        return word.Is(Season) && !Is(at + 1, Of);
    }

    /// <summary>The unit that lies so many units from the one in which the narrative stands; weeks are no unit of the calendar.</summary>
    private static bool Shift(DateUnit unit, int shift, bool deictic, ref DateReading reading)
    {
        reading.Unit = unit;
        reading.ShiftUnit = unit;
        reading.Shift = shift;
        reading.Context = deictic ? DateContext.Reference : DateContext.Shift;
        return unit != DateUnit.Week;
    }

    /// <summary>Reads the <c>month</c> of <c>end of the month</c>: a bare unit behind a modifier is the one in which the narrative stands.</summary>
    private bool TryBareUnit(int at, out DateReading reading)
    {
        reading = default;
        if (!Is(at, Unit) || Is(at, Plural) || Is(at + 1, Of) || !Is(at - 1, Article)) return false;
        reading.End = at + 1;
        var unit = (DateUnit)Word(at).Value;
        return unit is DateUnit.Month or DateUnit.Year or DateUnit.Decade or DateUnit.Century && Shift(unit, 0, false, ref reading);
    }

    /// <summary>Reads <c>turn of the century</c>, <c>turn of the 20th century</c>.</summary>
    private bool TryTurn(int at, out DateReading reading)
    {
        reading = default;
        if (!Is(at + 1, Of)) return false;
        int next = SkipArticle(at + 2);
        if (Is(next, Unit) && Word(next).Value == (int)DateUnit.Century)
        {
            reading.Unit = DateUnit.Century;
            reading.Context = DateContext.Turn;
            reading.End = next + 1;
        }
        else if (!TryCentury(next, out reading))
        {
            return false;
        }
        reading.Modifier = Model.DateModifier.Start;
        return true;
    }

    /// <summary>Reads <c>month's end</c>, <c>year's end</c>.</summary>
    private bool TryUnitEnd(int at, out DateReading reading)
    {
        reading = default;
        if (Is(at, Plural) || !IsApostrophe(at + 1) || !Is(at + 2, PluralEnding) || !Is(at + 3, Part)) return false;
        if (Word(at).Value is not ((int)DateUnit.Month or (int)DateUnit.Year)) return false;
        reading.Modifier = (Model.DateModifier)Word(at + 3).Value;
        reading.End = at + 4;
        return Shift((DateUnit)Word(at).Value, 0, false, ref reading);
    }

    /// <summary>Reads <c>later that month</c>, <c>earlier in 2013</c>: the word before it moves inside the unit and changes nothing.</summary>
    private bool TryWithin(int at, out DateReading reading)
    {
        reading = default;
        int next = at + 1;
        if (Is(at, Relation)) return false;
        if (Is(next, Preposition)) next = SkipArticle(next + 1);
        else if (!Is(next, Same) && !(Is(next, Article) && Is(next + 1, Same))) return false;
        next = SkipArticle(next);
        return TryInner(next, out reading) && reading.Unit != DateUnit.Day;
    }

    /// <summary>Reads <c>two years later</c>, <c>three months earlier</c>, <c>about ten days ago</c>, <c>a decade earlier</c>.</summary>
    private bool TryCount(int at, out DateReading reading)
    {
        reading = default;
        int unit = at + 1;
        int count = Digits(at) is 1 or 2 ? ValueOf(at) : Is(at, Number) ? Word(at).Value : Is(at, Article) ? 1 : 0;
        if (Is(at, Number) && count >= 20 && IsHyphen(unit) && Is(unit + 1, Number) && Word(unit + 1).Value < 10)
        {
            count += Word(unit + 1).Value;
            unit += 2;
        }
        if (count == 0 || !Is(unit, Unit) || Is(unit, Plural) == (count == 1) || IsInexact(at) || IsStretch(at)) return false;
        int sign = SignOf(unit + 1);
        if (sign == 0) return false;
        reading.End = unit + 2;
        reading.Approximate = Is(at - 1, Hedge);
        return TakeCount((DateUnit)Word(unit).Value, count * sign, Is(unit + 1, Ago), ref reading);
    }

    /// <summary>A count that only bounds the date: <c>more than two years later</c>.</summary>
    private bool IsInexact(int at) => Is(at - 1, Hedge) && !Is(at - 1, Approximation | Filler);

    /// <summary>An article makes the count a stretch of time, however long ago: <c>in the three years before</c>, <c>over the nearly two months after</c>.</summary>
    private bool IsStretch(int at)
    {
        int before = at - 1;
        while (before > at - 3 && Is(before, Hedge | Filler | Approximation | Next | Previous)) before--;
        return Is(before, Article);
    }

    /// <summary>1 for <c>later</c> and <c>after</c>, -1 for <c>earlier</c>, <c>before</c> and <c>ago</c>; 0 where the event follows that they belong to.</summary>
    private int SignOf(int at)
    {
        if (Is(at, Relation) && IsWord(at + 1) && !Is(at + 1, Conjunction | Preposition)) return 0;
        return Is(at, Later) ? 1 : Is(at, Earlier | Ago) ? -1 : 0;
    }

    private static bool TakeCount(DateUnit unit, int count, bool ago, ref DateReading reading)
    {
        int times = unit switch { DateUnit.Week => 7, DateUnit.Decade => 10, DateUnit.Century => 100, _ => 1 };
        reading.Approximate |= unit == DateUnit.Week;
        unit = unit switch { DateUnit.Week => DateUnit.Day, DateUnit.Decade or DateUnit.Century => DateUnit.Year, _ => unit };
        return Shift(unit, count * times, ago, ref reading);
    }

    /// <summary>Reads <c>the day before</c>, <c>the year after</c> where no clause follows that they belong to.</summary>
    private bool TryUnitBeside(int at, out DateReading reading)
    {
        reading = default;
        int sign = SignOf(at + 1);
        if (sign == 0 || Is(at, Plural) || !Is(at - 1, Article) || !Is(at + 1, Relation)) return false;
        reading.End = at + 2;
        return Shift(Is(at, DayTime) ? DateUnit.Day : (DateUnit)Word(at).Value, sign, false, ref reading);
    }

    /// <summary>Reads <c>on the 14th</c>, where no noun follows that it numbers.</summary>
    private bool TryBareDay(int at, out DateReading reading)
    {
        reading = default;
        if (!Is(at - 1, Article) || !Is(at - 2, Preposition) || !TryDay(at, out DayNumber day) || Digits(at) == 0 || !day.IsOrdinal) return false;
        if (IsWord(day.End) && !Is(day.End, Preposition | Relation | Article | Function)) return false;
        reading = BareDay(at, day);
        return true;
    }

    /// <summary>Reads <c>today</c>, which the reference date tells.</summary>
    private bool TryToday(int at, out DateReading reading)
    {
        reading = default;
        reading.End = at + 1;
        return Shift(DateUnit.Day, Word(at).Value - 1, true, ref reading);
    }

    /// <summary>Reads <c>Christmas 2012</c>, <c>Christmas Eve</c>, <c>New Year's Day 2013</c>, <c>New Year's Eve</c>.</summary>
    private bool TryHoliday(int at, out DateReading reading)
    {
        reading = default;
        int next = at + 1, date = Word(at).Value;
        if (Is(at, New))
        {
            if (!IsNewYear(at)) return false;
            next = at + 4;
            date = Is(next, Eve) ? 1231 : 101;
            if (!Is(next, Eve | Unit)) return false;
            next++;
        }
        else if (Is(next, Eve))
        {
            date--;
            next++;
        }
        else if (Is(next, Unit) && Word(next).Value == (int)DateUnit.Day)
        {
            next++;
        }
        if (!IsCapitalized(at)) return false;
        reading.Unit = DateUnit.Day;
        (reading.Month, reading.Day) = (date / 100, date % 100);
        reading.End = next;
        TryYearAfter(next, ref reading);
        return true;
    }

    private bool IsNewYear(int at) =>
        IsCapitalized(at) && Is(at + 1, Unit) && IsCapitalized(at + 1) && IsApostrophe(at + 2) && Is(at + 3, PluralEnding);
}
