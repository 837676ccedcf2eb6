using Profile.Parsing.Model;

namespace Profile.Parsing.Dates;

/// <summary>The parts of a date that came from context.</summary>
[Flags]
internal enum InferredParts : byte
{
    None = 0,
    Year = 1,
    Month = 2,
    Day = 4,
}

internal static class InferredPartLists
{
    private static readonly IReadOnlyList<DatePart>[] Lists = [.. Enumerable.Range(0, 8).Select(List)];

    /// <summary>The parts from the greatest, in a list that all dates share.</summary>
    public static IReadOnlyList<DatePart> ToList(this InferredParts parts) => Lists[(int)parts];

    private static IReadOnlyList<DatePart> List(int bits) =>
        [.. new[] { DatePart.Year, DatePart.Month, DatePart.Day }.Where(part => (bits & (1 << (int)part)) != 0)];
}
