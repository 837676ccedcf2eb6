namespace Profile.Parsing.Cli.Files;

/// <summary>A file that is there whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>
    /// Writes beside <paramref name="path"/> and renames once all is on the disk, so that neither a fault nor a kill nor a power cut leaves
    /// half of it. What stood there before stays until then. Folders are made as needed.
    /// </summary>
    public static FileDigest Write(string path, Action<Stream> content)
    {
        string folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        FileStream file = TemporaryFile.Create(folder);
        try
        {
            FileDigest digest;
            using (var stream = new DigestingStream(file))
            {
                content(stream);
                digest = stream.Finish();
            }
            File.Move(file.Name, path, overwrite: true);
            return digest;
        }
        catch
        {
            TemporaryFile.Discard(file, file.Name);
            throw;
        }
    }
}
