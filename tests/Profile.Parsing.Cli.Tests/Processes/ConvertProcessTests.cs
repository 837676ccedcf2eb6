using System.Text.Json;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Processes;

public sealed class ConvertProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Failures_go_to_standard_error_and_the_summary_to_standard_output()
    {
        using var process = new ProfilesProcess("convert", _folder.Write("karsova.txt"), _folder.At("gone.txt"), "-o", _folder.At("out"));

        Assert.StartsWith("Converted 1 of 2 files to ", process.Output.ReadToEnd());
        Assert.Equal(1, process.Wait());
        Assert.StartsWith($"profiles: {_folder.At("gone.txt")}: ", process.Error);
        Assert.Equal(["karsova.json"], _folder.FilesIn("out"));
    }

    [UnixFact]
    public void Ctrl_c_leaves_whole_files_only()
    {
        int files = 100 + (4 * Environment.ProcessorCount);
        for (int i = 0; i < files; i++) _folder.Write($"in/{i:0000}.txt", Samples.Text + Samples.Prose(5_000));

        // Standard input stays open, and little is worked on beyond an input that waits: the run cannot end before it is interrupted.
        using var process = new ProfilesProcess("convert", _folder.Write("first.txt"), "/dev/stdin", _folder.At("in"), "-o", _folder.At("out"));
        Assert.True(SpinWait.SpinUntil(() => File.Exists(_folder.At("out", "first.json")), ProfilesProcess.Patience));

        process.Interrupt();
        process.Input.Close();

        Assert.Equal(130, process.Wait());
        Assert.StartsWith("profiles: interrupted. Every result in ", process.Error);
        string[] written = _folder.FilesIn("out");
        Assert.InRange(written.Length, 1, files);
        Assert.All(written, name =>
        {
            Assert.EndsWith(".json", name);
            JsonDocument.Parse(File.ReadAllBytes(_folder.At("out", name))).Dispose();
        });
    }
}
