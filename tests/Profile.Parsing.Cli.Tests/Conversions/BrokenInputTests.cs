using System.Diagnostics;
using System.Net.Sockets;
using Profile.Parsing.Cli.Conversions;
using Profile.Parsing.Cli.Files;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Conversions;

public sealed class BrokenInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Out => _folder.At("out");

    public BrokenInputTests() => _folder.Write("in/z-good.txt");

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public void Pipes_and_sockets_fail_alone_and_are_never_waited_for()
    {
        string pipe = _folder.At("in", "pipe.txt"), socketPath = _folder.At("in", "socket.txt");
        Process.Start("mkfifo", pipe).WaitForExit();
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(socketPath));

        CommandRun run = ConvertFolder();

        const string Remedy = "and no file. Write what comes from it to a file and convert that, or send records to 'profiles stream'.";
        AssertFailed(run, $"{pipe}: It is a pipe {Remedy}", $"{socketPath}: It is a socket {Remedy}");
    }

    [UnixFact]
    public void Devices_fail_alone()
    {
        File.CreateSymbolicLink(_folder.At("in", "endless.txt"), "/dev/zero");

        CommandRun run = ConvertFolder();

        AssertFailed(run, $"{_folder.At("in", "endless.txt")}: It is a device and no file. Write what comes from it to a file and convert that, or send records to 'profiles stream'.");
    }

    [Fact]
    public void Binary_files_fail_alone_and_are_told_by_what_they_are()
    {
        string pdf = _folder.WriteBytes("in/a.txt", [.. "%PDF-1.7\n"u8]);

        AssertFailed(ConvertFolder(), $"{pdf}: It is a PDF and no text. Export its text to a .txt or .html file and convert that.");
    }

    [Fact]
    public void A_file_that_vanishes_between_finding_and_reading_fails_alone()
    {
        string vanishing = _folder.Write("in/a.txt");
        var options = new ConversionOptions { Folder = Out, Formats = [ResultFormats.Json] };
        IReadOnlyList<PlannedConversion> plan = new OutputPlanner(Out, false, ".json").Plan(new InputFinder(Out).Find([_folder.At("in")]));
        using var error = new StringWriter { NewLine = "\n" };
        using var text = new StringWriter();
        File.Delete(vanishing);

        int status = new Conversion(new CommandStreams { Input = Stream.Null, Output = Stream.Null, Text = text, Error = error }, options, plan).Run(CancellationToken.None);

        AssertFailed(new CommandRun(status, "", error.ToString()), $"{vanishing}: It is not there: it has gone since it was found, or it is a link to nothing.");
    }

    [UnixFact]
    public void A_name_of_255_bytes_is_converted_and_one_whose_result_would_be_longer_fails_alone()
    {
        string longest = new string('n', 251) + ".txt", fitting = new string('m', 250) + ".text";
        _folder.Write($"in/{longest}");
        string input = _folder.Write($"in/{fitting}");

        CommandRun run = CommandRun.Of("convert", _folder.At("in"), input, "-o", Out);

        AssertFailed(
            run,
            [$"{_folder.At("in", longest)}: Its result {_folder.At("out", new string('n', 251))}.json cannot be written. Its name would be longer than the file system allows. Give the input a shorter name."],
            [new string('m', 250) + ".json"]);
    }

    [UnixFact]
    public void A_name_that_is_no_utf_8_is_told_so()
    {
        Process.Start("bash", ["-c", $"printf x > '{_folder.At("in")}'/$'a\\xff.txt'"]).WaitForExit();

        CommandRun run = ConvertFolder();
        // .NET cannot even delete it.
        Process.Start("rm", ["-r", _folder.At("in")]).WaitForExit();

        AssertFailed(run, $"{_folder.At("in", "a\uFFFD.txt")}: Its name is no valid UTF-8, so that it cannot be opened. Rename it.");
    }

    [Fact]
    public void Fail_fast_stops_at_the_first_failure_and_says_how_to_go_on()
    {
        string bad = _folder.WriteBytes("in/b.txt", new byte[9]);
        _folder.Write("in/a.txt");
        for (int i = 0; i < 200; i++) _folder.Write($"in/c{i:000}.txt", Samples.Prose(2_000));

        CommandRun run = CommandRun.Of("convert", _folder.At("in"), "-o", Out, "--fail-fast");

        Assert.Equal(1, run.Status);
        Assert.Equal(
            $"""
            profiles: {bad}: It holds nothing but NUL bytes, as a copy that broke off does. Copy it again from where it came.
            profiles: stopped at the first failure, as --fail-fast asks, after 2 of 203 files. Every result in {Out} is whole; run the same command with --resume to go on.

            """,
            run.Error);
        Assert.Equal("", run.Output);
        Assert.InRange(_folder.ResultsIn("out").Length, 2, 100);
        Assert.DoesNotContain("manifest.json", _folder.FilesIn("out"));
    }

    [Fact]
    public void Where_nothing_can_be_converted_no_output_folder_is_made()
    {
        CommandRun run = CommandRun.Of("convert", _folder.At("gone.txt"), "-o", Out);

        Assert.Equal(1, run.Status);
        Assert.False(Directory.Exists(Out));
        Assert.StartsWith($"Converted 0 of 1 file to {Out}\n  failed", run.Output);
    }

    private CommandRun ConvertFolder() => CommandRun.Of("convert", _folder.At("in"), "-o", Out);

    private void AssertFailed(CommandRun run, params string[] messages) => AssertFailed(run, messages, []);

    private void AssertFailed(CommandRun run, string[] messages, string[] alsoConverted)
    {
        Assert.Equal(1, run.Status);
        Assert.Equal(string.Concat(messages.Select(message => $"profiles: {message}\n")), run.Error);
        Assert.Equal([.. alsoConverted, "z-good.json"], _folder.ResultsIn("out"));
    }
}
