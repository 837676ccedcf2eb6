using System.Text.Json;
using System.Text.Json.Serialization;
using Profile.Parsing.Model;

namespace Profile.Parsing.Json;

/// <summary>Writes the value of an enum by its name in camel case: <c>"atLeast"</c>.</summary>
internal sealed class EnumNameConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(EnumNames<T>.Of(value));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw WriteOnly.Exception();
}
