namespace Profile.Parsing.Cli.Tables;

/// <summary>Writes the rows of one table into a stream, which stays open. The same rows give the same bytes. For one thread.</summary>
internal interface IRowWriter<in TRow>
    where TRow : class
{
    void Write(TRow row);

    /// <summary>Writes what is still held back, and the end of the file. A file without it is not whole.</summary>
    void Complete();
}
