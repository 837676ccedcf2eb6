using Profile.Parsing.Model;

namespace Profile.Parsing.Tables;

internal static class DateRows
{
    public static Table<DateRow> Table { get; } = new("dates", Columns(), Of);

    private static ColumnList<DateRow> Columns() => new ColumnList<DateRow>()
        .Text("document_id", r => r.DocumentId)
        .Integer("date_index", r => r.DateIndex)
        .Text("text", r => r.Text)
        .Text("edtf", r => r.Edtf)
        .OptionalDate("earliest", r => r.Earliest)
        .OptionalDate("latest", r => r.Latest)
        .OptionalText("earliest_text", r => r.EarliestText)
        .OptionalText("latest_text", r => r.LatestText)
        .Text("precision", r => r.Precision)
        .OptionalText("modifier", r => r.Modifier)
        .OptionalText("start_modifier", r => r.StartModifier)
        .OptionalText("end_modifier", r => r.EndModifier)
        .OptionalDate("likely_from", r => r.LikelyFrom)
        .OptionalDate("likely_to", r => r.LikelyTo)
        .OptionalText("relation", r => r.Relation)
        .OptionalText("inferred", r => r.Inferred)
        .OptionalInteger("anchor", r => r.Anchor)
        .OptionalText("timex3_type", r => r.Timex3Type)
        .OptionalText("timex3_value", r => r.Timex3Value)
        .OptionalText("timex3_mod", r => r.Timex3Mod)
        .OptionalText("sentence", r => r.Sentence)
        .OptionalText("section_id", r => r.SectionId)
        .OptionalText("section_title", r => r.SectionTitle)
        .Integer("start_offset", r => r.StartOffset)
        .Integer("end_offset", r => r.EndOffset)
        .Integer("line", r => r.Line);

    private static IEnumerable<DateRow> Of(string id, ProfileDocument document)
    {
        var titles = new SectionTitles(document);
        var sentences = new SentenceWords(document);
        for (int i = 0; i < document.Dates.Count; i++) yield return Row(id, document, titles, sentences, i);
    }

    private static DateRow Row(string id, ProfileDocument document, SectionTitles titles, SentenceWords sentences, int index)
    {
        DateMention date = document.Dates[index];
        return new DateRow
        {
            DocumentId = id,
            DateIndex = index,
            Text = date.Text,
            Edtf = date.Edtf,
            Earliest = RowValues.Day(date.Earliest),
            Latest = RowValues.Day(date.Latest),
            EarliestText = date.Earliest?.ToString(),
            LatestText = date.Latest?.ToString(),
            Precision = EnumNames<DatePrecision>.Of(date.Precision),
            Modifier = EnumNames<DateModifier>.Of(date.Modifier),
            StartModifier = EnumNames<DateModifier>.Of(date.StartModifier),
            EndModifier = EnumNames<DateModifier>.Of(date.EndModifier),
            LikelyFrom = RowValues.Day(date.Likely?.From),
            LikelyTo = RowValues.Day(date.Likely?.To),
            Relation = EnumNames<DateRelation>.Of(date.Relation),
            Inferred = RowValues.List(date.Inferred, EnumNames<DatePart>.Of),
            Anchor = date.Anchor,
            Timex3Type = date.Timex3?.Type,
            Timex3Value = date.Timex3?.Value,
            Timex3Mod = date.Timex3?.Mod,
            Sentence = sentences.Of(date.Sentence, date.Span),
            SectionId = date.Section,
            SectionTitle = titles.Of(date.Section),
            StartOffset = date.Span.Start,
            EndOffset = date.Span.End,
            Line = document.PositionOf(date.Span.Start).Line,
        };
    }
}
