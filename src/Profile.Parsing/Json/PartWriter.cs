using System.Text.Json;
using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;

namespace Profile.Parsing.Json;

/// <summary>Writes sections, footnotes, markers, boilerplate and diagnostics.</summary>
internal static class PartWriter
{
    private static readonly JsonEncodedText
        Id = ModelWriter.Name("id"), Kind = ModelWriter.Name("kind"), Level = ModelWriter.Name("level"), Title = ModelWriter.Name("title"), Heading = ModelWriter.Name("heading"),
        Span = ModelWriter.Name("span"), Paragraphs = ModelWriter.Name("paragraphs"), Sections = ModelWriter.Name("sections"), Sentences = ModelWriter.Name("sentences"),
        Number = ModelWriter.Name("number"), Numbering = ModelWriter.Name("numbering"), Label = ModelWriter.Name("label"), ContentSpan = ModelWriter.Name("contentSpan"),
        Text = ModelWriter.Name("text"), CitedBy = ModelWriter.Name("citedBy"), Sources = ModelWriter.Name("sources"), Footnote = ModelWriter.Name("footnote"),
        FootnoteIndex = ModelWriter.Name("footnoteIndex"), GluedTo = ModelWriter.Name("gluedTo"), Section = ModelWriter.Name("section"), Reason = ModelWriter.Name("reason"),
        Code = ModelWriter.Name("code"), Severity = ModelWriter.Name("severity"), Message = ModelWriter.Name("message");

    public static void WriteSection(Utf8JsonWriter writer, Section section)
    {
        writer.WriteStartObject();
        writer.WriteText(Id, section.Id);
        writer.WriteName(Kind, section.Kind);
        writer.WriteNumber(Level, section.Level);
        writer.WriteText(Title, section.Title);
        writer.WriteSpan(Heading, section.Heading);
        writer.WriteSpan(Span, section.Span);
        writer.WriteList(Paragraphs, section.Paragraphs, WriteParagraph);
        writer.WriteList(Sections, section.Sections, WriteSection);
        writer.WriteEndObject();
    }

    public static void WriteFootnote(Utf8JsonWriter writer, Footnote note)
    {
        writer.WriteStartObject();
        writer.WriteNumber(Number, note.Number);
        writer.WriteName(Numbering, note.Numbering);
        writer.WriteText(Label, note.Label);
        writer.WriteSpan(Span, note.Span);
        writer.WriteSpan(ContentSpan, note.ContentSpan);
        writer.WriteText(Text, note.Printed);
        writer.WriteNumbers(CitedBy, note.CitedBy);
        writer.WriteList(Sources, note.Sources, WorkWriter.WriteSource);
        writer.WriteEndObject();
    }

    public static void WriteCitation(Utf8JsonWriter writer, Citation citation)
    {
        writer.WriteStartObject();
        writer.WriteSpan(Span, citation.Span);
        writer.WriteText(Label, citation.Label);
        writer.WriteNumber(Number, citation.Number);
        writer.WriteNumber(Footnote, citation.Footnote);
        writer.WriteNumber(FootnoteIndex, citation.FootnoteIndex);
        writer.WriteName(GluedTo, citation.GluedTo);
        writer.WriteText(Section, citation.Section);
        writer.WriteEndObject();
    }

    public static void WriteBoilerplate(Utf8JsonWriter writer, Boilerplate boilerplate)
    {
        writer.WriteStartObject();
        writer.WriteSpan(Span, boilerplate.Span);
        writer.WriteText(Reason, boilerplate.Reason);
        writer.WriteEndObject();
    }

    public static void WriteDiagnostic(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteText(Code, diagnostic.Code);
        writer.WriteName(Severity, diagnostic.Severity);
        writer.WriteText(Message, diagnostic.Message);
        writer.WriteSpan(Span, diagnostic.Span);
        writer.WriteEndObject();
    }

    private static void WriteParagraph(Utf8JsonWriter writer, Paragraph paragraph)
    {
        writer.WriteStartObject();
        writer.WriteName(Kind, paragraph.Kind);
        writer.WriteSpan(Span, paragraph.Span);
        writer.WriteList(Sentences, paragraph.Sentences, ModelWriter.WriteSpanValue);
        writer.WriteEndObject();
    }
}
