using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Conversions;

public sealed class ResumeTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2018, 7, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();
    private string _formats = "json,csl";

    public ResumeTests()
    {
        foreach (string name in new[] { "a", "b", "north/c" }) _folder.Write($"in/{name}.txt");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_done_is_left_as_it_is()
    {
        Convert();
        byte[] manifest = File.ReadAllBytes(_folder.At("out", "manifest.json"));
        Age();

        CommandRun run = Convert("--resume");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Matches("\n  unchanged +3  done by an earlier run\n", run.Output);
        Assert.Empty(Rewritten());
        Assert.Equal(manifest, File.ReadAllBytes(_folder.At("out", "manifest.json")));
    }

    [Fact]
    public void Without_resume_all_is_done_again()
    {
        Convert();
        Age();

        Convert();

        Assert.Equal(6, Rewritten().Length);
    }

    [Fact]
    public void Inputs_that_have_changed_and_new_ones_are_converted()
    {
        Convert();
        Age();
        _folder.Write("in/b.txt", Samples.Text.Replace("Tesk", "Sarn", StringComparison.Ordinal));
        _folder.Write("in/d.txt");

        Convert("--resume");

        Assert.Equal(["b.csl.json", "b.json", "d.csl.json", "d.json"], Rewritten());
        AssertAsUndisturbed();
    }

    [Theory]
    [InlineData("a.json", "")]
    [InlineData("a.json", "damaged")]
    [InlineData("a.csl.json", null)]
    public void Outputs_that_are_damaged_or_missing_are_made_again(string name, string? content)
    {
        Convert();
        Age();
        if (content is null) File.Delete(_folder.At("out", name));
        else File.WriteAllText(_folder.At("out", name), content);

        Convert("--resume");

        Assert.Equal(["a.csl.json", "a.json"], Rewritten());
        AssertAsUndisturbed();
    }

    [Fact]
    public void An_output_of_which_one_byte_is_another_is_made_again()
    {
        Convert();
        Age();
        string path = _folder.At("out", "a.json");
        byte[] bytes = File.ReadAllBytes(path);
        bytes[^5] ^= 1;
        File.WriteAllBytes(path, bytes);

        Convert("--resume");

        AssertAsUndisturbed();
    }

    [Theory]
    [InlineData("json", null)]
    [InlineData("json,csl,ndjson", null)]
    [InlineData("json,csl", "--keep-extension")]
    public void Other_options_do_all_again(string formats, string? option)
    {
        Convert();
        Age();
        _formats = formats;

        CommandRun run = Convert([.. option is null ? Array.Empty<string>() : [option], "--resume"]);

        Assert.DoesNotContain("unchanged", run.Output);
        Assert.Equal($"profiles: {_folder.At("out")}: Its manifest is of other formats, options or another version, or is damaged. There is nothing to go on from, so every input is converted.\n", run.Error);
    }

    [Fact]
    public void Where_there_was_no_run_there_is_nothing_to_say()
    {
        CommandRun run = Convert("--resume");

        Assert.Equal((0, ""), (run.Status, run.Error));
    }

    [Fact]
    public void Other_options_of_the_parser_and_other_builds_do_all_again()
    {
        Convert();
        CommandRun other = CommandRun.WithInput([], Arguments("out", "--resume"), new ProfileParserOptions { CasualtyRule = Profile.Parsing.Model.CasualtyRule.Acled });
        Assert.DoesNotContain("unchanged", other.Output);

        string manifest = _folder.At("out", "manifest.json");
        Convert();
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"build\":\"", "\"build\":\"0", StringComparison.Ordinal));
        Assert.DoesNotContain("unchanged", Convert("--resume").Output);
    }

    [Fact]
    public void A_manifest_that_was_laid_out_anew_is_read_and_one_that_is_broken_is_not()
    {
        string manifest = _folder.At("out", "manifest.json");
        Convert();
        File.WriteAllText(manifest, System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(manifest))!.ToJsonString(new() { WriteIndented = true }));
        Assert.Contains("unchanged", Convert("--resume").Output);

        File.WriteAllText(manifest, File.ReadAllText(manifest)[..^20]);
        Assert.DoesNotContain("unchanged", Convert("--resume").Output);
        AssertAsUndisturbed();
    }

    [Theory]
    [InlineData("\"inputs\":[", "\"inputs\":[null,{\"id\":null,\"path\":\"\",\"status\":\"converted\"},{\"id\":\"a.txt\",\"path\":\"\",\"status\":\"converted\"},")]
    [InlineData("\"sha256\":\"", "\"sha256\":\"0")]
    [InlineData("\"outputs\":[{", "\"outputs\":[null,{")]
    [InlineData("\"inputs\":[", "\"input\":[")]
    public void A_manifest_that_was_tampered_with_is_not_believed(string from, string to)
    {
        string manifest = _folder.At("out", "manifest.json");
        Convert();
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(from, to, StringComparison.Ordinal));

        Assert.Equal(0, Convert("--resume").Status);
        AssertAsUndisturbed();
    }

    [Fact]
    public void A_run_that_was_broken_off_is_gone_on_with_from_its_whole_lines()
    {
        Convert();
        string[] lines = File.ReadAllLines(_folder.At("out", "manifest.json"));
        string head = $"{{{lines[1].Trim().TrimEnd(',')}}}", a = lines.Single(l => l.Contains("\"id\":\"a.txt\"")).Trim().TrimEnd(','), b = lines.Single(l => l.Contains("\"id\":\"b.txt\"")).Trim().TrimEnd(',');
        File.Delete(_folder.At("out", "manifest.json"));
        _folder.Write("out/.profiles-left.tmp", "half");
        _folder.Write("out/north/.profiles-left.tmp", "half");
        _folder.Write("out/manifest.partial.ndjson", $"{head}\nno JSON\n{a}\n{b[..^3]}");
        Age();

        CommandRun run = Convert("--resume");

        Assert.Matches("\n  unchanged +1  done by an earlier run\n", run.Output);
        Assert.Equal(["b.csl.json", "b.json", "north/c.csl.json", "north/c.json"], Rewritten());
        AssertAsUndisturbed();
    }

    [Fact]
    public void One_for_all_is_the_same_after_a_stop_in_the_middle()
    {
        _formats = "json,ndjson";
        for (int i = 0; i < 60; i++) _folder.Write($"in/{i:00}.txt", Samples.Text + Samples.Prose(20_000));
        var stop = new CancellationTokenSource();
        using var watcher = new Timer(_ =>
        {
            if (File.Exists(_folder.At("out", "10.json"))) stop.Cancel();
        }, null, 0, 1);

        CommandRun stopped = CommandRun.WithInput([], Arguments("out"), stop: stop.Token);
        Assert.Equal(130, stopped.Status);
        Assert.DoesNotContain("profiles.ndjson", _folder.FilesIn("out"));
        Assert.DoesNotContain(_folder.FilesIn("out"), name => name.EndsWith(".tmp", StringComparison.Ordinal));

        CommandRun run = Convert("--resume");

        Assert.Contains("unchanged", run.Output);
        AssertAsUndisturbed();
    }

    [Fact]
    public void Failed_inputs_are_tried_again()
    {
        string input = _folder.WriteBytes("in/d.txt", new byte[10]);
        Assert.Equal(1, Convert().Status);
        File.WriteAllText(input, Samples.Text);

        Assert.Equal(0, Convert("--resume").Status);
        AssertAsUndisturbed();
    }

    [Fact]
    public void A_folder_without_an_earlier_run_is_begun()
    {
        Assert.Equal(0, Convert("--resume").Status);
        AssertAsUndisturbed();
    }

    [Fact]
    public void Two_runs_do_not_write_to_one_folder_at_once()
    {
        Directory.CreateDirectory(_folder.At("out"));
        using FileStream holder = new(_folder.At("out", "manifest.partial.ndjson"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        CommandRun run = Convert();

        Assert.Equal(
            new CommandRun(2, "", $"profiles: {_folder.At("out")}: The output folder cannot be made or written to, so nothing was converted. Another run of profiles is writing to it.\n"),
            run);
    }

    private CommandRun Convert(params string[] options) => CommandRun.Of(Arguments("out", options));

    private string[] Arguments(string output, params string[] options) => ["convert", _folder.At("in"), "-o", _folder.At(output), "--format", _formats, .. options];

    private void Age()
    {
        foreach (string name in _folder.FilesIn("out")) File.SetLastWriteTimeUtc(_folder.At("out", name), LongAgo);
    }

    /// <summary>Results that were written since <see cref="Age"/>.</summary>
    private string[] Rewritten() => [.. _folder.ResultsIn("out").Where(name => File.GetLastWriteTimeUtc(_folder.At("out", name)) != LongAgo)];

    private void AssertAsUndisturbed()
    {
        CommandRun.Of(Arguments("undisturbed"));
        Assert.Equal(_folder.FilesIn("undisturbed"), _folder.FilesIn("out"));
        Assert.All(_folder.FilesIn("out"), name => Assert.Equal(File.ReadAllBytes(_folder.At("undisturbed", name)), File.ReadAllBytes(_folder.At("out", name))));
    }
}
