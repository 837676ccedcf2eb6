using Profile.Parsing.Tables;

namespace Profile.Parsing.Cli.Tables;

/// <summary>Apache Parquet: typed columns, compressed with Snappy, which every reader has.</summary>
internal sealed class ParquetFormat : ITableFormat
{
    public string Extension => ".parquet";

    /// <summary>How many rows a row group has, and so how many are held back at most.</summary>
    public int RowsInGroup { get; init; } = 4096;

    public IRowWriter<TRow> Open<TRow>(Table<TRow> table, Stream stream)
        where TRow : class => new ParquetRowWriter<TRow>(table, stream, RowsInGroup);
}
