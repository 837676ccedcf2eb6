using System.Globalization;
using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>The date of an issue: a year, a season, a month, a day, or a range of such. Month and day are 0 where they are not known.</summary>
internal readonly record struct PublicationDate(int Year, int Month, int Day)
{
    /// <summary>1 to 4, spring to winter; 0 when it is no season.</summary>
    public int Season { get; init; }

    /// <summary>The last unit of a range; 0 when it is none.</summary>
    public int EndYear { get; init; }

    public int EndMonth { get; init; }

    public int EndDay { get; init; }

    /// <summary>The letter that tells works of one author and year apart: <c>b</c> of <c>2014b</c>; 0 when there is none.</summary>
    public char Letter { get; init; }

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
