using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Profile.Parsing.Json;
using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Records;

/// <summary>Writes the answer to one record: one line of JSON, with its line feed.</summary>
internal static class RecordWriter
{
    /// <summary>No more escaped than JSON asks for.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JsonWriterOptions Compact = new() { Encoder = Encoder };

    public static void WriteDocument(IBufferWriter<byte> output, ReadOnlySpan<byte> id, ProfileDocument document)
    {
        output.Write("{\"id\":"u8);
        output.Write(id);
        output.Write(",\"document\":"u8);
        ProfileJson.Write(output, document);
        output.Write("}\n"u8);
    }

    /// <summary>With the number of its line in place of an id that it does not have.</summary>
    public static void WriteError(IBufferWriter<byte> output, byte[]? id, long line, RecordError error)
    {
        using (var writer = new Utf8JsonWriter(output, Compact))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            writer.WriteRawValue(id ?? "null"u8, skipInputValidation: true);
            if (id is null) writer.WriteNumber("line", line);
            writer.WriteStartObject("error");
            writer.WriteString("code", error.Code);
            writer.WriteString("message", error.Message);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        output.Write("\n"u8);
    }
}
