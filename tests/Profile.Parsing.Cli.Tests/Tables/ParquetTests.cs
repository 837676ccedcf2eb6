using Profile.Parsing.Cli.Tables;
using Profile.Parsing.Model;
using Profile.Parsing.Tables;

namespace Profile.Parsing.Cli.Tests.Tables;

public sealed class ParquetTests
{
    [Fact]
    public void The_same_documents_give_the_same_bytes()
    {
        (string Id, ProfileDocument Document)[] documents = [.. Documents.Samples, .. Documents.Any];
        using var first = new WrittenTables("parquet", documents);
        using var second = new WrittenTables("parquet", documents);
        Assert.All(TableDescription.All, table => Assert.Equal(first.BytesOf(table.Name), second.BytesOf(table.Name)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Rows_are_the_same_whatever_the_size_of_a_group(int rowsInGroup)
    {
        using var expected = new WrittenTables("parquet", Documents.Samples);
        using var written = new WrittenTables(new ParquetFormat { RowsInGroup = rowsInGroup }, Documents.Samples);
        int rows = written.RowsOf(TableDescription.All.Single(table => table.Name == "dates")).Count;
        Assert.Equal(
            $"{(rows + rowsInGroup - 1) / rowsInGroup}",
            written.Query("SELECT num_row_groups FROM parquet_file_metadata('dates.parquet')")[0][0]);
        Assert.All(TableDescription.All, table => Assert.Equal(expected.RowsOf(table), written.RowsOf(table)));
    }

    [Fact]
    public void A_full_group_is_written_and_a_file_without_end_is_none()
    {
        var stream = new MemoryStream();
        IRowWriter<DiagnosticRow> writer = new ParquetFormat { RowsInGroup = 10 }.Open(ProfileTables.Diagnostics, stream);
        for (int i = 0; i < 9; i++) writer.Write(Row(i));
        Assert.Equal("PAR1"u8.ToArray(), stream.ToArray());

        writer.Write(Row(9));
        long group = stream.Length;
        Assert.InRange(group, 100, 10_000);
        Assert.NotEqual("PAR1"u8.ToArray(), stream.ToArray()[^4..]);

        writer.Complete();
        Assert.True(stream.CanWrite);
        Assert.Equal("PAR1"u8.ToArray(), stream.ToArray()[^4..]);
    }

    private static DiagnosticRow Row(int index) => new() { DocumentId = "id", DiagnosticIndex = index, Code = "c", Severity = "s", Message = "m" };
}
