using System.Globalization;

namespace Profile.Parsing.Model;

/// <summary>
/// A day of the proleptic Gregorian calendar with astronomical years: year 0 is 1 BC, year -479 is 480 BC.
/// </summary>
/// <remarks>Exists because <see cref="DateOnly"/> has no years before 1. Years run from -9999 to 9999, as EDTF level 0 writes them.</remarks>
public readonly record struct CalendarDate : IComparable<CalendarDate>
{
    // Four bytes in all: a document holds thousands.
    private readonly short _year;
    private readonly byte _month, _day;

    /// <summary>A day by its parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day, or the year lies outside -9999 to 9999.</exception>
    public CalendarDate(int year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -9999);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DaysInMonth(year, month));
        _year = (short)year;
        _month = (byte)month;
        _day = (byte)day;
    }

    private CalendarDate(short year, byte month, byte day)
    {
        _year = year;
        _month = month;
        _day = day;
    }

    /// <summary>A day by parts that are known to be those of one.</summary>
    internal static CalendarDate OfValid(int year, int month, int day) => new((short)year, (byte)month, (byte)day);

    /// <summary>Astronomical year, -9999 to 9999.</summary>
    public int Year => _year;

    /// <summary>1 to 12.</summary>
    public int Month => _month;

    /// <summary>1 to 31.</summary>
    public int Day => _day;

    /// <summary>Number of days in a month, leap years by the Gregorian rule for all years.</summary>
    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Whether the astronomical year has 366 days.</summary>
    public static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>The day of a <see cref="DateOnly"/>.</summary>
    public static CalendarDate From(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>Reads <c>YYYY-MM-DD</c> or <c>-YYYY-MM-DD</c>.</summary>
    /// <returns>False when the text is anything else, or names no day.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out CalendarDate date)
    {
        date = default;
        bool before = text.StartsWith('-');
        ReadOnlySpan<char> rest = before ? text[1..] : text;
        if (rest.Length != 10 || rest[4] != '-' || rest[7] != '-') return false;
        if (!int.TryParse(rest[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int year)) return false;
        if (!int.TryParse(rest[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out int month) || month is < 1 or > 12) return false;
        if (before) year = -year;
        if (!int.TryParse(rest[8..], NumberStyles.None, CultureInfo.InvariantCulture, out int day) || day < 1 || day > DaysInMonth(year, month)) return false;
        date = new CalendarDate(year, month, day);
        return true;
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is no <c>YYYY-MM-DD</c>, or names no day.</exception>
    public static CalendarDate Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out CalendarDate date) ? date : throw new FormatException($"'{text}' is not a day written as YYYY-MM-DD.");

    private int Order => (_year * 16 + _month) * 32 + _day;

    /// <summary>Length of <c>-0479-08-12</c>.</summary>
    internal const int LongestText = 11;

    /// <summary>Writes what <see cref="ToString"/> gives. Returns its length.</summary>
    internal int Format(Span<char> target)
    {
        int at = 0;
        if (_year < 0) target[at++] = '-';
        AddDigits(target.Slice(at, 4), Math.Abs(Year));
        target[at + 4] = target[at + 7] = '-';
        AddDigits(target.Slice(at + 5, 2), _month);
        AddDigits(target.Slice(at + 8, 2), _day);
        return at + 10;
    }

    private static void AddDigits(Span<char> target, int number)
    {
        for (int i = target.Length - 1; i >= 0; i--, number /= 10) target[i] = (char)('0' + number % 10);
    }

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => Order.CompareTo(other.Order);

    /// <summary><c>2013-01-31</c>, <c>-0479-08-12</c></summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[LongestText];
        return text[..Format(text)].ToString();
    }

    /// <summary>Whether <paramref name="left"/> is the earlier day.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is the later day.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is not the later day.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is not the earlier day.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;
}
