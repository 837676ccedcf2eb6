using Profile.Parsing.Tables;

namespace Profile.Parsing.Cli.Tables;

/// <summary>Comma-separated values by RFC 4180, in UTF-8.</summary>
internal sealed class CsvFormat : ITableFormat
{
    public string Extension => ".csv";

    /// <summary>Whether each file begins with a byte order mark, by which Excel knows UTF-8.</summary>
    public bool WritesByteOrderMark { get; init; }

    public IRowWriter<TRow> Open<TRow>(Table<TRow> table, Stream stream)
        where TRow : class => new CsvRowWriter<TRow>(table, stream, WritesByteOrderMark);
}
