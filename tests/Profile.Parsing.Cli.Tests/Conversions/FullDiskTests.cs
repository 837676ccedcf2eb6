using System.Diagnostics;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Conversions;

public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SmallDiskFact]
    public void A_full_disk_is_said_leaves_no_half_file_and_is_gone_on_with_when_there_is_room()
    {
        for (int i = 0; i < 60; i++) _folder.Write($"in/{i:00}.txt", Samples.Text + Samples.Prose(10_000));
        using var disk = new SmallDisk("size=1m");
        string[] arguments = ["convert", _folder.At("in"), "-o", disk.Path];

        CommandRun full = CommandRun.Of(arguments);

        Assert.Equal(1, full.Status);
        Assert.Contains("The disk is full. Make room and run again.\n", full.Error);
        Assert.EndsWith($" of 60 files. Every result in {disk.Path} is whole; run the same command with --resume to go on.\n", full.Error);
        Assert.Equal("", full.Output);
        Assert.InRange(full.Error.Split('\n').Length, 3, 4);
        Assert.InRange(disk.Results.Length, 3, 59);
        Assert.All(disk.Results.Where(name => name != "manifest.partial.ndjson"), name => Json.ProfileJson.Read(File.ReadAllBytes(disk.At(name))));

        disk.Remount("size=20m");
        CommandRun resumed = CommandRun.Of([.. arguments, "--resume"]);
        CommandRun.Of("convert", _folder.At("in"), "-o", _folder.At("undisturbed"));

        Assert.Equal((0, ""), (resumed.Status, resumed.Error));
        Assert.Contains("unchanged", resumed.Output);
        Assert.Equal(_folder.ResultsIn("undisturbed"), disk.Results);
        Assert.All(_folder.FilesIn("undisturbed"), name => Assert.Equal(File.ReadAllBytes(_folder.At("undisturbed", name)), File.ReadAllBytes(disk.At(name))));
    }

    [SmallDiskFact]
    public void A_file_for_all_inputs_that_does_not_fit_is_not_there()
    {
        _folder.Write("in/a.txt", Samples.Text + Samples.Prose(100_000));
        using var disk = new SmallDisk("size=64k");

        CommandRun run = CommandRun.Of("convert", _folder.At("in"), "-o", disk.Path, "--format", "ndjson");

        Assert.Equal(1, run.Status);
        Assert.StartsWith($"profiles: {disk.Path}: A file of the run cannot be written. The disk is full. Make room and run again.\nprofiles: stopped after ", run.Error);
        Assert.Equal(["manifest.partial.ndjson"], disk.Results);
    }

    [SmallDiskFact]
    public void A_read_only_folder_is_one_error_before_any_work()
    {
        for (int i = 0; i < 3; i++) _folder.Write($"in/{i}.txt");
        using var disk = new SmallDisk("size=1m,ro");

        Assert.All([disk.Path, disk.At("deeper", "out")], output => Assert.Equal(
            new CommandRun(2, "", $"profiles: {output}: The output folder cannot be made or written to, so nothing was converted. The file system is read-only.\n"),
            CommandRun.Of("convert", _folder.At("in"), "-o", output)));
    }

    [UnixFact]
    public void A_limit_on_the_size_of_files_fails_those_that_would_outgrow_it()
    {
        string large = _folder.Write("in/large.txt", Samples.Prose(60_000));
        _folder.Write("in/small.txt");
        var start = new ProcessStartInfo("bash", ["-c", $"ulimit -f 100; exec dotnet '{Path.Combine(AppContext.BaseDirectory, "profiles.dll")}' convert '{_folder.At("in")}' -o '{_folder.At("out")}'"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            // Else the runtime itself maps its code into a file that is larger.
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
        };

        using Process process = Process.Start(start)!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(
            $"profiles: {large}: Its result {_folder.At("out", "large.json")} cannot be written. It would be larger than a file may be here. Look at 'ulimit -f' and at the file system.\n",
            error);
        Assert.Equal(["small.json"], _folder.ResultsIn("out"));
        Assert.Equal(1, process.ExitCode);
    }
}
