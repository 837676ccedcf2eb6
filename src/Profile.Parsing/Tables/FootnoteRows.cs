using Profile.Parsing.Model;

namespace Profile.Parsing.Tables;

internal static class FootnoteRows
{
    public static Table<FootnoteRow> Table { get; } = new("footnotes", Columns(), Of);

    private static ColumnList<FootnoteRow> Columns() => new ColumnList<FootnoteRow>()
        .Text("document_id", r => r.DocumentId)
        .Integer("footnote_index", r => r.FootnoteIndex)
        .OptionalInteger("number", r => r.Number)
        .Text("numbering", r => r.Numbering)
        .OptionalText("label", r => r.Label)
        .Text("text", r => r.Text)
        .Integer("citation_count", r => r.CitationCount)
        .Integer("source_count", r => r.SourceCount)
        .Integer("start_offset", r => r.StartOffset)
        .Integer("end_offset", r => r.EndOffset)
        .Integer("line", r => r.Line);

    private static IEnumerable<FootnoteRow> Of(string id, ProfileDocument document)
    {
        for (int i = 0; i < document.Footnotes.Count; i++)
        {
            Footnote note = document.Footnotes[i];
            yield return new FootnoteRow
            {
                DocumentId = id,
                FootnoteIndex = i,
                Number = note.Number,
                Numbering = EnumNames<FootnoteNumbering>.Of(note.Numbering),
                Label = note.Label,
                Text = note.Text,
                CitationCount = note.CitedBy.Count,
                SourceCount = note.Sources.Count,
                StartOffset = note.Span.Start,
                EndOffset = note.Span.End,
                Line = document.PositionOf(note.Span.Start).Line,
            };
        }
    }
}
