using Profile.Parsing.Cli.Files;
using Profile.Parsing.Cli.Manifests;

namespace Profile.Parsing.Cli.Conversions;

/// <summary>The files of all batch formats of a run. They get their names together, at its end, or never.</summary>
internal sealed class BatchFiles : IDisposable
{
    private readonly PendingFiles _files;
    private readonly List<IBatchOutput> _outputs = [];
    private readonly Dictionary<string, string> _formats = [];

    /// <param name="folder">Full path of the output folder; it is there.</param>
    /// <param name="formats">May be none.</param>
    public BatchFiles(string folder, IEnumerable<BatchFormat> formats)
    {
        _files = new PendingFiles(folder);
        try
        {
            foreach (BatchFormat format in formats) Open(format);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public IReadOnlyList<IBatchOutput> Outputs => _outputs;

    public IReadOnlyList<ManifestOutput> Publish()
    {
        foreach (IBatchOutput output in _outputs) output.Complete();
        return [.. _files.Publish().Select(file => new ManifestOutput(_formats[file.Name], file.Name, file.Digest.Length, file.Digest.Sha256))];
    }

    private void Open(BatchFormat format)
    {
        foreach (string name in format.FileNames) _formats[name] = format.Name;
        _outputs.Add(format.Open(_files.Open));
    }

    public void Dispose()
    {
        foreach (IBatchOutput output in _outputs) output.Dispose();
        _files.Dispose();
    }
}
