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
        Assert.Equal(["karsova.json"], _folder.ResultsIn("out"));
    }

    [UnixFact]
    public void Ctrl_c_leaves_whole_files_only_and_says_how_to_go_on()
    {
        const int Files = 3_000;
        for (int i = 0; i < Files; i++) _folder.Write($"in/{i:0000}.txt", Samples.Text + Samples.Prose(5_000));

        using var process = new ProfilesProcess("convert", _folder.At("in"), "-o", _folder.At("out"));
        Assert.True(SpinWait.SpinUntil(() => File.Exists(_folder.At("out", "0000.json")), ProfilesProcess.Patience));

        process.Interrupt();

        Assert.Equal(130, process.Wait());
        Assert.StartsWith("profiles: interrupted after ", process.Error);
        Assert.EndsWith($" is whole; run the same command with --resume to go on.\n", process.Error);
        string[] written = _folder.ResultsIn("out");
        Assert.InRange(written.Length, 2, Files);
        Assert.Contains("manifest.partial.ndjson", written);
        Assert.All(written.Where(name => name != "manifest.partial.ndjson"), name =>
        {
            Assert.EndsWith(".json", name);
            JsonDocument.Parse(File.ReadAllBytes(_folder.At("out", name))).Dispose();
        });
    }
}
