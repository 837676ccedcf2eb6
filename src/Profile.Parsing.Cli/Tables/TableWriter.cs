using Profile.Parsing.Model;
using Profile.Parsing.Tables;

namespace Profile.Parsing.Cli.Tables;

/// <summary>All tables, each in a file of its own: <c>documents.csv</c>, <c>sections.csv</c> ...</summary>
internal sealed class TableWriter : ITableWriter
{
    private readonly ITableFormat _format;
    private readonly Func<string, Stream> _open;
    private readonly List<ITableWriter> _files = [];

    /// <param name="format">Of all files.</param>
    /// <param name="open">Makes a stream for the name of a file, as <c>casualties.csv</c>. The writer closes it.</param>
    public TableWriter(ITableFormat format, Func<string, Stream> open)
    {
        _format = format;
        _open = open;
        try
        {
            Add(ProfileTables.Documents);
            Add(ProfileTables.Sections);
            Add(ProfileTables.Footnotes);
            Add(ProfileTables.Sources);
            Add(ProfileTables.Citations);
            Add(ProfileTables.Dates);
            Add(ProfileTables.Casualties);
            Add(ProfileTables.Diagnostics);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Append(string documentId, ProfileDocument document)
    {
        foreach (ITableWriter file in _files) file.Append(documentId, document);
    }

    public void Complete()
    {
        foreach (ITableWriter file in _files) file.Complete();
    }

    public void Dispose()
    {
        foreach (ITableWriter file in _files) file.Dispose();
    }

    private void Add<TRow>(Table<TRow> table)
        where TRow : class
    {
        Stream stream = _open(table.Name + _format.Extension);
        try
        {
            _files.Add(new TableFile<TRow>(table, _format.Open(table, stream)));
        }
        catch
        {
            LostStream.Close(stream);
            throw;
        }
    }
}
