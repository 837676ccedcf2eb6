using Profile.Parsing.Model;
using static Profile.Parsing.Dates.DateWordClass;

namespace Profile.Parsing.Dates;

internal readonly ref partial struct DateGrammar
{
    /// <summary>Reads one date with the words before it that narrow it: <c>early December 2012</c>, <c>end of 2018</c>, <c>about 1910</c>.</summary>
    private bool TryDate(int at, out DateReading reading)
    {
        if (!TryDoubt(at, out int next, out bool approximate, out bool uncertain)) return TryModified(at, out reading);
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
        reading = default;
        if (!Is(at, Modifier | Part)) return TryPlain(at, out reading);
        if (Is(at + 1, Fraction | DayTime)) return TryPlain(at, out reading);
        var modifier = (DateModifier)Word(at).Value;
        int second = SecondModifier(at);
        int next = Is(at, Part) ? AfterPart(at) : AfterModifier(second > 0 ? second : at);
        if (next < 0 || !TryUnitOrPlain(next, ref reading)) return false;
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
        if (!IsIn(at) || !TryOpened(at, ref reading)) return false;
        reading.First = at;
        if (IsPunctuation(reading.End, '?') && IsGlued(reading.End) && (IsPunctuation(reading.End + 1, ')') || IsDash(reading.End + 1)))
        {
            reading.Uncertain = true;
            reading.End++;
        }
        return true;
    }

    private bool TryOpened(int at, ref DateReading reading)
    {
        if (Digits(at) > 0) return StartsFree(at) && TryOpenedByNumber(at, ref reading);
        if (IsApostrophe(at)) return TryShortDecade(at, ref reading) || TryShortYear(at, ref reading);
        DateWord word = Word(at);
        if (word.Is(Month)) return TryMonthFirst(at, ref reading);
        if (word.Is(Weekday)) return TryAfterWeekday(at, ref reading) || TryDayTime(at, ref reading);
        if (word.Is(Season)) return TrySeason(at, ref reading);
        if (word.Is(DecadeName)) return TryDecadeName(at, ref reading);
        if (word.Is(Fiscal | FiscalLetters)) return TryFiscal(at, ref reading);
        if (word.Is(FractionLetter)) return TryFractionLetter(at, ref reading);
        if (word.Is(Holiday | New)) return TryHoliday(at, ref reading);
        if (word.Is(Today)) return TryToday(at, ref reading);
        return TryOpenedByCount(word, at, ref reading);
    }

    private bool TryOpenedByNumber(int at, ref DateReading reading) =>
        TryClock(at, ref reading) || TryYearFirst(at, ref reading) || TryNumeric(at, ref reading) || TryCentury(at, ref reading) || TryDayFirst(at, ref reading) || TryDecade(at, ref reading)
        || TryPlainDecade(at, ref reading) || TryBareYear(at, ref reading) || TryCount(at, ref reading) || TryFraction(at, ref reading) || TryBareDay(at, ref reading);

    private bool TryOpenedByCount(DateWord word, int at, ref DateReading reading)
    {
        if (word.Is(Era | EraLetter) && TryEraFirst(at, ref reading)) return true;
        if (word.Is(Ordinal | Number) && (TryCentury(at, ref reading) || TryDayFirst(at, ref reading))) return true;
        if (word.Is(DayTime | Modifier) && TryDayTime(at, ref reading)) return true;
        if (word.Is(Ordinal | Previous | Modifier) && TryFraction(at, ref reading)) return true;
        if (word.Is(Number | Article) && TryCount(at, ref reading)) return true;
        if (word.Is(Same | Next | Previous) && TryDetermined(at, ref reading)) return true;
        if (word.Is(Unit) && TryUnitEnd(at, ref reading)) return true;
        if (word.Is(Unit | DayTime) && TryUnitBeside(at, ref reading)) return true;
        if (word.Is(Turn)) return TryTurn(at, ref reading);
        return word.Is(Later | Earlier) && TryWithin(at, ref reading);
    }

    /// <summary>Reads <c>Friday, 5 May 1995</c>: a weekday is only read with the date that follows it.</summary>
    private bool TryAfterWeekday(int at, ref DateReading reading)
    {
        int next = at + 1;
        if (IsPunctuation(next, '.') && Is(at, Abbreviation)) next++;
        if (IsPunctuation(next, ',')) next++;
        next = SkipArticle(next);
        if (Is(next, Month)) return TryMonthFirst(next, ref reading) && reading.Day != 0;
        return Digits(next) > 0 && (TryDayFirst(next, ref reading) || TryNumeric(next, ref reading) || TryYearFirst(next, ref reading));
    }
}
