using Profile.Parsing.Cli.Conversions;
using Profile.Parsing.Model;
using Profile.Parsing.Tables;

namespace Profile.Parsing.Cli.Tables;

/// <summary>All tables of all documents, each in a file of its own: <c>documents.csv</c>, <c>sections.csv</c> ...</summary>
internal sealed class TableFiles : IBatchOutput
{
    private readonly ITableFormat _format;
    private readonly Func<string, Stream> _open;
    private readonly List<IBatchOutput> _files = [];

    /// <param name="format">Of all files.</param>
    /// <param name="open">Opens the file of a name, as <c>casualties.csv</c>, once for each.</param>
    public TableFiles(ITableFormat format, Func<string, Stream> open)
    {
        (_format, _open) = (format, open);
        Add(ProfileTables.Documents);
        Add(ProfileTables.Sections);
        Add(ProfileTables.Footnotes);
        Add(ProfileTables.Sources);
        Add(ProfileTables.Citations);
        Add(ProfileTables.Dates);
        Add(ProfileTables.Casualties);
        Add(ProfileTables.Diagnostics);
    }

    /// <summary>The names of the files in a format, in the order in which they are opened.</summary>
    public static IReadOnlyList<string> NamesIn(ITableFormat format)
    {
        List<string> names = [];
        _ = new TableFiles(format, name =>
        {
            names.Add(name);
            return Stream.Null;
        });
        return names;
    }

    public Action Prepare(string id, ProfileDocument document)
    {
        Action[] appends = [.. _files.Select(file => file.Prepare(id, document))];
        return () =>
        {
            foreach (Action append in appends) append();
        };
    }

    public void Complete()
    {
        foreach (IBatchOutput file in _files) file.Complete();
    }

    public void Dispose()
    {
        foreach (IBatchOutput file in _files) file.Dispose();
    }

    private void Add<TRow>(Table<TRow> table)
        where TRow : class => _files.Add(new TableFile<TRow>(table, _format.Open(table, _open(table.Name + _format.Extension))));
}
