using System.Globalization;
using DuckDB.NET.Data;

namespace Profile.Parsing.Cli.Tests.Tables;

/// <summary>DuckDB in memory, to read tables with a program that did not write them.</summary>
internal sealed class Duck : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    /// <param name="folder">Where relative paths of queries begin.</param>
    public Duck(string folder)
    {
        _connection.Open();
        Query($"SET file_search_path = {Literal(folder)}");
    }

    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The rows of a query, each value as text: days as <c>2013-01-31</c>, <c>true</c> and <c>false</c>; null is null.</summary>
    public List<string?[]> Query(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : Text(reader.GetValue(i)))]);
        return rows;
    }

    public void Dispose() => _connection.Dispose();

    private static string Text(object value) => value switch
    {
        bool given => given ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
