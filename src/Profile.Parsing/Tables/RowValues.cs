using System.Globalization;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tables;

/// <summary>Values of the model as a cell holds them.</summary>
internal static class RowValues
{
    /// <summary>Null for a day that <see cref="DateOnly"/> has not, and so neither have most programs that read tables.</summary>
    public static DateOnly? Day(CalendarDate? day) => day is { Year: > 0 } given ? new DateOnly(given.Year, given.Month, given.Day) : null;

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The values with <c>;</c> between; null for none.</summary>
    public static string? List<T>(IReadOnlyList<T> values, Func<T, string> word) => values.Count == 0 ? null : string.Join(';', values.Select(word));
}
