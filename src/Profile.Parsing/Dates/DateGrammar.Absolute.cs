using static Profile.Parsing.Dates.DateWordClass;

namespace Profile.Parsing.Dates;

internal readonly ref partial struct DateGrammar
{
    /// <summary>Words before a month that make <c>May</c>, <c>March</c> and lower-case months dates.</summary>
    private const DateWordClass BeforeMonth = Preposition | Relation | Modifier | Same | Next | Previous | Approximation | Weekday;

    /// <summary>Reads <c>April 2, 2012</c>, <c>Apr. 2</c>, <c>July of 2016</c>, <c>July 2016</c>, <c>February</c>.</summary>
    private bool TryMonthFirst(int at, out DateReading reading)
    {
        reading = default;
        reading.Month = Word(at).Value;
        int next = AfterMonth(at);
        if (TryDay(next, out DayNumber day))
        {
            reading.Unit = DateUnit.Day;
            reading.Day = day.Value;
            reading.End = day.End;
            bool dated = TryYearAfter(day.End, ref reading);
            if (IsMonth(at, hasDay: true, dated)) return true;
            reading = new DateReading { Month = reading.Month };
        }
        reading.Unit = DateUnit.Month;
        reading.End = next;
        if (TryYearAfter(next, ref reading)) return IsMonth(at, hasDay: false, hasYear: true);
        // The full stop of an abbreviation may end the sentence, unless what follows goes on.
        reading.End = IsLinkToMonth(next) || IsPunctuation(next, ',') ? next : at + 1;
        return IsBareMonth(at);
    }

    /// <summary>Reads <c>2 April 2012</c>, <c>2nd of April, 2012</c>, <c>fourth of July</c>, <c>5-May-2015</c>.</summary>
    private bool TryDayFirst(int at, out DateReading reading)
    {
        reading = default;
        if (!TryDay(at, out DayNumber day)) return false;
        int month = day.End;
        if (day.IsOrdinal && Is(month, Of)) month++;
        else if (Digits(at) == 0) return false;
        bool hyphens = IsHyphen(month) && IsGlued(month) && IsGlued(month + 1);
        if (hyphens) month++;
        if (!Is(month, Month)) return false;
        reading.Unit = DateUnit.Day;
        reading.Day = day.Value;
        reading.Month = Word(month).Value;
        reading.End = AfterMonth(month);
        int year = hyphens && IsHyphen(reading.End) ? reading.End + 1 : reading.End;
        if (TryYearAfter(year, ref reading) || TryTwoDigitYear(year, ref reading)) return true;
        return (IsCapitalized(month) && !hyphens) || !Is(month, Everyday | Abbreviation);
    }

    /// <summary>Reads <c>88</c> of <c>20 Aug 88</c>: two digits that can be no day, or that begin with 0.</summary>
    private bool TryTwoDigitYear(int at, ref DateReading reading)
    {
        if (Digits(at) != 2 || ValueOf(at) is > 9 and <= 31 || GoesOn(at) || CountsNext(at + 1)) return false;
        reading.Year = ValueOf(at);
        reading.ShortYear = true;
        reading.End = at + 1;
        return true;
    }

    /// <summary>Reads <c>2012 January</c> and <c>2012 March 22</c>, as chronologies print them; an everyday word is a month where a day or a dash follows it.</summary>
    private bool TryYearBeforeMonth(int at, out DateReading reading)
    {
        reading = default;
        if (!Is(at + 1, Month) || !IsYearNumber(at, out int year, out int month) || !IsCapitalized(month)) return false;
        int end = AfterMonth(month);
        bool dated = TryDay(end, out DayNumber day) && !day.IsOrdinal;
        if (dated) end = day.End;
        if (!dated && ((Is(month, Everyday) && !IsDash(end)) || IsUnknownName(end))) return false;
        if (IsNamed(at) || IsYearLike(end) || (IsPunctuation(end, ',') && IsYearLike(end + 1))) return false;
        (reading.Unit, reading.Year, reading.Month, reading.Day, reading.End) = (dated ? DateUnit.Day : DateUnit.Month, year, Word(month).Value, dated ? day.Value : 0, end);
        return true;
    }

    private int AfterMonth(int at) => Is(at, Abbreviation) && IsPunctuation(at + 1, '.') && IsGlued(at + 1) ? at + 2 : at + 1;

    /// <summary>
    /// Reads the year of the day, month or season before it: <c>2012</c>, <c>, 2012</c>, <c>of 2012</c>, <c>'12</c>, <c>479 BC</c>,
    /// <c>of that year</c>.
    /// </summary>
    private bool TryYearAfter(int at, ref DateReading reading)
    {
        int next = at;
        if (IsPunctuation(next, ',')) next++;
        bool of = Is(next, Of);
        if (of) next++;
        if (IsApostrophe(next)) return TryShortYear(next, ref reading);
        bool comma = next > at && !of;
        if (TryEraYear(next, out int year, out int end) || IsAttachedYear(next, comma, reading.Unit, out year, out end))
        {
            reading.Year = year;
            reading.End = end;
            return true;
        }
        return TryToldYear(next, ref reading);
    }

    /// <summary>Reads <c>that year</c>, <c>the following year</c>, <c>last year</c> behind a day, month or season.</summary>
    private bool TryToldYear(int at, ref DateReading reading)
    {
        int next = SkipArticle(at);
        DateReading year = default;
        if (!Is(next, Same | Next | Previous) || !TryDetermined(next, out year) || year.Unit != DateUnit.Year) return false;
        (reading.Context, reading.ShiftUnit, reading.Shift, reading.End) = (year.Context, DateUnit.Year, year.Shift, year.End);
        return true;
    }

    /// <summary>Whether the word at <paramref name="at"/> is a month, given what is printed beside it.</summary>
    private bool IsMonth(int at, bool hasDay, bool hasYear)
    {
        if (IsCapitalized(at)) return !(Is(at, Everyday) && !hasYear && IsPartOfName(at));
        if (!Is(at, Everyday | Abbreviation)) return true;
        return hasYear && (hasDay || Is(at - 1, BeforeMonth));
    }

    private bool IsBareMonth(int at)
    {
        if (JoinsMonth(at)) return IsCapitalized(at);
        if (Is(at, Abbreviation)) return IsCapitalized(at) && ((Follows(at, Modifier) && !IsUnknownName(at + 1)) || (IsPunctuation(at + 1, '.') && IsGlued(at + 1) && Follows(at, BeforeMonth)));
        bool led = Follows(at, BeforeMonth) || (Is(at - 1, Article) && Is(at - 2, BeforeMonth));
        if (!IsCapitalized(at) || Is(at, Everyday)) return led && (IsCapitalized(at) || !Is(at, Everyday)) && !IsPartOfName(at);
        return led || Is(at - 1, Article) || !(IsPartOfName(at) || IsUnknownName(at + 1));
    }

    /// <summary>The month is linked to another month: <c>May and June</c>, <c>Jan-Mar</c>.</summary>
    private bool JoinsMonth(int at)
    {
        if (IsLinkToMonth(AfterMonth(at))) return true;
        return IsMonthLink(at - 1) && (Is(at - 2, Month) || (IsPunctuation(at - 2, '.') && Is(at - 3, Month)));
    }

    private bool IsLinkToMonth(int at) => IsMonthLink(at) && Is(at + 1, Month);

    private bool IsMonthLink(int at) => IsDash(at) || IsPunctuation(at, '/') || Is(at, Conjunction | Link);

    /// <summary>A capitalized word before it makes it a name: <c>Black September</c>, a person called May.</summary>
    private bool IsPartOfName(int at) => Is(at - 1, NameMaker) || (IsUnknownName(at - 1) && !IsSentenceStart(at - 1));

    private bool IsUnknownName(int at) => IsCapitalized(at) && Word(at).Classes == None;
}
