namespace Profile.Parsing.Tables;

/// <summary>A section: a row of <see cref="ProfileTables.Sections"/>.</summary>
public sealed record SectionRow
{
    /// <summary>The document's row in documents.</summary>
    public required string DocumentId { get; init; }

    /// <summary>From 0 in reading order; with document_id the key of this table.</summary>
    public required int SectionIndex { get; init; }

    /// <summary>As <c>s1</c>, unique in its document: the section_id of other tables.</summary>
    public required string SectionId { get; init; }

    /// <summary>The section_id of the section that it is part of; null at the top.</summary>
    public string? ParentSectionId { get; init; }

    /// <summary><c>introduction</c>, <c>section</c> or <c>notes</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>1 is the top.</summary>
    public required int Level { get; init; }

    /// <summary>The heading's words without a trailing colon; null where there is no heading.</summary>
    public string? Title { get; init; }

    /// <summary>How many paragraphs it has of its own, without subsections.</summary>
    public required int ParagraphCount { get; init; }

    /// <summary>How many sentences those have.</summary>
    public required int SentenceCount { get; init; }

    /// <summary>Where it begins, with its heading; UTF-16 code units from the start of the text.</summary>
    public required int StartOffset { get; init; }

    /// <summary>Just behind its last character, subsections included; the same unit.</summary>
    public required int EndOffset { get; init; }

    /// <summary>The line that it begins on, from 1.</summary>
    public required int Line { get; init; }
}
