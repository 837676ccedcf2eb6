namespace Profile.Parsing.Cli.Files;

/// <summary>A file that is there whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>
    /// Writes beside <paramref name="path"/> and renames once all is on the disk, so that neither a fault nor a kill nor a power cut leaves
    /// half of it. What stood there before stays until then. Folders are made as needed.
    /// </summary>
    public static void Write(string path, Action<Stream> content)
    {
        string folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        // Not made from the file's own name, which may be as long as the file system allows.
        string temporary = Path.Join(folder, $".profiles-{Path.GetRandomFileName()}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 64 * 1024))
            {
                content(stream);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
