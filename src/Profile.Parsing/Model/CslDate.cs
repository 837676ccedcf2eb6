using System.Text.Json.Serialization;

namespace Profile.Parsing.Model;

/// <summary>A date as CSL-JSON writes it.</summary>
public sealed class CslDate
{
    /// <summary>One date, or the two ends of a range, each as year, month and day as far as they are known.</summary>
    [JsonPropertyName("date-parts")]
    public required IReadOnlyList<IReadOnlyList<int>> DateParts { get; init; }

    /// <summary>1 to 4, spring to winter; null when the date is no season.</summary>
    public int? Season { get; init; }
}
