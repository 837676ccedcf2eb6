using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Profile.Parsing.Model;

namespace Profile.Parsing.Json;

/// <summary>Documents as JSON: UTF-8, the members in a fixed order, what is absent left out, no more escaped than the text asks for.</summary>
/// <remarks>
/// The same document gives the same bytes on any machine, and so does a document that is read and written again. A lone surrogate is written as
/// U+FFFD, which leaves offsets right. Every <c>Write</c> throws <see cref="ArgumentException"/> for what JSON cannot hold: a string of more than
/// 166,666,666 code units, or the value of an enum that is none of its names.
/// </remarks>
public static class ProfileJson
{
    internal const string SchemaId = "urn:profile-parsing:profile-document:1.0";
    internal const string SchemaVersion = "1.0";
    internal const string OffsetUnit = "utf-16";

    /// <summary>Levels of JSON inside JSON. Each level of sections takes two.</summary>
    internal const int MaximumDepth = 1000;

    private static readonly Lazy<string> EmbeddedSchema = new(ReadSchema);

    /// <summary>The JSON Schema (2020-12) of the documents that this library writes.</summary>
    public static string Schema => EmbeddedSchema.Value;

    /// <summary>The document as a JSON text, <paramref name="indented"/> by two spaces with <c>\n</c> as line end, else on one line.</summary>
    public static string Write(ProfileDocument document, bool indented = false)
    {
        using var buffer = new RentedBytes();
        Write(buffer, document, indented);
        return Encoding.UTF8.GetString(buffer.Written);
    }

    /// <summary>Writes the document to a stream, without a byte order mark or a line end behind it. The stream stays open.</summary>
    public static void Write(Stream stream, ProfileDocument document, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(document);
        using var writer = new Utf8JsonWriter(stream, WriterOptions(indented));
        DocumentWriter.Write(writer, document);
    }

    /// <summary>Writes the document to a buffer of bytes.</summary>
    public static void Write(IBufferWriter<byte> buffer, ProfileDocument document, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(document);
        using var writer = new Utf8JsonWriter(buffer, WriterOptions(indented));
        DocumentWriter.Write(writer, document);
    }

    /// <summary>Writes the document as the next value of <paramref name="writer"/>, by the layout and escaping of that writer.</summary>
    /// <remarks>Make the writer with <see cref="WriterOptions"/> to get the bytes that the other overloads write.</remarks>
    public static void Write(Utf8JsonWriter writer, ProfileDocument document)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        DocumentWriter.Write(writer, document);
    }

    /// <summary>Layout and escaping of the overloads that make a writer of their own.</summary>
    public static JsonWriterOptions WriterOptions(bool indented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        MaxDepth = MaximumDepth,
        NewLine = "\n",
    };

    /// <summary>Reads a document of this major version. Members it does not know are passed over; null reads as absent, an absent list as empty.</summary>
    /// <exception cref="ProfileJsonException">
    /// The JSON is malformed or of another major version, lacks a member, has a value of the wrong type, a span outside the text, or an index or
    /// section id that leads nowhere.
    /// </exception>
    public static ProfileDocument Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadBytes(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a document from UTF-8 bytes, as <see cref="Read(string)"/> does. A byte order mark is passed over.</summary>
    /// <exception cref="ProfileJsonException">As for <see cref="Read(string)"/>.</exception>
    public static ProfileDocument Read(ReadOnlySpan<byte> utf8Json) => ReadBytes(utf8Json.ToArray());

    /// <summary>Reads a stream of UTF-8 bytes to its end, as <see cref="Read(string)"/> does. A byte order mark is passed over. The stream stays open.</summary>
    /// <exception cref="ProfileJsonException">As for <see cref="Read(string)"/>.</exception>
    public static ProfileDocument Read(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var bytes = new MemoryStream();
        utf8Json.CopyTo(bytes);
        return ReadBytes(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }

    /// <summary>Reads a document that is part of a larger JSON, as <see cref="Read(string)"/> does.</summary>
    /// <remarks>Exceptions tell paths from <paramref name="json"/> on, and no lines.</remarks>
    /// <exception cref="ProfileJsonException">As for <see cref="Read(string)"/>.</exception>
    public static ProfileDocument Read(JsonElement json) => DocumentReader.Read(new JsonOrigin(json, null));

    private static ProfileDocument ReadBytes(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Span.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        using JsonDocument json = Parse(utf8);
        return DocumentReader.Read(new JsonOrigin(json.RootElement, utf8));
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaximumDepth });
        }
        catch (JsonException e)
        {
            throw ProfileJsonException.Malformed(e);
        }
    }

    private static string ReadSchema()
    {
        using Stream resource = typeof(ProfileJson).Assembly.GetManifestResourceStream("Profile.Parsing.Json.profile-document.schema.json")!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
