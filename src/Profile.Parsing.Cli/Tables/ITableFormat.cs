using Profile.Parsing.Tables;

namespace Profile.Parsing.Cli.Tables;

/// <summary>A file format for tables.</summary>
internal interface ITableFormat
{
    /// <summary>As <c>--format</c> takes it.</summary>
    string Name { get; }

    /// <summary>Of the files, with its dot.</summary>
    string Extension { get; }

    /// <summary>A writer of rows of <paramref name="table"/> that owns <paramref name="stream"/>.</summary>
    IRowWriter<TRow> Open<TRow>(Table<TRow> table, Stream stream)
        where TRow : class;
}
