using Profile.Parsing.Cli.Tables;
using Profile.Parsing.Cli.Tests.Running;
using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Tests.Tables;

/// <summary>Documents written as tables into a folder of their own, and read back by DuckDB.</summary>
internal sealed class WrittenTables : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Duck _duck;
    private readonly string _extension;

    public WrittenTables(string format, IEnumerable<(string Id, ProfileDocument Document)> documents)
        : this(format == "csv" ? new CsvFormat() : new ParquetFormat(), documents)
    {
    }

    public WrittenTables(ITableFormat format, IEnumerable<(string Id, ProfileDocument Document)> documents)
    {
        _extension = format.Extension;
        _duck = new Duck(_folder.Path);
        List<Stream> streams = [];
        using (var output = new TableFiles(format, name => Opened(streams, name)))
        {
            foreach ((string id, ProfileDocument document) in documents) output.Prepare(id, document)();
            output.Complete();
        }
        foreach (Stream stream in streams) stream.Dispose();
    }

    public byte[] BytesOf(string table) => File.ReadAllBytes(_folder.At(table + _extension));

    public List<string?[]> RowsOf(TableDescription table) => Query($"SELECT * FROM {From(table.Name)}");

    public List<string?[]> Query(string sql) => _duck.Query(sql);

    /// <summary>A table as a query names it. That of a CSV file is read as strictly as can be: by the described types, and <c>""</c> is no null.</summary>
    public string From(string table) => _extension == ".parquet" ? $"read_parquet('{table}.parquet')" : $$"""
        read_csv('{{table}}.csv', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false,
          strict_mode = true, parallel = false, columns = { {{string.Join(", ", TableDescription.All.Single(t => t.Name == table).Columns.Select(c => $"{c.Name}: '{c.SqlType}'"))}} })
        """;

    public void Dispose()
    {
        _duck.Dispose();
        _folder.Dispose();
    }

    private FileStream Opened(List<Stream> streams, string name)
    {
        var stream = new FileStream(_folder.At(name), FileMode.CreateNew);
        streams.Add(stream);
        return stream;
    }
}
