using System.Globalization;
using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>The date of an issue: a year, a season, a month, a day, or a range of such. Month and day are 0 where they are not known.</summary>
/// <remarks>Its parts share 64 bits: dates are copied and compared as often as numbers are.</remarks>
internal readonly record struct PublicationDate
{
    private const int MonthAt = 12, DayAt = 16, SeasonAt = 21, EndYearAt = 24, EndMonthAt = 36, EndDayAt = 40, LetterAt = 48;
    private const ulong YearBits = 0xFFF, MonthBits = 0xF, DayBits = 0x1F, SeasonBits = 0x7, LetterBits = 0xFFFF;

    private readonly ulong _parts;

    /// <param name="year">Up to 4095.</param>
    /// <param name="month">1-12, or 0.</param>
    /// <param name="day">1-31, or 0.</param>
    public PublicationDate(int year, int month, int day) => _parts = (uint)year | (uint)month << MonthAt | (uint)day << DayAt;

    public int Year => (int)(_parts & YearBits);

    public int Month => (int)(_parts >> MonthAt & MonthBits);

    public int Day => (int)(_parts >> DayAt & DayBits);

    /// <summary>1 to 4, spring to winter; 0 when it is no season.</summary>
    public int Season
    {
        get => (int)(_parts >> SeasonAt & SeasonBits);
        init => _parts = With(SeasonAt, SeasonBits, value);
    }

    /// <summary>The last unit of a range; 0 when it is none.</summary>
    public int EndYear
    {
        get => (int)(_parts >> EndYearAt & YearBits);
        init => _parts = With(EndYearAt, YearBits, value);
    }

    public int EndMonth
    {
        get => (int)(_parts >> EndMonthAt & MonthBits);
        init => _parts = With(EndMonthAt, MonthBits, value);
    }

    public int EndDay
    {
        get => (int)(_parts >> EndDayAt & DayBits);
        init => _parts = With(EndDayAt, DayBits, value);
    }

    /// <summary>The letter that tells works of one author and year apart: <c>b</c> of <c>2014b</c>; 0 when there is none.</summary>
    public char Letter
    {
        get => (char)(_parts >> LetterAt & LetterBits);
        init => _parts = With(LetterAt, LetterBits, value);
    }

    public bool IsYearOnly => Month == 0 && Season == 0;

    /// <summary>EDTF: <c>2017-01-19</c>, <c>2010-21</c>, <c>2013-01/2013-02</c>.</summary>
    public string Edtf
    {
        get
        {
            if (Season > 0) return string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{20 + Season}");
            string first = Write(Year, Month, Day);
            return EndYear == 0 ? first : $"{first}/{Write(EndYear, EndMonth, EndDay)}";
        }
    }

    public CslDate Csl => new()
    {
        DateParts = EndYear == 0 ? [Parts(Year, Month, Day)] : [Parts(Year, Month, Day), Parts(EndYear, EndMonth, EndDay)],
        Season = Season == 0 ? null : Season,
    };

    private ulong With(int at, ulong bits, int value) => _parts & ~(bits << at) | (ulong)(uint)value << at;

    private static string Write(int year, int month, int day)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        if (month == 0) return string.Create(culture, $"{year:0000}");
        return day == 0 ? string.Create(culture, $"{year:0000}-{month:00}") : string.Create(culture, $"{year:0000}-{month:00}-{day:00}");
    }

    private static int[] Parts(int year, int month, int day)
    {
        if (month == 0) return [year];
        return day == 0 ? [year, month] : [year, month, day];
    }
}
