namespace Profile.Parsing.Cli.Tests.Running;

/// <summary>A folder of its own for one test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("profiles-test-").FullName;

    public string At(params string[] names) => System.IO.Path.Combine([Path, .. names]);

    /// <summary>Writes a file, with the folders that it needs, and gives its path.</summary>
    public string Write(string name, string text = Samples.Text)
    {
        string path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Writes a file of bytes, with the folders that it needs, and gives its path.</summary>
    public string WriteBytes(string name, byte[] bytes)
    {
        string path = Write(name, "");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>All files below a folder by their path from it, with <c>/</c>, in ordinal order.</summary>
    public string[] FilesIn(params string[] names) =>
    [
        .. Directory.EnumerateFiles(At(names), "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(path => System.IO.Path.GetRelativePath(At(names), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The files below an output folder but for its manifest, which is there when the run has ended.</summary>
    public string[] ResultsIn(params string[] names) => Directory.Exists(At(names)) ? [.. FilesIn(names).Where(name => name != "manifest.json")] : [];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
