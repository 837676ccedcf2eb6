using System.Text.Json;

namespace Profile.Parsing.Cli.Manifests;

/// <summary>A manifest as it is read back: what tells whether an earlier run may be gone on with, and what it had done.</summary>
internal sealed record Manifest
{
    public string? ManifestVersion { get; init; }

    public string? Generator { get; init; }

    public string? Build { get; init; }

    public ManifestOptions? Options { get; init; }

    public IReadOnlyList<ManifestEntry>? Inputs { get; init; }

    public ManifestHead? Head =>
        ManifestVersion is not null && Generator is not null && Build is not null && Options is not null ? new ManifestHead(ManifestVersion, Generator, Build, Options) : null;

    /// <summary>Null when there is none that could be read.</summary>
    public static Manifest? Read(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return JsonSerializer.Deserialize(stream, ManifestJson.Default.Manifest);
        }
        catch (Exception fault) when (fault is JsonException || Files.FileFault.IsOne(fault))
        {
            return null;
        }
    }
}
