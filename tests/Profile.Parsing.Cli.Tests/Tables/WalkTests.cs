using Profile.Parsing.Cli.Tests.Running;
using Profile.Parsing.Tests.Documentation;

namespace Profile.Parsing.Cli.Tests.Tables;

/// <summary>The README's walk from a folder of profiles to casualties per year, run as it is written.</summary>
public sealed class WalkTests
{
    private const string Heading = "From a folder of profiles to casualties per year";
    private static readonly MarkdownPage Readme = new("README.md");

    [Theory]
    [InlineData("parquet")]
    [InlineData("csv")]
    public void The_walk_ends_in_the_table_that_is_shown(string format)
    {
        using var folder = new TemporaryFolder();
        string[] lines = Assert.Single(Readme.Blocks("sh"), block => block.Contains("--format parquet", StringComparison.Ordinal)).TrimEnd().Split('\n');
        string sql = Assert.Single(Readme.Blocks("sql"));
        Assert.Equal(("profiles convert samples/profiles --output out --format parquet", "duckdb"), (lines[0], lines[1]));
        Assert.InRange(lines.Length + sql.TrimEnd().Split('\n').Length, 2, 10);

        CommandRun run = CommandRun.Of("convert", Repository.PathOf("samples/profiles"), "--output", folder.At("out"), "--format", format);
        using var duck = new Duck(folder.Path);
        List<string?[]> rows = duck.Query(sql.Replace(".parquet", $".{format}", StringComparison.Ordinal));

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(Readme.Table(Heading).Select(cells => string.Join(" | ", cells)), rows.Select(row => string.Join(" | ", row)));
    }
}
