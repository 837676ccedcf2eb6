using Profile.Parsing.Model;

namespace Profile.Parsing.Tables;

internal static class CasualtyRows
{
    public static Table<CasualtyRow> Table { get; } = new("casualties", Columns(), Of);

    private static ColumnList<CasualtyRow> Columns() => new ColumnList<CasualtyRow>()
        .Text("document_id", r => r.DocumentId)
        .Integer("casualty_index", r => r.CasualtyIndex)
        .Text("kind", r => r.Kind)
        .OptionalInteger("low", r => r.Low)
        .OptionalInteger("best", r => r.Best)
        .OptionalInteger("high", r => r.High)
        .Text("qualifier", r => r.Qualifier)
        .Text("polarity", r => r.Polarity)
        .Boolean("is_distinct", r => r.IsDistinct)
        .OptionalText("date_edtf", r => r.DateEdtf)
        .OptionalDate("date_earliest", r => r.DateEarliest)
        .OptionalDate("date_latest", r => r.DateLatest)
        .OptionalText("sentence", r => r.Sentence)
        .OptionalText("section_title", r => r.SectionTitle)
        .OptionalText("note_numbers", r => r.NoteNumbers)
        .OptionalText("source", r => r.Source)
        .Text("text", r => r.Text)
        .OptionalText("figure", r => r.Figure)
        .OptionalText("victims", r => r.Victims)
        .OptionalText("victims_role", r => r.VictimsRole)
        .OptionalText("attribution", r => r.Attribution)
        .OptionalText("attribution_text", r => r.AttributionText)
        .Text("rule", r => r.Rule)
        .OptionalInteger("date_index", r => r.DateIndex)
        .OptionalText("citation_indexes", r => r.CitationIndexes)
        .OptionalInteger("footnote_index", r => r.FootnoteIndex)
        .OptionalInteger("source_footnote_index", r => r.SourceFootnoteIndex)
        .OptionalInteger("source_index", r => r.SourceIndex)
        .OptionalInteger("subset_of", r => r.SubsetOf)
        .OptionalInteger("repeats", r => r.Repeats)
        .OptionalText("section_id", r => r.SectionId)
        .Integer("start_offset", r => r.StartOffset)
        .Integer("end_offset", r => r.EndOffset)
        .Integer("line", r => r.Line);

    private static IEnumerable<CasualtyRow> Of(string id, ProfileDocument document)
    {
        var titles = new SectionTitles(document);
        var sentences = new SentenceWords(document);
        for (int i = 0; i < document.Casualties.Count; i++) yield return Row(id, document, titles, sentences, i);
    }

    private static CasualtyRow Row(string id, ProfileDocument document, SectionTitles titles, SentenceWords sentences, int index)
    {
        CasualtyMention casualty = document.Casualties[index];
        DateMention? date = document.DateOf(casualty);
        SupportingSource? source = SupportingSource.Of(casualty, document);
        return new CasualtyRow
        {
            DocumentId = id,
            CasualtyIndex = index,
            Kind = EnumNames<CasualtyKind>.Of(casualty.Kind),
            Low = casualty.Low,
            Best = casualty.Best,
            High = casualty.High,
            Qualifier = EnumNames<CasualtyQualifier>.Of(casualty.Qualifier),
            Polarity = EnumNames<CasualtyPolarity>.Of(casualty.Polarity),
            IsDistinct = casualty is { Polarity: CasualtyPolarity.Affirmed, SubsetOf: null, Repeats: null },
            DateEdtf = date?.Edtf,
            DateEarliest = RowValues.Day(date?.Earliest),
            DateLatest = RowValues.Day(date?.Latest),
            Sentence = sentences.Of(casualty.Sentence, casualty.Span),
            SectionTitle = titles.Of(casualty.Section),
            NoteNumbers = RowValues.List(casualty.Citations, i => NumberOf(document.Citations[i])),
            Source = source?.Words,
            Text = casualty.Text,
            Figure = RowWords.At(document, casualty.Figure),
            Victims = casualty.Victims,
            VictimsRole = EnumNames<VictimsRole>.Of(casualty.VictimsRole),
            Attribution = EnumNames<CasualtyAttribution>.Of(casualty.Attribution),
            AttributionText = RowWords.At(document, casualty.AttributionSpan),
            Rule = EnumNames<CasualtyRule>.Of(casualty.Rule),
            DateIndex = casualty.Date,
            CitationIndexes = RowValues.List(casualty.Citations, RowValues.Number),
            FootnoteIndex = SupportingSource.FirstNote(casualty, document),
            SourceFootnoteIndex = source?.FootnoteIndex,
            SourceIndex = source?.SourceIndex,
            SubsetOf = casualty.SubsetOf,
            Repeats = casualty.Repeats,
            SectionId = casualty.Section,
            StartOffset = casualty.Span.Start,
            EndOffset = casualty.Span.End,
            Line = document.PositionOf(casualty.Span.Start).Line,
        };
    }

    private static string NumberOf(Citation marker) => marker.Number is { } number ? RowValues.Number(number) : marker.Label;
}
