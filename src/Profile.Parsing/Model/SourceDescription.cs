namespace Profile.Parsing.Model;

/// <summary>What a document was read from.</summary>
public sealed record SourceDescription
{
    /// <summary>The caller's name for it, as a file name; null when none was given.</summary>
    public string? Name { get; init; }

    /// <summary>As <c>text/plain</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>IANA name of the encoding that the bytes were decoded from; null for strings.</summary>
    public string? Encoding { get; init; }

    /// <summary>SHA-256 of the input bytes as 64 lower-case hexadecimal digits; null for strings.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Length of <see cref="ProfileDocument.Text"/> in UTF-16 code units.</summary>
    public required int Length { get; init; }
}
