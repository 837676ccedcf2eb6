using System.Text.Json;
using System.Text.Json.Serialization;
using Profile.Parsing.Model;

namespace Profile.Parsing.Json;

/// <summary>Writes <c>"2013-01-31"</c>.</summary>
internal sealed class CalendarDateConverter : JsonConverter<CalendarDate>
{
    public override void Write(Utf8JsonWriter writer, CalendarDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public override CalendarDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw WriteOnly.Exception();
}
