using System.Text.Json.Serialization;
using Profile.Parsing.Cli.Conversions;

namespace Profile.Parsing.Cli.Manifests;

/// <summary>What became of one input: a line of the journal, and of the manifest.</summary>
internal sealed record ManifestEntry
{
    public const string Converted = "converted";
    public const string Failed = "failed";

    /// <summary>The id of its document, by which a resumed run knows it: its place under the input folder, with <c>/</c>.</summary>
    public required string Id { get; init; }

    /// <summary>As the user would write it.</summary>
    public required string Path { get; init; }

    /// <summary><see cref="Converted"/> or <see cref="Failed"/>.</summary>
    public required string Status { get; init; }

    /// <summary>Why it failed; null when it did not.</summary>
    public string? Reason { get; init; }

    /// <summary>Of the input, in bytes; null when it failed.</summary>
    public long? Length { get; init; }

    /// <summary>Of the input; null when it failed.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The files of its own; null when it failed.</summary>
    public IReadOnlyList<ManifestOutput>? Outputs { get; init; }

    /// <summary>What was found in it; null when it failed.</summary>
    public ConversionCounts? Counts { get; init; }

    [JsonIgnore]
    public bool IsConverted => Status == Converted;
}
