using Profile.Parsing.Model;

namespace Profile.Parsing.Dates;

/// <summary>A unit of the calendar: one day, month, season, year, decade or century.</summary>
internal readonly record struct DateValue
{
    private const int Unknown = int.MinValue;

    // Eight bytes with the unit: values are copied and compared all the time.
    private readonly int _year;
    private readonly byte _month, _day, _season;

    /// <summary>A unit by its parts; 0 for those that it does not have.</summary>
    public DateValue(DateUnit unit, int? year, int month, int day, int season)
    {
        Unit = unit;
        _year = year ?? Unknown;
        _month = (byte)month;
        _day = (byte)day;
        _season = (byte)season;
    }

    /// <summary>Its length; never a week.</summary>
    public DateUnit Unit { get; }

    /// <summary>Astronomical year, of a decade or century its first; null when it is unknown.</summary>
    public int? Year => _year == Unknown ? null : _year;

    public bool HasYear => _year != Unknown;

    /// <summary>1 to 12 for days and months.</summary>
    public int Month => _month;

    /// <summary>1 to 31 for days.</summary>
    public int Day => _day;

    /// <summary>EDTF code of a part of the year: 21-24 northern seasons, winter from December of its year; 33-36 quarters, 40-41 halves.</summary>
    public int Season => _season;

    /// <summary>Its first day; null when the year is unknown or outside the calendar.</summary>
    public CalendarDate? First => IsYear(_year) ? DayOf(_year, FirstMonth, Unit == DateUnit.Day ? Day : 1) : null;

    /// <summary>Its last day; null as <see cref="First"/>.</summary>
    public CalendarDate? Last
    {
        get
        {
            if (Unit == DateUnit.Day || _year == Unknown) return First;
            (int year, int month) = LastMonth;
            return IsYear(year) ? CalendarDate.OfValid(year, month, CalendarDate.DaysInMonth(year, month)) : null;
        }
    }

    /// <summary>Whether both of its ends lie in the calendar, or nothing is known of them: counting on from year 9999 or back from -9999 leads nowhere.</summary>
    public bool IsInCalendar => _year == Unknown || (IsYear(_year) && (Unit < DateUnit.Season || IsYear(LastMonth.Year)));

    private (int Year, int Month) LastMonth
    {
        get
        {
            int months = FirstMonth + Months - 2;
            return (_year + Years - 1 + months / 12, months % 12 + 1);
        }
    }

    /// <summary>The month it begins in, 1 for years and more.</summary>
    public int FirstMonth => Unit switch
    {
        DateUnit.Day or DateUnit.Month => Month,
        DateUnit.Season when Season <= 24 => (Season - 20) * 3,
        DateUnit.Season when Season <= 36 => (Season - 33) * 3 + 1,
        DateUnit.Season => (Season - 40) * 6 + 1,
        _ => 1,
    };

    /// <summary>Its length in months, a part of a year; 12 for years and more.</summary>
    public int Months => Unit switch
    {
        DateUnit.Day or DateUnit.Month => 1,
        DateUnit.Season => Season >= 40 ? 6 : 3,
        _ => 12,
    };

    /// <summary>Its length in years; 1 for parts of a year.</summary>
    public int Years => Unit switch
    {
        DateUnit.Decade => 10,
        DateUnit.Century => 100,
        _ => 1,
    };

    /// <summary>The unit that lies so many from the one in which this begins: 5 May 2014 and two months is July 2014.</summary>
    public DateValue Shifted(DateUnit unit, int count)
    {
        if (Year is not { } year) return this;
        switch (unit)
        {
            case DateUnit.Day:
                return DayShifted(year, count);
            case DateUnit.Month:
                int months = year * 12 + FirstMonth - 1 + count;
                return new DateValue(unit, FloorDivide(months, 12), months - FloorDivide(months, 12) * 12 + 1, 0, 0);
            case DateUnit.Decade:
                return new DateValue(unit, (FloorDivide(year, 10) + count) * 10, 0, 0, 0);
            case DateUnit.Century:
                return new DateValue(unit, (FloorDivide(year, 100) + count) * 100, 0, 0, 0);
            default:
                return new DateValue(unit, year + count, 0, 0, 0);
        }
    }

    /// <summary>Counts in days, over at most a few years.</summary>
    private DateValue DayShifted(int year, int count)
    {
        (int month, int day) = (Month, Day + count);
        while (day < 1)
        {
            (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1);
            day += CalendarDate.DaysInMonth(year, month);
        }
        while (day > CalendarDate.DaysInMonth(year, month))
        {
            day -= CalendarDate.DaysInMonth(year, month);
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        }
        return new DateValue(DateUnit.Day, year, month, day, 0);
    }

    /// <summary>Spreads the dates of a document, of which most lie in a few years.</summary>
    public uint Hash => ((uint)_year * 31 + _month) * 37 + _day + _season + (uint)Unit * 101;

    private static int FloorDivide(int value, int by) => (int)Math.Floor((double)value / by);

    private static bool IsYear(int year) => year is >= -9999 and <= 9999;

    private static CalendarDate DayOf(int year, int month, int day) =>
        CalendarDate.OfValid(year, month, day <= 28 ? day : Math.Min(day, CalendarDate.DaysInMonth(year, month)));
}
