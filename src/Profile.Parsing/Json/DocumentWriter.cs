using System.Text.Json;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Json;

/// <summary>Writes a document, its members in the order of the contract.</summary>
/// <remarks>By hand and not by the serializer, for the order and the lazily made texts; a test holds that each member of the model is written.</remarks>
internal static class DocumentWriter
{
    /// <summary>In bytes or in characters of text: what a writer may hold back. One on a stream would hold the whole document.</summary>
    private const int PieceSize = 32 * 1024;

    private static readonly JsonEncodedText
        Schema = ModelWriter.Name("$schema"), SchemaVersion = ModelWriter.Name("schemaVersion"), Generator = ModelWriter.Name("generator"), Source = ModelWriter.Name("source"),
        OffsetUnit = ModelWriter.Name("offsetUnit"), Options = ModelWriter.Name("options"), Language = ModelWriter.Name("language"), Title = ModelWriter.Name("title"),
        Published = ModelWriter.Name("published"), ReferenceDate = ModelWriter.Name("referenceDate"), Text = ModelWriter.Name("text"), Boilerplate = ModelWriter.Name("boilerplate"),
        Sections = ModelWriter.Name("sections"), Footnotes = ModelWriter.Name("footnotes"), Citations = ModelWriter.Name("citations"), Dates = ModelWriter.Name("dates"),
        Casualties = ModelWriter.Name("casualties"), Diagnostics = ModelWriter.Name("diagnostics"), Name = ModelWriter.Name("name"), MediaType = ModelWriter.Name("mediaType"),
        Encoding = ModelWriter.Name("encoding"), Sha256 = ModelWriter.Name("sha256"), Length = ModelWriter.Name("length"), MaximumInputLength = ModelWriter.Name("maximumInputLength"),
        NumericDateOrder = ModelWriter.Name("numericDateOrder"), CasualtyRule = ModelWriter.Name("casualtyRule");

    public static void Write(Utf8JsonWriter writer, ProfileDocument document)
    {
        writer.WriteStartObject();
        writer.WriteString(Schema, ProfileJson.SchemaId);
        writer.WriteString(SchemaVersion, ProfileJson.SchemaVersion);
        writer.WriteText(Generator, document.Generator);
        WriteSource(writer, document.Source);
        writer.WriteString(OffsetUnit, ProfileJson.OffsetUnit);
        WriteOptions(writer, document.Options);
        writer.WriteText(Language, document.Language);
        writer.WriteText(Title, document.Title);
        writer.WriteText(Published, document.Published);
        writer.WriteDay(ReferenceDate, document.ReferenceDate);
        WriteLongText(writer, Text, document.Text);
        WriteWhole(writer, Boilerplate, document.Boilerplate, PartWriter.WriteBoilerplate);
        WriteWhole(writer, Sections, document.Sections, PartWriter.WriteSection);
        WriteWhole(writer, Footnotes, document.Footnotes, PartWriter.WriteFootnote);
        WriteWhole(writer, Citations, document.Citations, PartWriter.WriteCitation);
        WriteWhole(writer, Dates, document.Dates, MentionWriter.WriteDate);
        WriteWhole(writer, Casualties, document.Casualties, MentionWriter.WriteCasualty);
        WriteWhole(writer, Diagnostics, document.Diagnostics, PartWriter.WriteDiagnostic);
        writer.WriteEndObject();
    }

    /// <summary>The lists of the document itself are written even when they are empty.</summary>
    private static void WriteWhole<T>(Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        for (int i = 0; i < values.Count; i++)
        {
            write(writer, values[i]);
            PassOn(writer);
        }
        writer.WriteEndArray();
    }

    /// <summary>In pieces: written at once it would be held twice more, each time with room for the case that all of it has to be escaped.</summary>
    private static void WriteLongText(Utf8JsonWriter writer, JsonEncodedText name, string value)
    {
        ReadOnlySpan<char> left = WellFormedText.Of(value);
        writer.WritePropertyName(name);
        for (; left.Length > PieceSize; left = left[PieceSize..])
        {
            writer.WriteStringValueSegment(left[..PieceSize], isFinalSegment: false);
            PassOn(writer);
        }
        writer.WriteStringValueSegment(left, isFinalSegment: true);
    }

    private static void PassOn(Utf8JsonWriter writer)
    {
        if (writer.BytesPending >= PieceSize) writer.Flush();
    }

    private static void WriteSource(Utf8JsonWriter writer, SourceDescription source)
    {
        writer.WriteStartObject(Source);
        writer.WriteText(Name, source.Name);
        writer.WriteText(MediaType, source.MediaType);
        writer.WriteText(Encoding, source.Encoding);
        writer.WriteText(Sha256, source.Sha256);
        writer.WriteNumber(Length, source.Length);
        writer.WriteEndObject();
    }

    private static void WriteOptions(Utf8JsonWriter writer, AppliedOptions options)
    {
        writer.WriteStartObject(Options);
        writer.WriteNumber(MaximumInputLength, options.MaximumInputLength);
        writer.WriteName(NumericDateOrder, options.NumericDateOrder);
        writer.WriteName(CasualtyRule, options.CasualtyRule);
        writer.WriteEndObject();
    }
}
