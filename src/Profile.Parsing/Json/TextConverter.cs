using System.Text.Json;
using System.Text.Json.Serialization;

namespace Profile.Parsing.Json;

/// <summary>Writes strings with U+FFFD in the place of lone surrogates.</summary>
internal sealed class TextConverter : JsonConverter<string>
{
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(WellFormedText.Of(value));

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw WriteOnly.Exception();
}
