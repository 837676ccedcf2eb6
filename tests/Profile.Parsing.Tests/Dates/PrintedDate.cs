using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Profile.Parsing.Tests.Dates;

/// <summary>A date in one of the ways in which texts print it, with the value that it must be read as.</summary>
public sealed record PrintedDate(string Text, string Edtf)
{
    private static readonly string[] DayForms =
        ["MMMM d, yyyy", "d MMMM yyyy", "MMM. d, yyyy", "d MMM yyyy", "dddd, d MMMM yyyy", "dddd, MMMM d, yyyy", "yyyy-MM-dd", "d-MMM-yyyy", "d 'of' MMMM, yyyy"];

    private static readonly string[] MonthForms = ["MMMM yyyy", "MMMM 'of' yyyy", "MMMM, yyyy", "MMM. yyyy"];

    public override string ToString() => $"{Text} -> {Edtf}";

    /// <summary>Days and months of the years 1801 to 2099.</summary>
    public static Arbitrary<PrintedDate> All() => Gen.OneOf(Days(), Months()).ToArbitrary();

    private static Gen<PrintedDate> Days() =>
        from day in Day()
        from form in Gen.Elements(DayForms)
        select new PrintedDate(Print(day, form.Replace("d 'of'", $"d'{Suffix(day.Day)} of'", StringComparison.Ordinal)), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static Gen<PrintedDate> Months() =>
        from day in Day()
        from form in Gen.Elements(MonthForms)
        select new PrintedDate(Print(day, form), day.ToString("yyyy-MM", CultureInfo.InvariantCulture));

    private static Gen<DateOnly> Day() => Gen.Choose(0, 365 * 298).Select(days => new DateOnly(1801, 1, 1).AddDays(days));

    /// <summary>May has no abbreviation.</summary>
    private static string Print(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture).Replace("May.", "May", StringComparison.Ordinal);

    private static string Suffix(int day) => (day % 10, day / 10) switch
    {
        (1, not 1) => "st",
        (2, not 1) => "nd",
        (3, not 1) => "rd",
        _ => "th",
    };
}
