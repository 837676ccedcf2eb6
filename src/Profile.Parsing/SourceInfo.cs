using System.Text;

namespace Profile.Parsing;

/// <summary>What the caller knows of one input. All of it is optional; facts of one document never go into <see cref="ProfileParserOptions"/>.</summary>
public sealed record SourceInfo
{
    /// <summary>A name for the input, as a file name; null when it has none.</summary>
    public string? Name { get; init; }

    /// <summary>As <c>text/plain</c>; null to go by the content.</summary>
    public string? MediaType { get; init; }

    /// <summary>The encoding of the input's bytes. It wins over a byte order mark of another encoding and over any guess; null to detect it. Of no effect on strings.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>BCP 47 tag, as <c>en</c>; null when not known.</summary>
    public string? Language { get; init; }

    /// <summary>What <c>today</c> and <c>this year</c> resolve against; null to leave them unresolved.</summary>
    public DateOnly? ReferenceDate { get; init; }
}
