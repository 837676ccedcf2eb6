namespace Profile.Parsing.Tables;

/// <summary>A casualty figure: a row of <see cref="ProfileTables.Casualties"/>.</summary>
public sealed record CasualtyRow
{
    /// <summary>The document's row in documents.</summary>
    public required string DocumentId { get; init; }

    /// <summary>From 0 in text order; with document_id the key of this table.</summary>
    public required int CasualtyIndex { get; init; }

    /// <summary>What happened: <c>killed</c>, <c>wounded</c>, <c>missing</c>, <c>kidnapped</c>, <c>hostage</c>, <c>captured</c>, <c>detained</c>, <c>tortured</c>, <c>refugee</c>, <c>displaced</c> or <c>affected</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>At least so many people; null is unknown, never zero.</summary>
    public int? Low { get; init; }

    /// <summary>The best estimate, in people; null is unknown, never zero.</summary>
    public int? Best { get; init; }

    /// <summary>At most so many people; null is unknown, never zero.</summary>
    public int? High { get; init; }

    /// <summary>How the figure is hedged: <c>exact</c>, <c>approximate</c>, <c>atLeast</c>, <c>atMost</c>, <c>range</c> or <c>vague</c>.</summary>
    public required string Qualifier { get; init; }

    /// <summary><c>affirmed</c> or <c>denied</c>; <c>no one was hurt</c> is denied, with zeros.</summary>
    public required string Polarity { get; init; }

    /// <summary>Whether it tells people of its own: it is affirmed, part of no other figure and no repetition. Add up only such rows.</summary>
    public required bool IsDistinct { get; init; }

    /// <summary>When it happened, as EDTF; null when the text does not say.</summary>
    public string? DateEdtf { get; init; }

    /// <summary>First day of that; null without date_edtf, and when it is open or before the year 1.</summary>
    public DateOnly? DateEarliest { get; init; }

    /// <summary>Last day of that; null without date_edtf, and when it is open or before the year 1.</summary>
    public DateOnly? DateLatest { get; init; }

    /// <summary>The sentence that tells it, on one line; null in headings.</summary>
    public string? Sentence { get; init; }

    /// <summary>The title of the section that it stands in; null where that has none.</summary>
    public string? SectionTitle { get; init; }

    /// <summary>Numbers of the markers that support it, or their labels where they are symbols, as <c>3;4</c>; null without markers.</summary>
    public string? NoteNumbers { get; init; }

    /// <summary>The first work that those notes cite, as printed, in full where the note has a short form of it; where they cite none, the first note; null without notes.</summary>
    public string? Source { get; init; }

    /// <summary>The least stretch with the figure and its verb or noun, as printed.</summary>
    public required string Text { get; init; }

    /// <summary>The number as printed, in digits or words; null when nothing stands for it.</summary>
    public string? Figure { get; init; }

    /// <summary>The words for the people; null when they are left out.</summary>
    public string? Victims { get; init; }

    /// <summary>Who they are by those words: <c>civilian</c>, <c>military</c>, <c>police</c>, <c>militant</c>, <c>peacekeeper</c> or <c>unknown</c>; null when there are none.</summary>
    public string? VictimsRole { get; init; }

    /// <summary>How sure the text is: <c>reported</c>, <c>claimed</c>, <c>confirmed</c> or <c>estimated</c>; null when it says nothing.</summary>
    public string? Attribution { get; init; }

    /// <summary>The words that say so; null when there are none.</summary>
    public string? AttributionText { get; init; }

    /// <summary>By which rule a vague word became numbers: <c>literal</c>, <c>acled</c> or <c>gtd</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Its date in dates; null when the text gives none.</summary>
    public int? DateIndex { get; init; }

    /// <summary>Its markers in citations, as <c>11;12</c>; null without markers.</summary>
    public string? CitationIndexes { get; init; }

    /// <summary>The first of its footnotes; null without one.</summary>
    public int? FootnoteIndex { get; init; }

    /// <summary>The footnote_index in sources of the work that source tells; null where source is no work.</summary>
    public int? SourceFootnoteIndex { get; init; }

    /// <summary>The source_index in sources of that work; null where source is no work.</summary>
    public int? SourceIndex { get; init; }

    /// <summary>The casualty_index of the figure that it is part of; null when it is part of none.</summary>
    public int? SubsetOf { get; init; }

    /// <summary>The casualty_index of an earlier figure that it seems to tell again; null when it is new.</summary>
    public int? Repeats { get; init; }

    /// <summary>The section that it stands in; null when it stands in none.</summary>
    public string? SectionId { get; init; }

    /// <summary>Where it begins; UTF-16 code units from the start of the text.</summary>
    public required int StartOffset { get; init; }

    /// <summary>Just behind its last character; the same unit.</summary>
    public required int EndOffset { get; init; }

    /// <summary>The line that it begins on, from 1.</summary>
    public required int Line { get; init; }
}
