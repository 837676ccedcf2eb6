using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Commands;

public class UsageTests
{
    [Theory]
    [InlineData("", "profiles: Required command was not provided.\nTry 'profiles --help'.\n")]
    [InlineData("covert", "profiles: Required command was not provided.\nprofiles: Unrecognized command or argument 'covert'.\nTry 'profiles --help'.\n")]
    [InlineData("convert|a.txt", "profiles: Option '--output' is required.\nTry 'profiles convert --help'.\n")]
    [InlineData("convert|--output|out", "profiles: Required argument missing for command: 'convert'.\nTry 'profiles convert --help'.\n")]
    [InlineData("convert|a.txt|-o|out|--format|xml", "profiles: --format takes one or more of json, csl, ndjson, csv, parquet, with commas between, and not 'xml'.\nTry 'profiles convert --help'.\n")]
    [InlineData("convert|a.txt|-o|out|--format|json,", "profiles: --format takes one or more of json, csl, ndjson, csv, parquet, with commas between, and not 'json,'.\nTry 'profiles convert --help'.\n")]
    [InlineData("convert|a.txt|-o|out|--format|json|--format|JSON", "profiles: --format takes one or more of json, csl, ndjson, csv, parquet, with commas between, and not 'json,JSON'.\nTry 'profiles convert --help'.\n")]
    [InlineData("convert|a.txt|-o|out|--workers|0", "profiles: --workers takes a number from 1 to 256.\nTry 'profiles convert --help'.\n")]
    [InlineData("convert|a.txt|-o|out|--workers|two", "profiles: --workers takes a number from 1 to 256.\nTry 'profiles convert --help'.\n")]
    [InlineData("convert|a.txt||-o|out", "profiles: A path is empty. Was a variable of the shell not set?\nTry 'profiles convert --help'.\n")]
    [InlineData("show", "profiles: Required argument missing for command: 'show'.\nTry 'profiles show --help'.\n")]
    [InlineData("show|", "profiles: A path is empty. Was a variable of the shell not set?\nTry 'profiles show --help'.\n")]
    [InlineData("show|a.txt|b.txt", "profiles: Unrecognized command or argument 'b.txt'.\nTry 'profiles show --help'.\n")]
    [InlineData("show|a.txt|--width|59", "profiles: --width takes a number of columns from 60 to 1000.\nTry 'profiles show --help'.\n")]
    [InlineData("show|a.txt|--width|1001", "profiles: --width takes a number of columns from 60 to 1000.\nTry 'profiles show --help'.\n")]
    [InlineData("stream|records.ndjson", "profiles: Unrecognized command or argument 'records.ndjson'.\nTry 'profiles stream --help'.\n")]
    [InlineData("stream|--max-line|0", "profiles: --max-line takes a number of MiB from 1 to 1024.\nTry 'profiles stream --help'.\n")]
    [InlineData("show|a.txt|--width|abc", "profiles: --width takes a number of columns from 60 to 1000.\nTry 'profiles show --help'.\n")]
    [InlineData("stream|--max-line|1.5", "profiles: --max-line takes a number of MiB from 1 to 1024.\nTry 'profiles stream --help'.\n")]
    [InlineData("stream|--max-line|99999999999", "profiles: --max-line takes a number of MiB from 1 to 1024.\nTry 'profiles stream --help'.\n")]
    [InlineData("stream|--max-line|1025", "profiles: --max-line takes a number of MiB from 1 to 1024.\nTry 'profiles stream --help'.\n")]
    public void Wrong_usage_is_told_on_standard_error_and_ends_with_2(string arguments, string error)
    {
        CommandRun run = CommandRun.Of(arguments.Length == 0 ? [] : arguments.Split('|'));

        Assert.Equal(new CommandRun(2, "", error), run);
    }

    [Fact]
    public void An_empty_output_folder_is_wrong_usage()
    {
        CommandRun run = CommandRun.Of("convert", "a.txt", "--output", "");

        Assert.Equal(new CommandRun(2, "", "profiles: A path is empty. Was a variable of the shell not set?\nTry 'profiles convert --help'.\n"), run);
    }

    [Fact]
    public void A_file_as_output_folder_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.txt");

        CommandRun run = CommandRun.Of("convert", file, "--output", file);

        Assert.Equal(new CommandRun(2, "", $"profiles: --output takes a folder, and '{file}' is a file.\nTry 'profiles convert --help'.\n"), run);
    }

    [Fact]
    public void An_argument_that_begins_with_an_at_sign_is_a_file_like_any_other()
    {
        using var folder = new TemporaryFolder();

        CommandRun run = CommandRun.Of("convert", "@nothing-here.txt", "--output", folder.At("out"));

        Assert.Equal(1, run.Status);
        Assert.StartsWith("profiles: @nothing-here.txt: There is no such file or folder.", run.Error);
    }
}
