using Profile.Parsing.Model;

namespace Profile.Parsing.Tables;

internal static class DocumentRows
{
    public static Table<DocumentRow> Table { get; } = new("documents", Columns(), Of);

    private static ColumnList<DocumentRow> Columns() => new ColumnList<DocumentRow>()
        .Text("document_id", r => r.DocumentId)
        .OptionalText("name", r => r.Name)
        .Text("media_type", r => r.MediaType)
        .OptionalText("encoding", r => r.Encoding)
        .OptionalText("sha256", r => r.Sha256)
        .Integer("length", r => r.Length)
        .OptionalText("language", r => r.Language)
        .OptionalText("title", r => r.Title)
        .OptionalText("published", r => r.Published)
        .OptionalDate("reference_date", r => r.ReferenceDate)
        .Text("generator", r => r.Generator)
        .Integer("section_count", r => r.SectionCount)
        .Integer("footnote_count", r => r.FootnoteCount)
        .Integer("citation_count", r => r.CitationCount)
        .Integer("linked_citation_count", r => r.LinkedCitationCount)
        .Integer("date_count", r => r.DateCount)
        .Integer("casualty_count", r => r.CasualtyCount)
        .Integer("diagnostic_count", r => r.DiagnosticCount);

    private static IEnumerable<DocumentRow> Of(string id, ProfileDocument document)
    {
        yield return new DocumentRow
        {
            DocumentId = id,
            Name = document.Source.Name,
            MediaType = document.Source.MediaType,
            Encoding = document.Source.Encoding,
            Sha256 = document.Source.Sha256,
            Length = document.Source.Length,
            Language = document.Language,
            Title = document.Title,
            Published = document.Published,
            ReferenceDate = RowValues.Day(document.ReferenceDate),
            Generator = document.Generator,
            SectionCount = document.Descendants().Count(),
            FootnoteCount = document.Footnotes.Count,
            CitationCount = document.Citations.Count,
            LinkedCitationCount = document.Citations.Count(c => c.FootnoteIndex is not null),
            DateCount = document.Dates.Count,
            CasualtyCount = document.Casualties.Count,
            DiagnosticCount = document.Diagnostics.Count,
        };
    }
}
