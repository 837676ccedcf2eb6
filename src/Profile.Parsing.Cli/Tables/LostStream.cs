namespace Profile.Parsing.Cli.Tables;

/// <summary>The end of a stream whose file will not be kept.</summary>
internal static class LostStream
{
    /// <summary>Closes it. That the rest of its buffer cannot be written any more, as on a full disk, was told when the run failed.</summary>
    public static void Close(Stream stream)
    {
        try
        {
            stream.Dispose();
        }
        catch (IOException)
        {
            // Nothing is lost that was to be kept.
        }
    }
}
