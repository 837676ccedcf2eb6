namespace Profile.Parsing.Cli.Tests.Tables;

public sealed class TypeTests
{
    [Fact]
    public void Parquet_has_the_described_types_and_nulls()
    {
        using var written = new WrittenTables("parquet", Documents.Samples);
        foreach (TableDescription table in TableDescription.All)
        {
            List<string?[]> columns = written.Query($"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM {written.From(table.Name)})");
            List<string?[]> nulls = written.Query($"SELECT name, repetition_type FROM parquet_schema('{table.Name}.parquet') WHERE name <> 'root'");
            Assert.Equal(table.Columns.Select(c => $"{c.Name} {c.SqlType}"), columns.Select(c => $"{c[0]} {c[1]}"));
            Assert.Equal(table.Columns.Select(c => $"{c.Name} {(c.IsNullable ? "OPTIONAL" : "REQUIRED")}"), nulls.Select(c => $"{c[0]} {c[1]}"));
        }
    }

    [Fact]
    public void Tables_without_documents_have_their_columns()
    {
        foreach (string format in new[] { "csv", "parquet" })
        {
            using var written = new WrittenTables(format, []);
            Assert.All(TableDescription.All, table => Assert.Empty(written.RowsOf(table)));
            Assert.All(TableDescription.All, table =>
                Assert.Equal(table.Columns.Select(c => c.Name), written.Query($"SELECT column_name FROM (DESCRIBE SELECT * FROM {written.From(table.Name)})").Select(c => c[0])));
        }
    }

    /// <summary>As an analyst opens it: by its name.</summary>
    [Fact]
    public void The_types_of_CSV_are_found_without_being_told()
    {
        using var written = new WrittenTables("csv", Documents.Samples);
        Dictionary<string, string> types = written.Query("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM 'casualties.csv')").ToDictionary(c => c[0]!, c => c[1]!);
        Assert.Equal(
            ("VARCHAR", "BIGINT", "BOOLEAN", "DATE", "DATE", "VARCHAR", "BIGINT"),
            (types["kind"], types["low"], types["is_distinct"], types["date_earliest"], types["date_latest"], types["sentence"], types["line"]));
    }
}
