using System.Text.Json;
using Profile.Parsing.Cli.Conversions;
using Profile.Parsing.Json;

namespace Profile.Parsing.Cli.Manifests;

/// <summary>What a run is: the outputs of two runs of one head, from the same inputs, are the same bytes.</summary>
/// <param name="ManifestVersion">Of the form of manifest and journal.</param>
/// <param name="Generator">The software with its version, as documents tell it.</param>
/// <param name="Build">Tells builds of one version apart.</param>
/// <param name="Options">Those that decide what outputs hold.</param>
internal sealed record ManifestHead(string ManifestVersion, string Generator, string Build, ManifestOptions Options)
{
    private const string Version = "1.0";

    public static ManifestHead Of(ConversionOptions options, ProfileParser parser)
    {
        // The library tells its options where it applies them, in documents: an empty one has them all.
        using JsonDocument empty = JsonDocument.Parse(ProfileJson.Write(parser.Parse("")));
        return new ManifestHead(
            Version,
            empty.RootElement.GetProperty("generator").GetString()!,
            typeof(ProfileParser).Module.ModuleVersionId.ToString(),
            new ManifestOptions([.. options.Formats.Select(format => format.Name)], options.KeepExtension, options.ByteOrderMark, empty.RootElement.GetProperty("options").Clone()));
    }

    /// <summary>Whether <paramref name="other"/>, the head of an earlier run, tells the same; what else it holds does not matter.</summary>
    public bool Matches(ManifestHead? other) =>
        other is not null
        && JsonElement.DeepEquals(
            JsonSerializer.SerializeToElement(this, ManifestJson.Default.ManifestHead),
            JsonSerializer.SerializeToElement(other, ManifestJson.Default.ManifestHead));
}
