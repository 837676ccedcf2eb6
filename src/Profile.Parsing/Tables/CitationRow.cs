namespace Profile.Parsing.Tables;

/// <summary>An inline marker: a row of <see cref="ProfileTables.Citations"/>.</summary>
public sealed record CitationRow
{
    /// <summary>The document's row in documents.</summary>
    public required string DocumentId { get; init; }

    /// <summary>From 0 in text order; with document_id the key of this table.</summary>
    public required int CitationIndex { get; init; }

    /// <summary>As printed; the inner numbers of <c>3-5</c> have that of the whole.</summary>
    public required string Label { get; init; }

    /// <summary>Its number; null for symbols and letters.</summary>
    public int? Number { get; init; }

    /// <summary>Number of the footnote that it is linked to; null without one, or when the note has no number.</summary>
    public int? FootnoteNumber { get; init; }

    /// <summary>The footnote that it is linked to; null without one.</summary>
    public int? FootnoteIndex { get; init; }

    /// <summary>What stands right before it: <c>punctuation</c>, <c>word</c>, <c>number</c> or <c>none</c>.</summary>
    public required string GluedTo { get; init; }

    /// <summary>The sentence that it stands in, on one line; null in headings.</summary>
    public string? Sentence { get; init; }

    /// <summary>The section that it stands in; null when it stands in none.</summary>
    public string? SectionId { get; init; }

    /// <summary>The title of that section; null where it has none.</summary>
    public string? SectionTitle { get; init; }

    /// <summary>Where it begins; UTF-16 code units from the start of the text.</summary>
    public required int StartOffset { get; init; }

    /// <summary>Just behind its last character; the same unit.</summary>
    public required int EndOffset { get; init; }

    /// <summary>The line that it begins on, from 1.</summary>
    public required int Line { get; init; }
}
