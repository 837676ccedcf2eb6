using Profile.Parsing.Tests.Documentation;

namespace Profile.Parsing.Tests.Casualties;

/// <summary>The README's table of constructions is what the reader reads.</summary>
public class ReadmeConstructionsTests
{
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (IReadOnlyList<string> cells in new MarkdownPage("README.md").Table("Casualty figures")) rows.Add(cells[0], cells[1], cells[2]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_example_is_read_as_the_table_says(string construction, string example, string figures)
    {
        Assert.NotEmpty(construction);
        Assert.Equal(figures, CasualtyText.FiguresWithLinks(example));
    }
}
