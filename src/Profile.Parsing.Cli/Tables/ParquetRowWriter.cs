using Parquet;
using Parquet.Schema;
using Profile.Parsing.Tables;

namespace Profile.Parsing.Cli.Tables;

/// <summary>A table as a Parquet file. Rows are held back until they fill a row group.</summary>
internal sealed class ParquetRowWriter<TRow> : IRowWriter<TRow>
    where TRow : class
{
    /// <summary>Each file has buffers of its own; the defaults keep 80 MB of those that are free.</summary>
    private static readonly ParquetOptions Options = new() { MaximumSmallPoolFreeBytes = 1024 * 1024, MaximumLargePoolFreeBytes = 4 * 1024 * 1024 };

    private readonly Stream _stream;
    private readonly int _rowsInGroup;
    private readonly ParquetColumn<TRow>[] _columns;
    private readonly ParquetWriter _writer;
    private readonly List<TRow> _rows = [];

    public ParquetRowWriter(Table<TRow> table, Stream stream, int rowsInGroup)
    {
        _stream = stream;
        _rowsInGroup = rowsInGroup;
        _columns = [.. table.Columns.Select(column => new ParquetColumn<TRow>(column))];
        var schema = new ParquetSchema(_columns.Select(column => column.Field));
        _writer = ParquetWriter.CreateAsync(schema, stream, Options).GetAwaiter().GetResult();
    }

    public void Write(TRow row)
    {
        _rows.Add(row);
        if (_rows.Count == _rowsInGroup) WriteGroupAsync().GetAwaiter().GetResult();
    }

    public void Complete()
    {
        if (_rows.Count > 0) WriteGroupAsync().GetAwaiter().GetResult();
        // Disposed, it writes the footer, and leaves the stream open.
        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _stream.Flush();
    }

    private async Task WriteGroupAsync()
    {
        using ParquetRowGroupWriter group = _writer.CreateRowGroup();
        foreach (ParquetColumn<TRow> column in _columns) await column.WriteAsync(group, _rows).ConfigureAwait(false);
        group.CompleteValidate();
        _rows.Clear();
    }
}
