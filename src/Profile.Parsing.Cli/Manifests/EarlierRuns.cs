using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Profile.Parsing.Cli.Manifests;

/// <summary>What earlier runs in an output folder did: told by the manifest of one that ended, by the journal of one that was broken off, or by both.</summary>
internal sealed class EarlierRuns
{
    private readonly Dictionary<string, ManifestEntry> _entries = new(StringComparer.Ordinal);

    public static EarlierRuns None { get; } = new();

    /// <summary>Whether there is a manifest of the same head.</summary>
    public bool HasManifest { get; private init; }

    /// <summary>Whether there is a journal of the same head.</summary>
    public bool HasJournal { get; private init; }

    /// <summary>Whether there is something, and nothing of the same head.</summary>
    public bool AreOthers { get; private init; }

    /// <summary>By id, the inputs that were converted.</summary>
    public IReadOnlyDictionary<string, ManifestEntry> Entries => _entries;

    /// <param name="manifest">Path of the manifest, which may not be there.</param>
    /// <param name="journal">At its start; may be empty.</param>
    /// <param name="head">What of another head is not taken over.</param>
    public static EarlierRuns Read(string manifest, Stream journal, ManifestHead head)
    {
        Manifest? ended = Manifest.Read(manifest);
        using var reader = new StreamReader(journal, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        bool same = ended?.Inputs is not null && head.Matches(ended.Head);
        bool sameJournal = head.Matches(Parse(reader.ReadLine(), ManifestJson.Readable.ManifestHead));
        var runs = new EarlierRuns
        {
            HasManifest = same,
            HasJournal = sameJournal,
            AreOthers = !same && !sameJournal && (File.Exists(manifest) || journal.Length > 0),
        };
        foreach (ManifestEntry entry in runs.HasManifest ? ended!.Inputs! : []) runs.Add(entry);
        while (runs.HasJournal && reader.ReadLine() is { } line)
        {
            if (Parse(line, ManifestJson.Readable.ManifestEntry) is { } entry) runs.Add(entry);
        }
        return runs;
    }

    /// <summary>Anyone may have edited the file: what says nothing is passed over.</summary>
    private void Add(ManifestEntry? entry)
    {
        if (entry is { IsConverted: true, Id: not null }) _entries[entry.Id] = entry;
    }

    /// <summary>Null for a line that is none: the last one of a killed run is torn.</summary>
    private static T? Parse<T>(string? line, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return string.IsNullOrEmpty(line) ? null : JsonSerializer.Deserialize(line, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
