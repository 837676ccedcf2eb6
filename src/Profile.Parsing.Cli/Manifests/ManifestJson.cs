using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Profile.Parsing.Cli.Manifests;

/// <summary>How manifest and journal are written: the members in the order of their types, what is null left out.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(ManifestHead))]
[JsonSerializable(typeof(ManifestEntry))]
[JsonSerializable(typeof(ManifestCounts))]
[JsonSerializable(typeof(ManifestOutput))]
internal sealed partial class ManifestJson : JsonSerializerContext
{
    /// <summary>No more escaped than JSON asks for, so that names can be searched for.</summary>
    public static ManifestJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
