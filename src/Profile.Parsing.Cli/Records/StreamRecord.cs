namespace Profile.Parsing.Cli.Records;

/// <summary>One record of <c>profiles stream</c>, as far as it could be read.</summary>
internal sealed class StreamRecord
{
    /// <summary>The id as the JSON string that it came as, quotation marks and escapes included, so that it is echoed exactly; null when there is none.</summary>
    public byte[]? Id { get; set; }

    /// <summary>The profile's text, or the page that holds it; null when there is none or the record has an error.</summary>
    public string? Text { get; set; }

    /// <summary>Whether the text is a web page.</summary>
    public bool IsHtml { get; set; }

    public SourceInfo Source { get; set; } = new();

    /// <summary>Why there is nothing to parse; null when there is.</summary>
    public RecordError? Error { get; set; }
}
