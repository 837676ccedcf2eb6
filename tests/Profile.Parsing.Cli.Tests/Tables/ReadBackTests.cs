using System.Text.Json.Nodes;
using Profile.Parsing.Json;
using Profile.Parsing.Model;

namespace Profile.Parsing.Cli.Tests.Tables;

/// <summary>What DuckDB reads is what the JSON of the same documents says: every column of every row of every table.</summary>
public sealed class ReadBackTests
{
    [Theory]
    [InlineData("csv", "samples")]
    [InlineData("csv", "odd")]
    [InlineData("csv", "any")]
    [InlineData("parquet", "samples")]
    [InlineData("parquet", "odd")]
    [InlineData("parquet", "any")]
    public void The_rows_are_those_of_the_JSON(string format, string set)
    {
        (string Id, ProfileDocument Document)[] documents = [.. Set(set)];
        using var written = new WrittenTables(format, documents);
        JsonRows[] expected = [.. documents.Select(d => new JsonRows(d.Id, JsonNode.Parse(ProfileJson.Write(d.Document))!))];
        foreach (TableDescription table in TableDescription.All)
        {
            string?[][] rows = [.. expected.SelectMany(e => e.Of(table.Name)).Select(row => Ordered(row, table, format))];
            List<string?[]> read = written.RowsOf(table);
            Assert.Equal(rows.Length, read.Count);
            for (int i = 0; i < rows.Length; i++) Assert.Equal(Told(table, rows[i], set), Told(table, read[i], set));
        }
    }

    [Fact]
    public void The_sets_fill_every_column()
    {
        using var written = new WrittenTables("parquet", [.. Documents.Samples, .. Documents.Odd, .. Documents.Any]);
        foreach (TableDescription table in TableDescription.All)
        {
            string?[] counts = Assert.Single(written.Query($"SELECT {string.Join(", ", table.Columns.Select(c => $"count(\"{c.Name}\")"))} FROM {written.From(table.Name)}"));
            Assert.All(table.Columns.Zip(counts), column => Assert.True(column.Second != "0" || IsNeverGenerated(column.First.Name), $"{table.Name}.{column.First.Name} is always null."));
        }
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public void A_document_of_many_rows_is_written_whole(string format)
    {
        ProfileDocument document = new ProfileParser().Parse(string.Concat(Enumerable.Range(1, 5000).Select(i => $"In May 2013, {i} people were killed. ")));
        using var written = new WrittenTables(format, [("many", document), ("few", new ProfileParser().Parse("In June 2013, 7 people were killed."))]);

        List<string?[]> rows = written.Query($"SELECT document_id, casualty_index, low, sentence FROM {written.From("casualties")}");
        IEnumerable<string> expected = document.Casualties.Select((c, i) => $"many {i} {c.Low} In May 2013, {c.Low} people were killed.");
        Assert.True(document.Casualties.Count > 4000);
        Assert.Equal(expected.Append("few 0 7 In June 2013, 7 people were killed."), rows.Select(row => string.Join(' ', row)));
    }

    private static IEnumerable<(string Id, ProfileDocument Document)> Set(string name) => name switch
    {
        "samples" => Documents.Samples,
        "odd" => Documents.Odd,
        _ => Documents.Any,
    };

    /// <summary>The generated model leaves these out, and no sample prints them.</summary>
    private static bool IsNeverGenerated(string column) => column is "doi" or "isbn" or "genre" or "number" or "publisher" or "publisher_place";

    private static string?[] Ordered(Dictionary<string, string?> row, TableDescription table, string format)
    {
        Assert.Equal(table.Columns.Select(c => c.Name).Order(StringComparer.Ordinal), row.Keys.Order(StringComparer.Ordinal));
        return [.. table.Columns.Select(c => format == "csv" && c.SqlType == "VARCHAR" ? CsvCell(row[c.Name]) : row[c.Name])];
    }

    /// <summary>What a CSV file holds of a text, as the README says.</summary>
    private static string? CsvCell(string? text)
    {
        if (text is null) return null;
        string printable = string.Concat(text.Select(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n') ? '\uFFFD' : c));
        return printable.Length > 0 && "=+-@\t\r\n".Contains(printable[0], StringComparison.Ordinal) ? $"'{printable}" : printable;
    }

    /// <summary>A row with the names of its columns. The sentences of the generated model are in no order, so that no marker has one.</summary>
    private static IEnumerable<string> Told(TableDescription table, string?[] row, string set) =>
        table.Columns.Zip(row).Where(c => set != "any" || table.Name != "citations" || c.First.Name != "sentence").Select(c => $"{c.First.Name}: {c.Second ?? "null"}");
}
