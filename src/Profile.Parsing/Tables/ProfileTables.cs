namespace Profile.Parsing.Tables;

/// <summary>The tables that documents are told in: what a spreadsheet, a data frame or a database takes in.</summary>
/// <remarks>
/// Strings that a document has are in the rows as they are. What a row takes out of the text (a sentence, a source) has each run of white space
/// as one space, and is cut, with <c>…</c>, to 2,000 UTF-16 code units, so that tables grow with the text and no faster. Lists are joined by <c>;</c>.
/// </remarks>
public static class ProfileTables
{
    /// <summary>One row for each document.</summary>
    public static Table<DocumentRow> Documents { get; } = DocumentRows.Table;

    /// <summary>One row for each section, parents before their children.</summary>
    public static Table<SectionRow> Sections { get; } = SectionRows.Table;

    /// <summary>One row for each footnote.</summary>
    public static Table<FootnoteRow> Footnotes { get; } = FootnoteRows.Table;

    /// <summary>One row for each work that a footnote cites, and for each stretch of commentary between works.</summary>
    public static Table<SourceRow> Sources { get; } = SourceRows.Table;

    /// <summary>One row for each inline marker.</summary>
    public static Table<CitationRow> Citations { get; } = CitationRows.Table;

    /// <summary>One row for each date of headings and body.</summary>
    public static Table<DateRow> Dates { get; } = DateRows.Table;

    /// <summary>One row for each casualty figure, with its sentence, its date and its first source: who says that, and when was it.</summary>
    public static Table<CasualtyRow> Casualties { get; } = CasualtyRows.Table;

    /// <summary>One row for each thing that the parser was unsure of.</summary>
    public static Table<DiagnosticRow> Diagnostics { get; } = DiagnosticRows.Table;
}
