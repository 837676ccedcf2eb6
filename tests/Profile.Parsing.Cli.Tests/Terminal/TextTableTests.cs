using Profile.Parsing.Cli.Terminal;

namespace Profile.Parsing.Cli.Tests.Terminal;

public class TextTableTests
{
    [Fact]
    public void Columns_are_aligned_by_what_a_terminal_shows() => Assert.Equal(
        """
        Name        No.  Text
        Tesk          1  short
        平和条約     20  wraps in its
                         column and
                         nowhere else
        Velinburg…    3  [red]
        Café          4

        """.ReplaceLineEndings("\n"),
        Written(
            new TextTable(new Column("Name", Maximum: 10), new Column("No.", Right: true)) { Filling = "Text" },
            ("Tesk", "1", "short"), ("平和条約", "20", "wraps in its column and nowhere else"), ("Velinburg-on-the-Dam", "3", "[red]"), ("Cafe\u0301", "4", "")));

    [Fact]
    public void A_filling_column_keeps_a_readable_width()
    {
        int told = 0;
        var table = new TextTable(new Column("Name")) { Filling = "Text" };
        table.Add(room =>
        {
            told = room;
            return "";
        }, new string('n', 60));

        table.ToTable(60);

        Assert.Equal(16, told);
    }

    private static string Written(TextTable table, params (string Name, string Number, string Text)[] rows)
    {
        foreach ((string name, string number, string text) in rows) table.Add(_ => text, name, number);
        using var output = new StringWriter { NewLine = "\n" };
        new Page(output, 30, colours: false).Write(table.ToTable(30));
        return output.ToString();
    }
}
