namespace Profile.Parsing.Cli.Files;

/// <summary>Paths without symbolic links (<see cref="RealPath"/>) for many files: each folder is looked up once.</summary>
internal sealed class RealFolders
{
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);

    /// <summary>What <paramref name="path"/> leads to.</summary>
    public string OfFile(string path) => new FileInfo(path).LinkTarget is null ? OfPlace(path) : RealPath.Of(path);

    /// <summary>Where <paramref name="path"/> stands, whether or not it is a link itself.</summary>
    public string OfPlace(string path)
    {
        string full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } folder) return full;
        if (!_folders.TryGetValue(folder, out string? real)) _folders.Add(folder, real = RealPath.Of(folder));
        return Path.Join(real, Path.GetFileName(full));
    }
}
