using Profile.Parsing.Cli.Conversions;
using Profile.Parsing.Model;
using Profile.Parsing.Tables;

namespace Profile.Parsing.Cli.Tables;

/// <summary>One table of all documents, in one file. The streams that it was given stay open.</summary>
internal sealed class TableFile<TRow>(Table<TRow> table, IRowWriter<TRow> writer) : IBatchOutput
    where TRow : class
{
    public Action Prepare(string id, ProfileDocument document)
    {
        TRow[] rows = [.. table.RowsOf(id, document)];
        return () =>
        {
            foreach (TRow row in rows) writer.Write(row);
        };
    }

    public void Complete() => writer.Complete();

    public void Dispose()
    {
        // A writer that is not completed must not write what it holds back: the file is lost, and the disk may be full.
    }
}
