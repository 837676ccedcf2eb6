namespace Profile.Parsing.Tables;

/// <summary>A footnote: a row of <see cref="ProfileTables.Footnotes"/>.</summary>
public sealed record FootnoteRow
{
    /// <summary>The document's row in documents.</summary>
    public required string DocumentId { get; init; }

    /// <summary>From 0 in text order; with document_id the key of this table.</summary>
    public required int FootnoteIndex { get; init; }

    /// <summary>Its number, which may begin again in each section; null for symbols and letters.</summary>
    public int? Number { get; init; }

    /// <summary><c>printed</c> or <c>inferred</c>: whether the number stands there or follows from its neighbours.</summary>
    public required string Numbering { get; init; }

    /// <summary>The label as printed, as <c>[61]</c>; null when the number was inferred.</summary>
    public string? Label { get; init; }

    /// <summary>The content, its paragraphs joined by line feeds; empty when the note is.</summary>
    public required string Text { get; init; }

    /// <summary>How many markers cite it.</summary>
    public required int CitationCount { get; init; }

    /// <summary>How many rows it has in sources.</summary>
    public required int SourceCount { get; init; }

    /// <summary>Where it begins, with its label; UTF-16 code units from the start of the text.</summary>
    public required int StartOffset { get; init; }

    /// <summary>Just behind its last character; the same unit.</summary>
    public required int EndOffset { get; init; }

    /// <summary>The line that it begins on, from 1.</summary>
    public required int Line { get; init; }
}
