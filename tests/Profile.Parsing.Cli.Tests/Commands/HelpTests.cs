using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Commands;

public class HelpTests
{
    [Fact]
    public void The_help_of_the_tool_names_its_commands_and_shows_examples()
    {
        CommandRun run = CommandRun.Of("--help");

        Assert.Equal(0, run.Status);
        Assert.Contains("  convert <INPUT>  Parse files and write their documents, one file for each or one for all.\n", run.Output);
        Assert.Contains("  stream           Parse NDJSON records from standard input, one line of JSON out per record in.\n", run.Output);
        Assert.Contains("  show <FILE>      Parse one file and show what was found, for a person to read.\n", run.Output);
        Assert.Contains("  schema           Print the JSON Schema (2020-12) of the documents that the other commands write.\n", run.Output);
        Assert.Contains("Examples:\n  profiles convert profiles --output out\n", run.Output);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void The_help_of_convert_tells_what_an_input_is_and_how_it_ends()
    {
        CommandRun run = CommandRun.Of("convert", "--help");

        Assert.Equal(0, run.Status);
        Assert.Contains("  <INPUT>  Files, folders (all .txt, .html, .htm and .xhtml files in them, at any depth) or patterns (* within a name, ** over folders).\n", run.Output);
        Assert.Contains("  profiles convert karsova.txt --output out         writes out/karsova.json\n", run.Output);
        Assert.EndsWith("Exit status:\n  0 all inputs converted, 1 some failed, 2 wrong usage, 130 interrupted.\n", run.Output);
    }

    [Fact]
    public void The_help_of_stream_tells_the_shape_of_records_and_answers()
    {
        CommandRun run = CommandRun.Of("stream", "--help");

        Assert.Equal(0, run.Status);
        Assert.Contains("--max-line <MIB>  Longest line that is read, in MiB (1 to 1024). A longer one gives an error record. [default: 64]\n", run.Output);
        Assert.Contains("  profiles stream < records.ndjson > documents.ndjson\n", run.Output);
        Assert.EndsWith("Exit status:\n  0 all records parsed, 1 some gave an error record, 2 wrong usage, 130 interrupted.\n", run.Output);
    }

    [Fact]
    public void The_help_of_show_tells_its_parts_and_how_it_ends()
    {
        CommandRun run = CommandRun.Of("show", "--help");

        Assert.Equal(0, run.Status);
        Assert.Contains("  --casualties       Show all casualty figures with their dates and notes.\n", run.Output);
        Assert.Contains("  profiles show karsova.txt --notes --diagnostics   what to check by hand\n", run.Output);
        Assert.EndsWith("Exit status:\n  0 shown, 1 the file cannot be read, 2 wrong usage, 130 interrupted.\n", run.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("convert")]
    [InlineData("stream")]
    [InlineData("show")]
    [InlineData("schema")]
    public void Each_line_that_the_help_adds_fits_a_terminal(string command)
    {
        string help = CommandRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Output;

        Assert.All(help[help.IndexOf("xample", StringComparison.Ordinal)..].Split('\n'), line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void The_version_stands_alone() =>
        Assert.Equal(new CommandRun(0, $"{typeof(CommandLine).Assembly.GetName().Version!.ToString(3)}\n", ""), CommandRun.Of("--version"));

    [Fact]
    public void The_schema_is_that_of_the_library() =>
        Assert.Equal(new CommandRun(0, Json.ProfileJson.Schema, ""), CommandRun.Of("schema"));

    [Fact]
    public void The_example_record_in_the_help_of_stream_parses()
    {
        string example = CommandRun.Of("stream", "--help").Output.Split('\n').Single(line => line.Contains("  echo '", StringComparison.Ordinal));

        CommandRun run = CommandRun.Stream(example.Split('\'')[1]);

        Assert.Equal(0, run.Status);
    }
}
