using System.Text.Json;
using System.Text.Json.Serialization;
using Profile.Parsing.Text;

namespace Profile.Parsing.Json;

/// <summary>Writes <c>{ "start": 1258, "end": 1274 }</c>.</summary>
internal sealed class SourceSpanConverter : JsonConverter<SourceSpan>
{
    private static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
    private static readonly JsonEncodedText End = JsonEncodedText.Encode("end");

    public override void Write(Utf8JsonWriter writer, SourceSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber(Start, value.Start);
        writer.WriteNumber(End, value.End);
        writer.WriteEndObject();
    }

    public override SourceSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw WriteOnly.Exception();
}
