namespace Profile.Parsing.Tables;

/// <summary>A work that a footnote cites: a row of <see cref="ProfileTables.Sources"/>.</summary>
public sealed record SourceRow
{
    /// <summary>The document's row in documents.</summary>
    public required string DocumentId { get; init; }

    /// <summary>The footnote that cites it.</summary>
    public required int FootnoteIndex { get; init; }

    /// <summary>From 0 within the footnote; with document_id and footnote_index the key of this table.</summary>
    public required int SourceIndex { get; init; }

    /// <summary>The footnote's number; null for symbols and letters.</summary>
    public int? FootnoteNumber { get; init; }

    /// <summary><c>full</c>, <c>short</c>, <c>ibid</c> or <c>commentary</c>.</summary>
    public required string Form { get; init; }

    /// <summary>The citation as printed, on one line.</summary>
    public required string Text { get; init; }

    /// <summary>Id of the work in the JSON, as <c>n21-0</c>; null for commentary and <c>Ibid.</c>, and so are all columns to isbn.</summary>
    public string? CslId { get; init; }

    /// <summary>A CSL type, as <c>article-newspaper</c>; null without csl_id.</summary>
    public string? Type { get; init; }

    /// <summary>Who wrote it, as <c>Kestrow, Brena;Orlen, Tavish</c>; null when no one is named.</summary>
    public string? Author { get; init; }

    /// <summary>Who edited it, written in the same way; null when no one is named.</summary>
    public string? Editor { get; init; }

    /// <summary>The title; null when none is printed.</summary>
    public string? Title { get; init; }

    /// <summary>The newspaper, journal, book or site that holds the work; null when none is printed.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>Who published it; null when none is printed.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it was published; null when none is printed.</summary>
    public string? PublisherPlace { get; init; }

    /// <summary>Volume, in digits or Roman numerals; null when none is printed.</summary>
    public string? Volume { get; init; }

    /// <summary>Number of the issue; null when none is printed.</summary>
    public string? Issue { get; init; }

    /// <summary>Number of a report, document or resolution; null when none is printed.</summary>
    public string? Number { get; init; }

    /// <summary>Pages as printed; null when none is printed.</summary>
    public string? Page { get; init; }

    /// <summary>The kind as printed, as <c>Press release</c>; null when none is printed.</summary>
    public string? Genre { get; init; }

    /// <summary>The date of publication as EDTF; null when none is printed.</summary>
    public string? Issued { get; init; }

    /// <summary>The link; null when none is printed.</summary>
    public string? Url { get; init; }

    /// <summary>The DOI without <c>doi:</c> and resolver; null when none is printed.</summary>
    public string? Doi { get; init; }

    /// <summary>The ISBN as printed; null when none is printed.</summary>
    public string? Isbn { get; init; }

    /// <summary>Of a short form or <c>Ibid.</c>: the footnote that cites the work in full; null when none does.</summary>
    public int? RefersToFootnoteIndex { get; init; }

    /// <summary>The source_index of that citation in its footnote; null when there is none.</summary>
    public int? RefersToSourceIndex { get; init; }

    /// <summary>Of a full citation: the footnote that cited the same work in full before; null the first time.</summary>
    public int? SameAsFootnoteIndex { get; init; }

    /// <summary>The source_index of that citation in its footnote; null the first time.</summary>
    public int? SameAsSourceIndex { get; init; }

    /// <summary>Where it begins; UTF-16 code units from the start of the text.</summary>
    public required int StartOffset { get; init; }

    /// <summary>Just behind its last character; the same unit.</summary>
    public required int EndOffset { get; init; }

    /// <summary>The line that it begins on, from 1.</summary>
    public required int Line { get; init; }
}
