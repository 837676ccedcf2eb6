namespace Profile.Parsing.Cli.Files;

/// <summary>
/// Finds the files below a folder, each real folder once: a loop of symbolic links ends, and a folder that is reached by its own name and
/// by a link is read under its own name.
/// </summary>
/// <param name="root">The folder to begin with.</param>
/// <param name="depth">How many levels to go down; 1 is the folder alone.</param>
/// <param name="excluded">Real path of a folder below the root that is not read.</param>
internal sealed class FolderWalker(string root, int depth, string excluded)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly List<string> _files = [];
    private readonly List<(string Folder, string Reason)> _failures = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<Folder> _folders = new();
    private readonly Queue<Folder> _links = new();

    /// <summary>Files by their path from the root, in ordinal order.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>Folders that could not be read, by their path from the root, each with the reason.</summary>
    public IReadOnlyList<(string Folder, string Reason)> Failures => _failures;

    public void Walk()
    {
        _links.Enqueue(new Folder("", null, 1));
        while (_folders.TryDequeue(out Folder folder) || _links.TryDequeue(out folder))
        {
            try
            {
                Read(folder);
            }
            catch (Exception fault) when (FileFault.IsOne(fault))
            {
                _failures.Add((folder.Path, FileFault.WhenReading(fault)));
            }
        }
        _files.Sort(StringComparer.Ordinal);
    }

    private void Read(Folder folder)
    {
        string path = Path.Join(root, folder.Path);
        string real = folder.RealPath ?? RealPath.Of(path);
        if (real == excluded && folder.Depth > 1) return;
        if (!_seen.Add(real)) return;
        foreach (FileSystemInfo entry in new DirectoryInfo(path).GetFileSystemInfos("*", Everything).OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            string below = Path.Join(folder.Path, entry.Name);
            if (entry is not DirectoryInfo) _files.Add(below);
            else if (folder.Depth == depth) continue;
            else if (entry.LinkTarget is null) _folders.Enqueue(new Folder(below, Path.Join(real, entry.Name), folder.Depth + 1));
            else _links.Enqueue(new Folder(below, null, folder.Depth + 1));
        }
    }

    /// <param name="Path">From the root.</param>
    /// <param name="RealPath">Null where links may be on the way.</param>
    /// <param name="Depth">1 for the root.</param>
    private readonly record struct Folder(string Path, string? RealPath, int Depth);
}
