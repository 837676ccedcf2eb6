namespace Profile.Parsing.Tables;

/// <summary>A document: a row of <see cref="ProfileTables.Documents"/>.</summary>
public sealed record DocumentRow
{
    /// <summary>Tells the document from all others; the key of this table.</summary>
    public required string DocumentId { get; init; }

    /// <summary>The name of the input, as a file name; null when none was given.</summary>
    public string? Name { get; init; }

    /// <summary>As <c>text/plain</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>IANA name of the encoding that the bytes were decoded from; null for strings.</summary>
    public string? Encoding { get; init; }

    /// <summary>SHA-256 of the input bytes in hexadecimal digits; null for strings.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Length of the text in UTF-16 code units, the unit of all offsets.</summary>
    public required int Length { get; init; }

    /// <summary>BCP 47 tag of the language; null when it is not stated.</summary>
    public string? Language { get; init; }

    /// <summary>The title that the input states; null when it states none.</summary>
    public string? Title { get; init; }

    /// <summary>Date of publication as EDTF; null when the input states none.</summary>
    public string? Published { get; init; }

    /// <summary>What <c>today</c> in the text resolves against; null when nothing says so, or before the year 1.</summary>
    public DateOnly? ReferenceDate { get; init; }

    /// <summary>Which software read it, with its version.</summary>
    public required string Generator { get; init; }

    /// <summary>How many rows it has in sections.</summary>
    public required int SectionCount { get; init; }

    /// <summary>How many rows it has in footnotes.</summary>
    public required int FootnoteCount { get; init; }

    /// <summary>How many rows it has in citations.</summary>
    public required int CitationCount { get; init; }

    /// <summary>How many of those are linked to a footnote.</summary>
    public required int LinkedCitationCount { get; init; }

    /// <summary>How many rows it has in dates.</summary>
    public required int DateCount { get; init; }

    /// <summary>How many rows it has in casualties.</summary>
    public required int CasualtyCount { get; init; }

    /// <summary>How many rows it has in diagnostics.</summary>
    public required int DiagnosticCount { get; init; }
}
