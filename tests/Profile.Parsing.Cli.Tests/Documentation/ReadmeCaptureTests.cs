using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Documentation;

/// <summary>The capture of <c>profiles show</c> in the README is what the program prints. PROFILE_PARSING_ACCEPT=1 writes it anew where it differs.</summary>
public class ReadmeCaptureTests
{
    private const string Start = "```console\n$ profiles show ";

    [Fact]
    public void The_capture_of_show_is_its_output()
    {
        string readme = File.ReadAllText(Repository.PathOf("README.md"));
        int command = readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int output = readme.IndexOf('\n', command) + 1, end = readme.IndexOf("```\n", output, StringComparison.Ordinal);
        string[] arguments = readme[command..(output - 1)].Split(' ');

        CommandRun run = CommandRun.Of(["show", Repository.PathOf(arguments[0]), .. arguments[1..]]);

        if (Environment.GetEnvironmentVariable("PROFILE_PARSING_ACCEPT") == "1" && run.Output != readme[output..end])
            File.WriteAllText(Repository.PathOf("README.md"), readme[..output] + run.Output + readme[end..]);
        else Assert.Equal(readme[output..end], run.Output);
    }
}
