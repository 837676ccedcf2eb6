using System.Text.Json.Serialization;

namespace Profile.Parsing.Model;

/// <summary>A work as a CSL-JSON item (CSL 1.0.2), as reference managers and pandoc read it. Values are as printed.</summary>
public sealed class CslItem
{
    /// <summary><c>n</c>, the note's index, <c>-</c>, the index among the note's sources: <c>n21-0</c>.</summary>
    public required string Id { get; init; }

    /// <summary>A CSL type, as <c>article-newspaper</c>; <c>document</c> where nothing tells the kind.</summary>
    public required string Type { get; init; }

    /// <summary>Who wrote it, in the printed order.</summary>
    public required IReadOnlyList<CslName> Author { get; init; }

    /// <summary>Who edited it, or the volume that holds it.</summary>
    public required IReadOnlyList<CslName> Editor { get; init; }

    /// <summary>Who translated it.</summary>
    public required IReadOnlyList<CslName> Translator { get; init; }

    /// <summary>The title without its outer quotation marks and the comma or full stop before the closing one.</summary>
    public string? Title { get; init; }

    /// <summary>The newspaper, journal, book or site that holds the work.</summary>
    [JsonPropertyName("container-title")]
    public string? ContainerTitle { get; init; }

    /// <summary>Who published it; of a thesis, the university.</summary>
    public string? Publisher { get; init; }

    /// <summary>The place of publication, also of a newspaper: <c>Guardian (London)</c>.</summary>
    [JsonPropertyName("publisher-place")]
    public string? PublisherPlace { get; init; }

    /// <summary>Digits or Roman numerals.</summary>
    public string? Volume { get; init; }

    /// <summary>Number of the issue.</summary>
    public string? Issue { get; init; }

    /// <summary>Number of a report, document or resolution: <c>S/RES/2100</c>.</summary>
    public string? Number { get; init; }

    /// <summary>Pages as printed, without <c>pp.</c>; of a note, usually those that it means.</summary>
    public string? Page { get; init; }

    /// <summary>Section of a newspaper.</summary>
    public string? Section { get; init; }

    /// <summary><c>4th</c>, <c>revised</c></summary>
    public string? Edition { get; init; }

    /// <summary>The kind as printed: <c>Press release</c>, <c>Ph.D. dissertation</c>.</summary>
    public string? Genre { get; init; }

    /// <summary>The date of publication.</summary>
    public CslDate? Issued { get; init; }

    /// <summary>When the link was followed.</summary>
    public CslDate? Accessed { get; init; }

    /// <summary>The link, also one printed without its scheme.</summary>
    [JsonPropertyName("URL")]
    public string? Url { get; init; }

    /// <summary>Without <c>doi:</c> and resolver.</summary>
    [JsonPropertyName("DOI")]
    public string? Doi { get; init; }

    /// <summary>Digits and hyphens as printed.</summary>
    [JsonPropertyName("ISBN")]
    public string? Isbn { get; init; }

    /// <summary>Through whom it was read: <c>Google Books</c>.</summary>
    [JsonPropertyName("source")]
    public string? Via { get; init; }

    /// <summary>Text behind the citation that belongs to it, as the passage it quotes.</summary>
    public string? Note { get; init; }
}
