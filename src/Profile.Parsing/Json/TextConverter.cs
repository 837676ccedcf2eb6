using System.Text.Json;
using System.Text.Json.Serialization;
using Profile.Parsing.Text;

namespace Profile.Parsing.Json;

/// <summary>Writes strings with U+FFFD in the place of lone surrogates.</summary>
/// <remarks>Left to itself the writer escapes them as <c>\uFFFD</c>, but writes U+FFFD as it is: bytes would change when read and written again.</remarks>
internal sealed class TextConverter : JsonConverter<string>
{
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(WellFormedText.Of(value));

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw WriteOnly.Exception();
}
