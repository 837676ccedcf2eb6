using Profile.Parsing.Model;
using Profile.Parsing.Tables;

namespace Profile.Parsing.Cli.Tables;

/// <summary>One table in one file.</summary>
internal sealed class TableFile<TRow>(Table<TRow> table, IRowWriter<TRow> writer) : ITableWriter
    where TRow : class
{
    public void Append(string documentId, ProfileDocument document)
    {
        foreach (TRow row in table.RowsOf(documentId, document)) writer.Write(row);
    }

    public void Complete() => writer.Complete();

    public void Dispose() => writer.Dispose();
}
