using Profile.Parsing.Tables;

namespace Profile.Parsing.Cli.Tables;

/// <summary>A file format for tables.</summary>
internal interface ITableFormat
{
    /// <summary>Of the files, with its dot.</summary>
    string Extension { get; }

    IRowWriter<TRow> Open<TRow>(Table<TRow> table, Stream stream)
        where TRow : class;
}
