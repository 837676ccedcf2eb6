using Profile.Parsing.Cli.Commands;
using Profile.Parsing.Cli.Conversions;

namespace Profile.Parsing.Cli.Tests.Documentation;

public class ReadmeOptionTests
{
    private static readonly string[] Rows = File.ReadAllLines(Repository.PathOf("README.md"));

    [Fact]
    public void Every_option_of_convert_has_a_row()
    {
        var streams = new CommandStreams { Input = Stream.Null, Output = Stream.Null, Text = TextWriter.Null, Error = TextWriter.Null };

        Assert.All(new ConvertCommand(streams).Options, option =>
            Assert.Contains(Rows, row => row.StartsWith('|') && (row.Contains($"`{option.Name}`", StringComparison.Ordinal) || row.Contains($"`{option.Name} {option.HelpName}`", StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_format_has_a_row() =>
        Assert.All(ResultFormats.All, format => Assert.Contains(Rows, row => row.StartsWith($"| `{format.Name}` | `", StringComparison.Ordinal)));
}
