using Microsoft.Extensions.Time.Testing;
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
        var time = new FakeTimeProvider();
        using var error = new SlowWriter(() => time.Advance(TimeSpan.FromSeconds(5)));
        var streams = new CommandStreams { Input = Stream.Null, Output = Stream.Null, Text = TextWriter.Null, Error = error, Time = time };

        int status = CommandLine.Run(Arguments(), streams, CancellationToken.None);

        Assert.Equal(1, status);
        Assert.Equal(
            $"profiles: {_folder.At("in", "a.txt")}: It holds nothing but NUL bytes, as a copy that broke off does. Copy it again from where it came.\n"
            + "profiles: 1 of 61 files (0%), 0.0 MB/s, 83:55:00 left, 1 failed\n",
            error.ToString());
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

        CommandRun run = CommandRun.WithInput([], [.. Arguments(), "--quiet"], errorTerminal: new OutputTerminal(100, Colours: true));

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

    /// <summary>Takes its time over the first line.</summary>
    private sealed class SlowWriter(Action pass) : StringWriter
    {
        private bool _passed;

        public override void WriteLine(string? value)
        {
            Write(value + "\n");
            if (_passed) return;
            _passed = true;
            pass();
        }
    }
}
