using System.Globalization;
using System.Text.RegularExpressions;

namespace Profile.Parsing.Tests.Dates;

/// <summary>
/// Reads EDTF by the published grammar (https://www.loc.gov/standards/datetime/), as far as dates of prose need it, on its own: with regular expressions and <see cref="DateTime"/>,
/// in years shifted by 10,000 (25 times 400, so that the calendar repeats).
/// </summary>
internal static partial class EdtfReader
{
    private const int Shift = 10_000, Cycle = 400;

    [GeneratedRegex(@"^(?<year>-?\d{4}|-?\d{3}X|-?\d{2}XX|XXXX)(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<mark>[?~%])?$")]
    private static partial Regex Point();

    /// <summary>First and last day as <c>YYYY-MM-DD</c>; null for an open or unknown one.</summary>
    /// <returns>False when the text is no EDTF.</returns>
    public static bool TryRead(string edtf, out string? earliest, out string? latest)
    {
        (earliest, latest) = (null, null);
        string[] ends = edtf.Split('/');
        if (ends.Length > 2 || !TryReadPoint(ends[0], out earliest, out string? lastOfFirst)) return false;
        if (ends.Length == 1)
        {
            latest = lastOfFirst;
            return true;
        }
        return ends[1] == ".." || TryReadPoint(ends[1], out _, out latest);
    }

    /// <summary>The value as TIMEX3 writes it.</summary>
    public static string ToTimex(string edtf)
    {
        string[] ends = edtf.Split('/');
        Match point = Point().Match(ends[0]);
        string year = point.Groups["year"].Value, month = point.Groups["month"].Value, day = point.Groups["day"].Value;
        if (ends.Length == 2) return DecadeOrCenturyBeforeChrist(ends);
        string told = year is "XXXX" || year.EndsWith('X') ? year.TrimEnd('X') : Told(int.Parse(year, CultureInfo.InvariantCulture));
        if (year == "XXXX") told = year;
        if (year.StartsWith('-') && year.EndsWith('X')) told = "BC" + told[1..];
        if (month.Length == 0) return told;
        if (day.Length > 0) return $"{told}-{month}-{day}";
        int number = int.Parse(month, CultureInfo.InvariantCulture);
        string unit = number switch { <= 12 => month, 21 => "SP", 22 => "SU", 23 => "FA", 24 => "WI", <= 36 => $"Q{number - 32}", _ => $"H{number - 39}" };
        return $"{told}-{unit}";
    }

    /// <summary>-0478/-0469 are the 470s BC: the digits that the years share as they are counted.</summary>
    private static string DecadeOrCenturyBeforeChrist(string[] ends)
    {
        int[] years = [.. ends.Select(end => 1 - int.Parse(Point().Match(end).Groups["year"].Value, CultureInfo.InvariantCulture))];
        return "BC" + years[1].ToString("0000", CultureInfo.InvariantCulture)[..(years[0] - years[1] > 9 ? 2 : 3)];
    }

    private static string Told(int year) => year > 0 ? year.ToString("0000", CultureInfo.InvariantCulture) : "BC" + (1 - year).ToString("0000", CultureInfo.InvariantCulture);

    private static bool TryReadPoint(string text, out string? first, out string? last)
    {
        (first, last) = (null, null);
        Match point = Point().Match(text);
        if (!point.Success || text.StartsWith("-0000", StringComparison.Ordinal)) return false;
        (string year, string month, string day) = (point.Groups["year"].Value, point.Groups["month"].Value, point.Groups["day"].Value);
        if (year.EndsWith('X') && year != "XXXX" && month.Length > 0) return false;
        int unit = month.Length == 0 ? 0 : int.Parse(month, CultureInfo.InvariantCulture);
        if (unit is not ((>= 0 and <= 12) or (>= 21 and <= 24) or (>= 33 and <= 36) or 40 or 41) || (month.Length > 0 && unit == 0) || (day.Length > 0 && unit > 12)) return false;
        if (year == "XXXX") return month.Length > 0;
        int low = Number(year.Replace('X', '0')), high = Number(year.Replace('X', '9'));
        if (low > high) (low, high) = (high, low);
        return TryDays(low, high, unit, day, out first, out last);
    }

    private static bool TryDays(int low, int high, int unit, string day, out string? first, out string? last)
    {
        (first, last) = (null, null);
        (int month, int months) = unit switch
        {
            0 => (1, 12),
            <= 12 => (unit, 1),
            <= 24 => ((unit - 20) * 3, 3),
            <= 36 => ((unit - 33) * 3 + 1, 3),
            _ => ((unit - 40) * 6 + 1, 6),
        };
        int number = day.Length == 0 ? 1 : int.Parse(day, CultureInfo.InvariantCulture);
        DateTime start = MonthStart(low, month, out int startCycle), end = MonthStart(high, month, out int endCycle).AddMonths(months).AddDays(-1);
        if (number < 1 || number > DateTime.DaysInMonth(start.Year, start.Month)) return false;
        if (day.Length > 0) end = start = start.AddDays(number - 1);
        first = Show(start, startCycle);
        last = Show(end, endCycle);
        return true;
    }

    /// <summary>The month in a year of the same calendar between 400 and 799, and how far it was moved.</summary>
    private static DateTime MonthStart(int year, int month, out int moved)
    {
        int like = (year + Shift) % Cycle + Cycle;
        moved = year - like;
        return new DateTime(like, month, 1);
    }

    private static string Show(DateTime day, int moved)
    {
        int year = day.Year + moved;
        return $"{(year < 0 ? "-" : "")}{Math.Abs(year):0000}-{day.Month:00}-{day.Day:00}";
    }

    private static int Number(string year) => int.Parse(year, CultureInfo.InvariantCulture);
}
