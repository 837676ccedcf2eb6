namespace Profile.Parsing.Cli.Tables;

/// <summary>Writes the rows of one table into a stream, which it closes when it is disposed.</summary>
internal interface IRowWriter<in TRow> : IDisposable
    where TRow : class
{
    void Write(TRow row);

    /// <summary>Writes what is still held back, and the end of the file.</summary>
    void Complete();
}
