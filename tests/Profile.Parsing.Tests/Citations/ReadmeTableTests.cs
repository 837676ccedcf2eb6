using Profile.Parsing.Tests.Documentation;

namespace Profile.Parsing.Tests.Citations;

/// <summary>The table of shapes in the README is what the parser reads.</summary>
public sealed class ReadmeTableTests
{
    private const string Heading = "Sources and back-references";

    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (IReadOnlyList<string> cells in new MarkdownPage("README.md").Table(Heading)) rows.Add(cells[0], cells[1].Trim('`'), cells[2].Trim('`'));
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_shape_gives_the_fields_that_the_README_shows(string shape, string example, string fields)
    {
        Assert.NotEmpty(shape);
        Assert.Equal(fields, string.Join(" + ", SourcesOf.Note(example).Select(SourceSummary.Of)));
    }
}
