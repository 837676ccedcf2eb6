using Profile.Parsing.Model;

namespace Profile.Parsing.Json;

/// <summary>Reads sections, footnotes and markers.</summary>
internal static class PartReader
{
    public static Section ReadSection(JsonValue section)
    {
        string id = section["id"].Text();
        section.Scope.SectionIds.Add(id);
        return new Section
        {
            Id = id,
            Kind = section["kind"].Name<SectionKind>(),
            Level = section["level"].Whole(),
            Title = section.Find("title")?.Text(),
            Heading = section.Find("heading")?.Span(),
            Span = section["span"].Span(),
            Paragraphs = section.List("paragraphs", ReadParagraph),
            Sections = section.List("sections", ReadSection),
        };
    }

    public static Footnote ReadFootnote(JsonValue note) => new()
    {
        Number = note.Find("number")?.Whole(),
        Numbering = note["numbering"].Name<FootnoteNumbering>(),
        Label = note.Find("label")?.Text(),
        Span = note["span"].Span(),
        ContentSpan = note.Find("contentSpan")?.Span(),
        Text = note["text"].Text(),
        CitedBy = note.List("citedBy", ReadCitationIndex),
        Sources = note.List("sources", WorkReader.ReadSource),
    };

    public static Citation ReadCitation(JsonValue citation) => new()
    {
        Span = citation["span"].Span(),
        Label = citation["label"].Text(),
        Number = citation.Find("number")?.Whole(),
        Footnote = citation.Find("footnote")?.Whole(),
        FootnoteIndex = citation.Find("footnoteIndex")?.Index(citation.Scope.Footnotes, "footnotes"),
        GluedTo = citation["gluedTo"].Name<MarkerGlue>(),
        Section = citation.Find("section")?.SectionId(),
    };

    public static int ReadCitationIndex(JsonValue index) => index.Index(index.Scope.Citations, "citations");

    private static Paragraph ReadParagraph(JsonValue paragraph) => new()
    {
        Kind = paragraph["kind"].Name<ParagraphKind>(),
        Span = paragraph["span"].Span(),
        Sentences = paragraph.List("sentences", static sentence => sentence.Span()),
    };
}
