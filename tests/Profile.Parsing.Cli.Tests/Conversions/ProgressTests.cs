using Profile.Parsing.Cli.Terminal;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Conversions;

public sealed class ProgressTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_terminal_a_plain_line_tells_files_speed_time_left_and_failures()
    {
        WriteInputs();

        CommandRun run = CommandRun.WithInput([], Arguments(), progressInterval: TimeSpan.FromMilliseconds(5));

        string[] lines = [.. run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Contains(" of 61 files", StringComparison.Ordinal))];
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches(@"^profiles: \d+ of 61 files \(\d+%\), \d+\.\d MB/s(, \d+:\d\d left)?(, 1 failed)?$", line));
        Assert.Contains(lines, line => line.EndsWith(", 1 failed", StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', run.Error);
        Assert.Contains("a.txt: It holds nothing but NUL bytes", run.Error);
    }

    [Fact]
    public void On_a_terminal_a_line_is_written_anew_and_failures_stand_above_it()
    {
        WriteInputs();

        CommandRun run = CommandRun.WithInput([], Arguments(), errorTerminal: new OutputTerminal(100, Colours: false));

        Assert.Contains("\u001b[?25l", run.Error);
        Assert.Contains("  0%  0 of 61 files  0.0 MB/s", run.Error);
        Assert.Contains($"\r\u001b[2Kprofiles: {_folder.At("in", "a.txt")}: It holds nothing but NUL bytes, as a copy that broke off does. Copy it again from where it came.\n", run.Error);
        Assert.EndsWith("\u001b[?25h", run.Error.TrimEnd('\n'));
        Assert.StartsWith("Converted 60 of 61 files", run.Output);
    }

    [Fact]
    public void Quiet_tells_failures_and_nothing_else()
    {
        WriteInputs();

        CommandRun run = CommandRun.WithInput([], [.. Arguments(), "--quiet"], errorTerminal: new OutputTerminal(100, Colours: true), progressInterval: TimeSpan.FromMilliseconds(5));

        Assert.Equal(
            new CommandRun(1, "", $"profiles: {_folder.At("in", "a.txt")}: It holds nothing but NUL bytes, as a copy that broke off does. Copy it again from where it came.\n"),
            run);
    }

    private void WriteInputs()
    {
        _folder.WriteBytes("in/a.txt", new byte[10]);
        for (int i = 0; i < 60; i++) _folder.Write($"in/b{i:00}.txt", Samples.Prose(10_000));
    }

    private string[] Arguments() => ["convert", _folder.At("in"), "-o", _folder.At("out")];
}
