using static Profile.Parsing.Dates.DateWordClass;

namespace Profile.Parsing.Dates;

/// <remarks>Times of day are read as part of the day that they belong to and leave its value as it is.</remarks>
internal readonly ref partial struct DateGrammar
{
    /// <summary>Reads <c>night of May 13</c>, <c>early morning hours of 1 November 1954</c>, <c>Sunday dawn of 25 June 1950</c>.</summary>
    private bool TryDayTime(int at, out DateReading reading)
    {
        reading = default;
        int next = Is(at, Modifier | Weekday) ? at + 1 : at;
        if (!Is(next, DayTime)) return false;
        next++;
        if (Is(next, Portion)) next++;
        return (Is(next, Of) || IsOn(next)) && TryDayOf(SkipArticle(next + 1), out reading);
    }

    /// <summary>Reads <c>5:30 am on April 6</c>, <c>5 p.m. on April 6</c>.</summary>
    private bool TryClock(int at, out DateReading reading)
    {
        reading = default;
        if (Digits(at) is not (1 or 2) || ValueOf(at) > 24) return false;
        int next = at + 1;
        bool minutes = IsPunctuation(next, ':') && IsGlued(next) && Digits(next + 1) == 2 && IsGlued(next + 1);
        if (minutes) next += 2;
        int after = AfterMeridiem(next);
        return (minutes || after > next) && IsOn(after) && TryDayOf(SkipArticle(after + 1), out reading);
    }

    private int AfterMeridiem(int at)
    {
        if (Is(at, Meridiem)) return at + 1;
        bool dotted = Is(at, MeridiemLetter) && IsPunctuation(at + 1, '.') && Is(at + 2, MeridiemLetter) && IsPunctuation(at + 3, '.');
        return dotted && Word(at + 2).Value == 'm' ? at + 4 : at;
    }

    private bool IsOn(int at) => Is(at, DayPreposition);

    private bool TryDayOf(int at, out DateReading reading)
    {
        reading = default;
        DateWord word = Word(at);
        if (word.Is(Month)) return TryMonthFirst(at, out reading) && reading.Unit == DateUnit.Day;
        if (word.Is(Weekday)) return TryAfterWeekday(at, out reading) && reading.Unit == DateUnit.Day;
        return (Digits(at) > 0 || word.Is(Ordinal)) && TryDayFirst(at, out reading);
    }
}
