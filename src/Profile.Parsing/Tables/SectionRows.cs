using Profile.Parsing.Model;

namespace Profile.Parsing.Tables;

internal static class SectionRows
{
    public static Table<SectionRow> Table { get; } = new("sections", Columns(), Of);

    private static ColumnList<SectionRow> Columns() => new ColumnList<SectionRow>()
        .Text("document_id", r => r.DocumentId)
        .Integer("section_index", r => r.SectionIndex)
        .Text("section_id", r => r.SectionId)
        .OptionalText("parent_section_id", r => r.ParentSectionId)
        .Text("kind", r => r.Kind)
        .Integer("level", r => r.Level)
        .OptionalText("title", r => r.Title)
        .Integer("paragraph_count", r => r.ParagraphCount)
        .Integer("sentence_count", r => r.SentenceCount)
        .Integer("start_offset", r => r.StartOffset)
        .Integer("end_offset", r => r.EndOffset)
        .Integer("line", r => r.Line);

    private static IEnumerable<SectionRow> Of(string id, ProfileDocument document)
    {
        var parents = new Dictionary<Section, string>(ReferenceEqualityComparer.Instance);
        int index = 0;
        foreach (Section section in document.Descendants())
        {
            foreach (Section part in section.Sections) parents[part] = section.Id;
            yield return new SectionRow
            {
                DocumentId = id,
                SectionIndex = index++,
                SectionId = section.Id,
                ParentSectionId = parents.GetValueOrDefault(section),
                Kind = EnumNames<SectionKind>.Of(section.Kind),
                Level = section.Level,
                Title = section.Title,
                ParagraphCount = section.Paragraphs.Count,
                SentenceCount = section.Paragraphs.Sum(p => p.Sentences.Count),
                StartOffset = section.Span.Start,
                EndOffset = section.Span.End,
                Line = document.PositionOf(section.Span.Start).Line,
            };
        }
    }
}
