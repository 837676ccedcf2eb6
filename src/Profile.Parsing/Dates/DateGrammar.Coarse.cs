using static Profile.Parsing.Dates.DateWordClass;

namespace Profile.Parsing.Dates;

internal readonly ref partial struct DateGrammar
{
    /// <summary>Reads <c>1990s</c>, <c>1990's</c>, <c>1800s</c> (the century) and <c>470s BC</c>.</summary>
    private bool TryDecade(int at, out DateReading reading)
    {
        reading = default;
        if (Digits(at) is not (3 or 4) || !TryPluralEnding(at + 1, out int end) || ValueOf(at) % 10 != 0 || ComesOn(at)) return false;
        int first = ValueOf(at);
        bool before = TryEra(end, out bool beforeChrist, out int afterEra) && beforeChrist;
        if (Digits(at) == 3 && !before) return false;
        reading.End = before ? afterEra : end;
        reading.Unit = !before && first % 100 == 0 && first < 2000 ? DateUnit.Century : DateUnit.Decade;
        reading.Year = before ? 1 - (first + 9) : first;
        return before || first is >= EarliestYear and <= LatestYear;
    }

    /// <summary>Reads <c>'90s</c>.</summary>
    private bool TryShortDecade(int at, out DateReading reading)
    {
        reading = default;
        if (Digits(at + 1) != 2 || !IsGlued(at + 1) || ValueOf(at + 1) % 10 != 0 || !TryPluralEnding(at + 2, out int end)) return false;
        reading.Unit = DateUnit.Decade;
        reading.Year = ValueOf(at + 1);
        reading.ShortYear = true;
        reading.End = end;
        return true;
    }

    /// <summary>Reads <c>90s</c> after an article or a modifier; <c>in her 90s</c> is an age.</summary>
    private bool TryPlainDecade(int at, out DateReading reading)
    {
        reading = default;
        if (Digits(at) != 2 || ValueOf(at) < 20 || ValueOf(at) % 10 != 0 || !TryPluralEnding(at + 1, out int end)) return false;
        if (!Follows(at, Article | Modifier)) return false;
        reading.Unit = DateUnit.Decade;
        reading.Year = ValueOf(at);
        reading.ShortYear = true;
        reading.End = end;
        return true;
    }

    /// <summary>Reads <c>nineties</c> after an article or a modifier; <c>in his nineties</c> is an age.</summary>
    private bool TryDecadeName(int at, out DateReading reading)
    {
        reading = default;
        if (!Follows(at, Article | Modifier)) return false;
        reading.Unit = DateUnit.Decade;
        reading.Year = Word(at).Value;
        reading.ShortYear = true;
        reading.End = at + 1;
        return true;
    }

    private bool TryPluralEnding(int at, out int end)
    {
        int s = IsApostrophe(at) && IsGlued(at) ? at + 1 : at;
        end = s + 1;
        return Is(s, PluralEnding) && IsGlued(s);
    }

    /// <summary>Reads <c>19th century</c>, <c>4th century BC</c>, and the <c>18th</c> of <c>18th and 19th centuries</c>.</summary>
    private bool TryCentury(int at, out DateReading reading)
    {
        reading = default;
        if (!TryCounted(at, out DayNumber number) || !number.IsOrdinal || number.Value is < 1 or > 30) return false;
        if (!TryCenturyWord(number.End, out int end))
        {
            int other = SkipArticle(number.End + 1);
            if (!(Is(number.End, Conjunction | Link) || IsDash(number.End)) || !TryCounted(other, out DayNumber second) || !second.IsOrdinal) return false;
            if (!TryCenturyWord(second.End, out end)) return false;
            reading.End = number.End;
        }
        else
        {
            reading.End = end;
        }
        bool before = TryEra(end, out bool beforeChrist, out int afterEra) && beforeChrist;
        if (afterEra > end && reading.End == end && TryEra(end, out _, out _)) reading.End = afterEra;
        reading.Unit = DateUnit.Century;
        reading.Year = before ? 1 - number.Value * 100 : (number.Value - 1) * 100;
        return true;
    }

    private bool TryCenturyWord(int at, out int end)
    {
        int word = IsHyphen(at) && IsGlued(at) ? at + 1 : at;
        end = word + 1;
        return Is(word, Unit) && Word(word).Value == (int)DateUnit.Century;
    }
}
