using Profile.Parsing.Cli.Conversions;
using Profile.Parsing.Model;
using Profile.Parsing.Tables;

namespace Profile.Parsing.Cli.Tables;

/// <summary>One table of all documents, in one file. The streams that it was given stay open.</summary>
internal sealed class TableFile<TRow>(Table<TRow> table, IRowWriter<TRow> writer) : IBatchOutput
    where TRow : class
{
    /// <summary>Rows of one document that are made ahead of their turn. A text that is figures and nothing else has a hundred thousand, each with a sentence.</summary>
    private const int RowsAhead = 2048;

    public Action Prepare(string id, ProfileDocument document)
    {
        IEnumerator<TRow> rows = table.RowsOf(id, document).GetEnumerator();
        List<TRow> ahead = [];
        while (ahead.Count < RowsAhead && rows.MoveNext()) ahead.Add(rows.Current);
        return () =>
        {
            foreach (TRow row in ahead) writer.Write(row);
            while (rows.MoveNext()) writer.Write(rows.Current);
        };
    }

    public void Complete() => writer.Complete();

    public void Dispose()
    {
        // A writer that is not completed must not write what it holds back: the file is lost, and the disk may be full.
    }
}
