using Profile.Parsing.Model;

namespace Profile.Parsing.Tables;

internal static class CitationRows
{
    public static Table<CitationRow> Table { get; } = new("citations", Columns(), Of);

    private static ColumnList<CitationRow> Columns() => new ColumnList<CitationRow>()
        .Text("document_id", r => r.DocumentId)
        .Integer("citation_index", r => r.CitationIndex)
        .Text("label", r => r.Label)
        .OptionalInteger("number", r => r.Number)
        .OptionalInteger("footnote_number", r => r.FootnoteNumber)
        .OptionalInteger("footnote_index", r => r.FootnoteIndex)
        .Text("glued_to", r => r.GluedTo)
        .OptionalText("sentence", r => r.Sentence)
        .OptionalText("section_id", r => r.SectionId)
        .OptionalText("section_title", r => r.SectionTitle)
        .Integer("start_offset", r => r.StartOffset)
        .Integer("end_offset", r => r.EndOffset)
        .Integer("line", r => r.Line);

    private static IEnumerable<CitationRow> Of(string id, ProfileDocument document)
    {
        var titles = new SectionTitles(document);
        using var walk = new SentenceWalk(document);
        var sentences = new SentenceWords(document);
        for (int i = 0; i < document.Citations.Count; i++)
        {
            Citation marker = document.Citations[i];
            yield return new CitationRow
            {
                DocumentId = id,
                CitationIndex = i,
                Label = marker.Label,
                Number = marker.Number,
                FootnoteNumber = marker.Footnote,
                FootnoteIndex = marker.FootnoteIndex,
                GluedTo = EnumNames<MarkerGlue>.Of(marker.GluedTo),
                Sentence = sentences.Of(walk.Of(marker.Span), marker.Span),
                SectionId = marker.Section,
                SectionTitle = titles.Of(marker.Section),
                StartOffset = marker.Span.Start,
                EndOffset = marker.Span.End,
                Line = document.PositionOf(marker.Span.Start).Line,
            };
        }
    }
}
