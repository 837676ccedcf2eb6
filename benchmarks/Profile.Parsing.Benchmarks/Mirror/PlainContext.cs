using System.Text.Json.Serialization;

namespace Profile.Parsing.Benchmarks.Mirror;

/// <summary>The serializer that the compiler writes for the plain document, by its fast path.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainDocument))]
internal sealed partial class PlainContext : JsonSerializerContext;
