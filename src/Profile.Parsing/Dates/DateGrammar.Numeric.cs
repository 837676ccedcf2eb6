using Profile.Parsing.Model;

namespace Profile.Parsing.Dates;

internal readonly ref partial struct DateGrammar
{
    /// <summary>Reads <c>2012-04-02</c>, <c>2012/04/02</c> and <c>2012-04</c>.</summary>
    private bool TryYearFirst(int at, out DateReading reading)
    {
        reading = default;
        if (Digits(at + 2) != 2 || !IsYearLike(at) || !IsSeparator(at + 1) || !IsGlued(at + 2)) return false;
        int month = ValueOf(at + 2);
        if (month is < 1 or > 12) return false;
        reading.Year = ValueOf(at);
        reading.Month = month;
        if (IsSameSeparator(at + 3, at + 1) && Digits(at + 4) == 2 && IsGlued(at + 4) && !IsSeparatedNumber(at + 5))
        {
            reading.Unit = DateUnit.Day;
            reading.Day = ValueOf(at + 4);
            reading.End = at + 5;
            return IsDay(ValueOf(at), month, reading.Day);
        }
        reading.Unit = DateUnit.Month;
        reading.End = at + 3;
        return IsHyphen(at + 1) && !IsSeparatedNumber(at + 3) && month != ValueOf(at) % 100 + 1;
    }

    /// <summary>Reads <c>02/04/2012</c>, <c>2.4.2012</c>, <c>2-4-2012</c> and the bare <c>9/11</c>.</summary>
    private bool TryNumeric(int at, out DateReading reading)
    {
        reading = default;
        if (Digits(at) is not (1 or 2) || !IsSeparator(at + 1) || Digits(at + 2) is not (1 or 2) || !IsGlued(at + 2)) return false;
        if (IsNineEleven(at, ref reading)) return true;
        if (!IsSameSeparator(at + 3, at + 1) || !IsYearLike(at + 4) || !IsGlued(at + 4) || IsSeparatedNumber(at + 5)) return false;
        if (!TryOrder(ValueOf(at), ValueOf(at + 2), ValueOf(at + 4), ref reading)) return false;
        reading.Unit = DateUnit.Day;
        reading.End = at + 5;
        return true;
    }

    /// <summary>Takes two numbers for day and month in the order of the options, or in the other where only that gives a day.</summary>
    private bool TryOrder(int one, int two, int year, ref DateReading reading)
    {
        bool dayFirst = IsDay(year, month: two, day: one), monthFirst = IsDay(year, month: one, day: two);
        bool takeDayFirst = dayFirst && (_order == NumericDateOrder.DayMonth || !monthFirst);
        (reading.Year, reading.Month, reading.Day) = takeDayFirst ? (year, two, one) : (year, one, two);
        reading.IsAmbiguous = dayFirst && monthFirst && one != two;
        return dayFirst || monthFirst;
    }

    private static bool IsDay(int year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= CalendarDate.DaysInMonth(year, month);

    private bool IsNineEleven(int at, ref DateReading reading)
    {
        if (!IsPunctuation(at + 1, '/') || Digits(at) != 1 || ValueOf(at) != 9 || ValueOf(at + 2) != 11 || IsSeparatedNumber(at + 3)) return false;
        reading.Unit = DateUnit.Day;
        (reading.Year, reading.Month, reading.Day) = (2001, 9, 11);
        reading.End = at + 3;
        return true;
    }

    private bool IsSeparator(int at) => IsGlued(at) && (IsHyphen(at) || Mark(at) is '/' or '.');

    private bool IsSameSeparator(int at, int other) => IsSeparator(at) && _tokens[at].Value == _tokens[other].Value;

    private bool IsSeparatedNumber(int at) => IsSeparator(at) && Digits(at + 1) > 0 && IsGlued(at + 1);
}
