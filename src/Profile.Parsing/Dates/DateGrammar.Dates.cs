using Profile.Parsing.Model;
using static Profile.Parsing.Dates.DateWordClass;

namespace Profile.Parsing.Dates;

internal readonly ref partial struct DateGrammar
{
    /// <summary>Reads one date with the words before it that narrow it: <c>early December 2012</c>, <c>end of 2018</c>, <c>about 1910</c>.</summary>
    private bool TryDate(int at, out DateReading reading)
    {
        if (!Is(at, Approximation | Doubt) || !TryDoubt(at, out int next, out bool approximate, out bool uncertain)) return TryModified(at, out reading);
        if (!TryModified(next, out reading)) return false;
        reading.First = at;
        reading.Approximate |= approximate;
        reading.Uncertain |= uncertain;
        return true;
    }

    /// <summary>Reads <c>c.</c>, <c>about</c>, <c>possibly</c>, which make a date approximate or uncertain.</summary>
    private bool TryDoubt(int at, out int next, out bool approximate, out bool uncertain)
    {
        approximate = Is(at, Approximation);
        uncertain = Is(at, Doubt);
        next = at + 1;
        if (approximate && Is(at, EraLetter) && !IsPunctuation(next, '.') && !(Digits(next) > 2)) approximate = false;
        if (approximate && Is(at, Abbreviation) && IsPunctuation(next, '.') && IsGlued(next)) next++;
        if (uncertain && Is(next, Preposition)) next++;
        return approximate || uncertain;
    }

    private bool TryModified(int at, out DateReading reading)
    {
        if (!Is(at, Modifier | Part)) return TryPlain(at, out reading);
        reading = default;
        if (Is(at + 1, Fraction | DayTime)) return TryPlain(at, out reading);
        var modifier = (DateModifier)Word(at).Value;
        int second = SecondModifier(at);
        int next = Is(at, Part) ? AfterPart(at) : AfterModifier(second > 0 ? second : at);
        if (next < 0 || !(Is(next, Unit) ? TryBareUnit(next, out reading) : TryPlain(next, out reading))) return false;
        reading.First = at;
        reading.Modifier = modifier;
        if (second > 0) reading.ModifierTo = (DateModifier)Word(second).Value;
        return reading.Unit != DateUnit.Day;
    }

    /// <summary>The second word of <c>mid-to-late</c> and <c>early to mid</c>; 0 when there is none.</summary>
    private int SecondModifier(int at)
    {
        int link = IsHyphen(at + 1) ? at + 2 : at + 1;
        int second = IsHyphen(link + 1) ? link + 2 : link + 1;
        return Is(link, Link) && Is(second, Modifier) ? second : 0;
    }

    /// <summary>The token after <c>early</c>, <c>mid-</c>, <c>early in</c>, <c>latter part of the</c>; -1 when no date can follow.</summary>
    private int AfterModifier(int at)
    {
        int next = at + 1;
        if (IsDash(next)) return IsGlued(next) && IsGlued(next + 1) ? next + 1 : -1;
        if (Is(next, Portion)) next = Is(next + 1, Of) ? next + 2 : -1;
        else if (Is(next, Preposition)) next++;
        return next < 0 ? -1 : SkipArticle(next);
    }

    /// <summary>The token after <c>end of the</c> and <c>end-</c>; -1 when there is neither.</summary>
    private int AfterPart(int at) => Is(at + 1, Of) ? SkipArticle(at + 2) : IsHyphen(at + 1) && IsGlued(at + 1) && Digits(at + 2) == 4 ? at + 2 : -1;

    /// <summary>Reads one date without modifiers.</summary>
    private bool TryPlain(int at, out DateReading reading)
    {
        reading = default;
        if (!IsIn(at) || !TryOpened(at, out reading)) return false;
        reading.First = at;
        if (IsPunctuation(reading.End, '?') && IsGlued(reading.End) && (IsPunctuation(reading.End + 1, ')') || IsDash(reading.End + 1)))
        {
            reading.Uncertain = true;
            reading.End++;
        }
        return true;
    }

    /// <summary>Reads what stands inside <c>the first half of</c> and <c>later in</c>: a date that holds no other, so that nothing nests.</summary>
    private bool TryInner(int at, out DateReading reading)
    {
        reading = default;
        DateWord word = Word(at);
        if (Digits(at) > 0) return StartsFree(at) && (TryCentury(at, out reading) || TryDecade(at, out reading) || TryBareYear(at, out reading));
        if (word.Is(Month)) return TryMonthFirst(at, out reading);
        if (word.Is(Season)) return TrySeason(at, out reading);
        if (word.Is(DecadeName)) return TryDecadeName(at, out reading);
        if (word.Is(Unit)) return TryBareUnit(at, out reading);
        if (word.Is(Same | Next | Previous)) return TryDetermined(at, out reading);
        return word.Is(Ordinal | Number) && TryCentury(at, out reading);
    }

    private bool TryOpened(int at, out DateReading reading)
    {
        reading = default;
        if (Digits(at) > 0) return StartsFree(at) && TryOpenedByNumber(at, out reading);
        DateWord word = Word(at);
        if (word.Classes == None) return IsApostrophe(at) && (TryShortDecade(at, out reading) || TryShortYear(at, ref reading));
        if (word.Is(Month)) return TryMonthFirst(at, out reading);
        if (word.Is(Weekday)) return TryAfterWeekday(at, out reading) || TryDayTime(at, out reading);
        if (word.Is(Season)) return TrySeason(at, out reading);
        if (word.Is(DecadeName)) return TryDecadeName(at, out reading);
        if (word.Is(Fiscal | FiscalLetters)) return TryFiscal(at, out reading);
        if (word.Is(FractionLetter)) return TryFractionLetter(at, out reading);
        if (word.Is(Holiday | New)) return TryHoliday(at, out reading);
        if (word.Is(Today)) return TryToday(at, out reading);
        return TryOpenedByCount(word, at, out reading);
    }

    private bool TryOpenedByNumber(int at, out DateReading reading)
    {
        if (Digits(at) > 2) return TryOpenedByYear(at, out reading);
        return IsWord(at + 1) ? TryOpenedByShortNumber(at, out reading)
            : TryClock(at, out reading) || TryNumeric(at, out reading) || TryDayFirst(at, out reading) || TryPlainDecade(at, out reading);
    }

    /// <summary>Reads what three or more digits open; the token behind them tells what they cannot.</summary>
    private bool TryOpenedByYear(int at, out DateReading reading)
    {
        if (Mark(at + 1) is not 0 and var mark)
        {
            if (IsApostropheMark(mark) ? TryDecade(at, out reading) : TryYearFirst(at, out reading)) return true;
            return TryBareYear(at, out reading);
        }
        DateWordClass behind = ClassesAt(at + 1);
        if ((behind & PluralEnding) != 0 && TryDecade(at, out reading)) return true;
        if ((behind & Month) != 0 && TryYearBeforeMonth(at, out reading)) return true;
        return TryBareYear(at, out reading);
    }

    /// <summary>Reads what one or two digits and a word open.</summary>
    private bool TryOpenedByShortNumber(int at, out DateReading reading) =>
        TryClock(at, out reading)
        || TryCentury(at, out reading)
        || TryDayFirst(at, out reading)
        || TryPlainDecade(at, out reading)
        || TryBareYear(at, out reading)
        || TryCount(at, out reading)
        || TryFraction(at, out reading)
        || TryBareDay(at, out reading);

    private bool TryOpenedByCount(DateWord word, int at, out DateReading reading)
    {
        reading = default;
        if (word.Is(Era | EraLetter) && TryEraFirst(at, out reading)) return true;
        if (word.Is(Ordinal | Number) && (TryCentury(at, out reading) || TryDayFirst(at, out reading))) return true;
        if (word.Is(DayTime | Modifier) && TryDayTime(at, out reading)) return true;
        if (word.Is(Ordinal | Previous | Modifier) && TryFraction(at, out reading)) return true;
        if (word.Is(Number | Article) && TryCount(at, out reading)) return true;
        if (word.Is(Same | Next | Previous) && TryDetermined(at, out reading)) return true;
        if (word.Is(Unit) && TryUnitEnd(at, out reading)) return true;
        if (word.Is(Unit | DayTime) && TryUnitBeside(at, out reading)) return true;
        if (word.Is(Turn)) return TryTurn(at, out reading);
        return word.Is(Later | Earlier) && TryWithin(at, out reading);
    }

    /// <summary>Reads <c>Friday, 5 May 1995</c>: a weekday is only read with the date that follows it.</summary>
    private bool TryAfterWeekday(int at, out DateReading reading)
    {
        reading = default;
        int next = at + 1;
        if (IsPunctuation(next, '.') && Is(at, Abbreviation)) next++;
        if (IsPunctuation(next, ',')) next++;
        next = SkipArticle(next);
        if (Is(next, Month)) return TryMonthFirst(next, out reading) && reading.Day != 0;
        return Digits(next) > 0 && (TryDayFirst(next, out reading) || TryNumeric(next, out reading) || TryYearFirst(next, out reading));
    }
}
