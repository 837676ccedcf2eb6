namespace Profile.Parsing.Cli.Files;

/// <summary>Files of the output folder that grow while a run goes on and get their names at its end. What is disposed before that leaves nothing.</summary>
/// <param name="folder">Full path; it is there.</param>
internal sealed class PendingFiles(string folder) : IDisposable
{
    private readonly List<(string Name, string Temporary, DigestingStream Stream)> _files = [];

    /// <param name="name">In the folder, as <c>profiles.ndjson</c>.</param>
    /// <exception cref="IOException">It could not get its name at the end, for a folder has it.</exception>
    public Stream Open(string name)
    {
        FileFault.RefuseFolderAt(Path.Join(folder, name));
        FileStream file = TemporaryFile.Create(folder);
        var stream = new DigestingStream(file);
        _files.Add((name, file.Name, stream));
        return stream;
    }

    /// <summary>Closes them all and, when each is on the disk, gives them their names.</summary>
    public IReadOnlyList<(string Name, FileDigest Digest)> Publish()
    {
        List<(string Name, FileDigest Digest)> published = [];
        foreach ((string name, _, DigestingStream stream) in _files)
        {
            published.Add((name, stream.Finish()));
            stream.Dispose();
        }
        foreach ((string name, string temporary, _) in _files) File.Move(temporary, Path.Join(folder, name), overwrite: true);
        _files.Clear();
        return published;
    }

    public void Dispose()
    {
        foreach ((_, string temporary, DigestingStream stream) in _files) TemporaryFile.Discard(stream, temporary);
        _files.Clear();
    }
}
