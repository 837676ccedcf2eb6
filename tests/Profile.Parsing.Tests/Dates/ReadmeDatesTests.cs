using Profile.Parsing.Tests.Documentation;

namespace Profile.Parsing.Tests.Dates;

/// <summary>What the README says of dates is so.</summary>
public class ReadmeDatesTests
{
    private static readonly MarkdownPage Page = new("README.md");

    [Theory]
    [InlineData("Absolute dates")]
    [InlineData("Decades, centuries and parts of years")]
    [InlineData("Modifiers")]
    [InlineData("Ranges and lists")]
    [InlineData("From the narrative")]
    [InlineData("No dates")]
    public void Every_example_is_read_as_the_README_says(string heading)
    {
        IReadOnlyList<string>[] rows = [.. Page.Table(heading)];

        Assert.NotEmpty(rows);
        Assert.All(rows, cells => Assert.Equal(cells[1].Replace("`", "", StringComparison.Ordinal), DatesOf.Values(cells[0], "2018-07-01")));
    }
}
