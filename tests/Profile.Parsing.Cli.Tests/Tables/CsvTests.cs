using System.Globalization;
using System.Text;
using Profile.Parsing.Cli.Tables;
using Profile.Parsing.Model;
using Profile.Parsing.Tables;

namespace Profile.Parsing.Cli.Tests.Tables;

public sealed class CsvTests
{
    private static readonly string[] Header = [.. ProfileTables.Diagnostics.Columns.Select(c => c.Name)];

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("2-1", "2-1")]
    [InlineData("", "\"\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;b", "a;b")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("a\r\nb", "\"a\r\nb\"")]
    [InlineData(" a ", "\" a \"")]
    [InlineData("a\0b\u001b\u009d\u007f", "a\uFFFDb\uFFFD\uFFFD\uFFFD")]
    [InlineData("Велин 東京 🙂", "Велин 東京 🙂")]
    public void Text_is_a_cell_that_nothing_runs_or_splits(string text, string cell) =>
        Assert.Equal($"{string.Join(',', Header)}\r\nid,0,c,s,{cell},,,\r\n", Written(Row(text)));

    [Fact]
    public void Half_of_a_surrogate_pair_is_a_replacement_character() => Assert.Contains(",half \uFFFD,", Written(Row("half \uD83D")), StringComparison.Ordinal);

    [Fact]
    public void Numbers_below_zero_stay_numbers() =>
        Assert.EndsWith("id,0,c,s,m,-5,-2147483648,-1\r\n", Written(Row("m") with { StartOffset = -5, EndOffset = int.MinValue, Line = -1 }));

    [Fact]
    public void A_byte_order_mark_is_written_when_it_is_asked_for()
    {
        byte[] plain = Bytes(new CsvFormat(), Row("m"));
        Assert.Equal((byte)'d', plain[0]);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. plain], Bytes(new CsvFormat { WritesByteOrderMark = true }, Row("m")));
    }

    [Fact]
    public void No_culture_shows_in_the_bytes()
    {
        (string Id, ProfileDocument Document)[] documents = [.. Documents.Samples];
        using var neutral = new WrittenTables("csv", documents);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR") { NumberFormat = { NegativeSign = "~" }, DateTimeFormat = { DateSeparator = "!" } };
            using var turkish = new WrittenTables("csv", documents);
            Assert.All(TableDescription.All, table => Assert.Equal(neutral.BytesOf(table.Name), turkish.BytesOf(table.Name)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static DiagnosticRow Row(string message) => new() { DocumentId = "id", DiagnosticIndex = 0, Code = "c", Severity = "s", Message = message };

    private static string Written(DiagnosticRow row) => Encoding.UTF8.GetString(Bytes(new CsvFormat(), row));

    private static byte[] Bytes(CsvFormat format, DiagnosticRow row)
    {
        var stream = new MemoryStream();
        IRowWriter<DiagnosticRow> writer = format.Open(ProfileTables.Diagnostics, stream);
        writer.Write(row);
        writer.Complete();
        return stream.ToArray();
    }
}
