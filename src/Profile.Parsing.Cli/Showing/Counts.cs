using System.Globalization;

namespace Profile.Parsing.Cli.Showing;

/// <summary>Numbers as the views write them, the same under any culture.</summary>
internal static class Counts
{
    /// <summary>Without separators, as editors take line numbers.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>1,200 dates</c>, <c>1 date</c>, <c>no dates</c></summary>
    /// <param name="number">How many.</param>
    /// <param name="thing">One of them; its plural ends in s.</param>
    public static string Of(int number, string thing) => number switch
    {
        0 => $"no {thing}s",
        1 => $"1 {thing}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {thing}s"),
    };

    /// <summary>Empty for zero, so that a table shows where something is.</summary>
    public static string OrBlank(int number) => number == 0 ? "" : number.ToString("N0", CultureInfo.InvariantCulture);
}
