using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Profile.Parsing.Model;

namespace Profile.Parsing.Json;

/// <summary>Documents as JSON: UTF-8, the members in a fixed order, what is absent left out, no more escaped than JSON asks for.</summary>
/// <remarks>The same document gives the same bytes on any machine. A lone surrogate is written as U+FFFD, so that offsets stay right.</remarks>
public static class ProfileJson
{
    internal const string SchemaId = "urn:profile-parsing:profile-document:1.0";
    internal const string SchemaVersion = "1.0";
    internal const string OffsetUnit = "utf-16";

    /// <summary>Levels of nested JSON. A section takes two, so that some 490 levels of sections can be told.</summary>
    internal const int MaximumDepth = 1000;

    /// <summary>The document as a JSON text; <paramref name="indented"/> by two spaces with <c>\n</c> line ends, else on one line.</summary>
    public static string Write(ProfileDocument document, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, document, indented);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the document to a stream, without a byte order mark or a line end behind it. The stream stays open.</summary>
    public static void Write(Stream stream, ProfileDocument document, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(document);
        using var writer = new Utf8JsonWriter(stream, WriterOptions(indented));
        DocumentWriter.Write(writer, document);
    }

    /// <summary>Writes the document into a buffer of UTF-8 bytes.</summary>
    public static void Write(IBufferWriter<byte> buffer, ProfileDocument document, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(document);
        using var writer = new Utf8JsonWriter(buffer, WriterOptions(indented));
        DocumentWriter.Write(writer, document);
    }

    /// <summary>Writes the document as the next value of <paramref name="writer"/>, which keeps its own layout and escaping.</summary>
    /// <remarks>Make the writer with <see cref="WriterOptions"/> to get the bytes that the other overloads write.</remarks>
    public static void Write(Utf8JsonWriter writer, ProfileDocument document)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        DocumentWriter.Write(writer, document);
    }

    /// <summary>Layout and escaping of the overloads that make their own writer.</summary>
    public static JsonWriterOptions WriterOptions(bool indented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        NewLine = "\n",
        MaxDepth = MaximumDepth,
    };
}
