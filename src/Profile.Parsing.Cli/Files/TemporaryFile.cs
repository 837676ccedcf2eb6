namespace Profile.Parsing.Cli.Files;

/// <summary>Where a result is written before it gets its name.</summary>
internal static class TemporaryFile
{
    /// <summary>A new file in <paramref name="folder"/>, which is there. Its name is not made from that of the result, which may be as long as the file system allows.</summary>
    public static FileStream Create(string folder) =>
        new(Path.Join(folder, $".profiles-{Path.GetRandomFileName()}.tmp"), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 64 * 1024);

    /// <summary>Removes what a killed run has left in <paramref name="folder"/>. Only the run that has the folder to itself may do so.</summary>
    public static void RemoveAll(string folder)
    {
        if (!Directory.Exists(folder)) return;
        foreach (string left in Directory.GetFiles(folder, ".profiles-*.tmp")) File.Delete(left);
    }

    /// <summary>Closes and removes a file that came to nothing. That it did is told by another fault, which one here must not hide.</summary>
    public static void Discard(Stream stream, string path)
    {
        try
        {
            stream.Dispose();
        }
        catch (Exception fault) when (FileFault.IsOne(fault))
        {
            // What is still in its buffer has no room on a full disk, and is not wanted.
        }
        try
        {
            File.Delete(path);
        }
        catch (Exception fault) when (FileFault.IsOne(fault))
        {
            // The next run removes it.
        }
    }
}
