using Profile.Parsing.Cli.Tests.Running;
using Profile.Parsing.Json;

namespace Profile.Parsing.Cli.Tests.Conversions;

public sealed class ConversionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Out => _folder.At("out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_becomes_the_indented_document_of_its_name()
    {
        string input = _folder.Write("karsova.txt");

        CommandRun run = CommandRun.Of("convert", input, "--output", Out);

        byte[] bytes = File.ReadAllBytes(input);
        string document = ProfileJson.Write(new ProfileParser().Parse(bytes, new SourceInfo { Name = "karsova.txt" }), indented: true);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(["karsova.json"], _folder.ResultsIn("out"));
        Assert.Equal($"{document}\n", File.ReadAllText(_folder.At("out", "karsova.json")));
    }

    [Fact]
    public void Folders_are_kept_under_the_output_folder()
    {
        foreach (string name in new[] { "in/a.txt", "in/north/a.txt", "in/north/orsha/b.txt", "in/readme.md" }) _folder.Write(name);

        CommandRun run = CommandRun.Of("convert", _folder.At("in"), "-o", Out);

        Assert.Equal(0, run.Status);
        Assert.Equal(["a.json", "north/a.json", "north/orsha/b.json"], _folder.ResultsIn("out"));
    }

    [Fact]
    public void The_summary_counts_what_was_found()
    {
        _folder.Write("in/a.txt");
        _folder.Write("in/b.txt");

        CommandRun run = CommandRun.Of("convert", _folder.At("in"), _folder.At("gone.txt"), "-o", Out);

        string[] lines = run.Output.Split('\n');
        Assert.Equal($"Converted 2 of 3 files to {Out}", lines[0]);
        Assert.Equal("  failed                 1  each told above and in manifest.json", lines[1]);
        Assert.Equal("  notes                  4", lines[3]);
        Assert.Equal("  markers                4  100.0% linked", lines[4]);
        Assert.Equal(
            ["  failed", "  sections", "  notes", "  markers", "  dates", "  casualty figures", "  diagnostics", "  time", "  slowest file"],
            lines[1..^1].Select(line => line[..18].TrimEnd()));
    }

    [Fact]
    public void A_summary_without_markers_has_no_share_of_them()
    {
        CommandRun run = CommandRun.Of("convert", _folder.Write("a.txt", "Quiet."), "-o", Out);

        Assert.Contains("\n  markers                0\n", run.Output);
    }

    [Fact]
    public void Each_input_that_cannot_be_read_is_named_with_the_reason_and_the_others_go_on()
    {
        string locked = _folder.Write("b-locked.txt");
        string tooLong = _folder.Write("c-long.txt", new string('x', 1_001));
        string page = _folder.Write("d-page.html", "<p>a");
        string good = _folder.Write("e-good.txt", "In 2013.");
        using FileStream holder = new(locked, FileMode.Open, FileAccess.Read, FileShare.None);

        CommandRun run = CommandRun.WithInput(
            [],
            ["convert", _folder.At("a-gone.txt"), locked, tooLong, page, good, "-o", Out],
            new ProfileParserOptions { MaximumInputLength = 1_000 });

        Assert.Equal(1, run.Status);
        Assert.Equal(
            $"""
            profiles: {_folder.At("a-gone.txt")}: There is no such file or folder. Check the path; in a pattern, * stands for a name or a part of one and ** for folders.
            profiles: {locked}: Another program has locked it. Close it there and run again.
            profiles: {tooLong}: The file has more than the 1,000 bytes that can be read. Split the profile.

            """,
            run.Error);
        Assert.Equal(["d-page.json", "e-good.json"], _folder.ResultsIn("out"));
    }

    [UnixFact]
    public void Links_to_nothing_and_circles_of_links_fail_alone()
    {
        _folder.Write("in/good.txt");
        File.CreateSymbolicLink(_folder.At("in", "broken.txt"), _folder.At("nowhere.txt"));
        File.CreateSymbolicLink(_folder.At("in", "circle.txt"), _folder.At("in", "circle.txt"));

        CommandRun run = CommandRun.Of("convert", _folder.At("in"), "-o", Out);

        Assert.Equal(1, run.Status);
        string[] errors = run.Error.Split('\n');
        Assert.Equal($"profiles: {_folder.At("in", "broken.txt")}: It is not there: it has gone since it was found, or it is a link to nothing.", errors[0]);
        Assert.StartsWith($"profiles: {_folder.At("in", "circle.txt")}: ", errors[1]);
        Assert.Equal(["good.json"], _folder.ResultsIn("out"));
    }

    [Fact]
    public void Two_inputs_of_one_output_fail_by_name_and_keep_extension_resolves_it()
    {
        string text = _folder.Write("in/karsova.txt");
        string other = _folder.Write("in/karsova.text");
        _folder.Write("in/velin.txt");

        CommandRun run = CommandRun.Of("convert", _folder.At("in", "*"), "-o", Out);

        Assert.Equal(1, run.Status);
        Assert.Equal(
            $"""
            profiles: {other}: Its result would be karsova.json, and so would that of {text}: neither was written. Use --keep-extension to keep them apart.
            profiles: {text}: Its result would be karsova.json, and so would that of {other}: neither was written. Use --keep-extension to keep them apart.

            """,
            run.Error);
        Assert.Equal(["velin.json"], _folder.ResultsIn("out"));

        Assert.Equal(0, CommandRun.Of("convert", _folder.At("in", "*"), "-o", Out, "--keep-extension").Status);
        Assert.Equal(["karsova.text.json", "karsova.txt.json", "velin.json", "velin.txt.json"], _folder.ResultsIn("out"));
    }

    [Fact]
    public void An_output_that_cannot_be_written_fails_alone_and_leaves_nothing()
    {
        string input = _folder.Write("in/a.txt");
        _folder.Write("in/b.txt");
        Directory.CreateDirectory(_folder.At("out", "a.json"));

        CommandRun run = CommandRun.Of("convert", _folder.At("in"), "-o", Out);

        Assert.Equal(1, run.Status);
        Assert.StartsWith($"profiles: {input}: Its result {_folder.At("out", "a.json")} cannot be written. ", run.Error);
        if (!OperatingSystem.IsWindows()) Assert.EndsWith(" A folder of that name is in its place. Rename or remove it.\n", run.Error);
        Assert.Equal(["b.json"], _folder.ResultsIn("out"));
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("dates.csv")]
    public void A_folder_in_the_place_of_a_file_of_the_run_is_told_before_any_work(string name)
    {
        Directory.CreateDirectory(_folder.At("out", name));

        CommandRun run = CommandRun.Of("convert", _folder.Write("a.txt"), "-o", Out, "--format", "json,csv");

        Assert.Equal(2, run.Status);
        Assert.Equal(
            $"profiles: {Out}: The output folder cannot be made or written to, so nothing was converted. {name} is a folder there, and a file of the run is to have that name. Rename or remove it.\n",
            run.Error);
        Assert.DoesNotContain(_folder.FilesIn("out"), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [UnixFact]
    public void A_result_whose_name_would_be_too_long_fails_alone()
    {
        string name = new('n', 251);
        _folder.Write($"in/{name}.txt");
        _folder.Write("in/good.txt");

        CommandRun run = CommandRun.Of("convert", _folder.At("in"), "-o", Out);

        Assert.Equal(1, run.Status);
        Assert.StartsWith($"profiles: {_folder.At("in", name)}.txt: Its result ", run.Error);
        Assert.Equal(["good.json"], _folder.ResultsIn("out"));
    }

    [Fact]
    public void An_output_folder_that_cannot_be_made_is_one_error()
    {
        string file = _folder.Write("file");
        _folder.Write("in/a.txt");
        _folder.Write("in/b.txt");

        CommandRun run = CommandRun.Of("convert", _folder.At("in"), "-o", Path.Combine(file, "out"));

        Assert.Equal(2, run.Status);
        Assert.StartsWith($"profiles: {Path.Combine(file, "out")}: The output folder cannot be made or written to, so nothing was converted. ", run.Error);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void Results_inside_the_input_folder_are_not_read_again()
    {
        _folder.Write("in/a.txt");

        CommandRun first = CommandRun.Of("convert", _folder.At("in", "**", "*"), "-o", _folder.At("in", "out"));
        CommandRun second = CommandRun.Of("convert", _folder.At("in", "**", "*"), "-o", _folder.At("in", "out"));

        Assert.Equal((0, 0), (first.Status, second.Status));
        Assert.Equal(["a.txt", "out/a.json", "out/manifest.json"], _folder.FilesIn("in"));
    }

    [UnixFact]
    public void Names_of_every_kind_are_converted()
    {
        string[] names = ["two words", "quote'd \"twice\"", "línea\nnueva", "Карсова", "プロファイル", "-dash", "@at", "[a]"];
        foreach (string name in names) _folder.Write($"in/{name}.txt");

        CommandRun run = CommandRun.Of("convert", _folder.At("in"), "-o", Out);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(names.Select(name => $"{name}.json").Order(StringComparer.Ordinal), _folder.ResultsIn("out"));
    }

    [UnixFact]
    public void A_name_with_a_line_feed_cannot_forge_a_message()
    {
        CommandRun run = CommandRun.Of("convert", "a\nprofiles: b\u001b[2J", "-o", Out);

        Assert.StartsWith("profiles: a\\u000aprofiles: b\\u001b[2J: There is no such file or folder.", run.Error);
    }

    [Fact]
    public void The_same_inputs_give_the_same_bytes_and_messages()
    {
        for (int i = 0; i < 60; i++) _folder.Write($"in/{i % 7}/{i}.txt", i % 10 == 3 ? "" : Samples.Text + Samples.Prose(i * 500));
        _folder.Write("in/3/3.text");
        string[] inputs = [_folder.At("gone.txt"), _folder.At("in"), _folder.At("in", "3", "3.t*xt"), _folder.At("gone-too.txt")];

        CommandRun first = CommandRun.Of(["convert", .. inputs, "-o", Out]);
        CommandRun second = CommandRun.Of(["convert", .. inputs, "-o", _folder.At("out2")]);

        Assert.Equal(1, first.Status);
        Assert.Equal(first.Error, second.Error);
        Assert.Equal(WithoutTimes(first).Replace(Out, _folder.At("out2")), WithoutTimes(second));
        Assert.Equal(_folder.ResultsIn("out"), _folder.ResultsIn("out2"));
        Assert.All(_folder.ResultsIn("out"), name => Assert.Equal(File.ReadAllBytes(_folder.At("out", name)), File.ReadAllBytes(_folder.At("out2", name))));
    }

    [Fact]
    public void A_run_that_is_stopped_writes_nothing_more_and_says_so()
    {
        string input = _folder.Write("a.txt");

        CommandRun run = CommandRun.WithInput([], ["convert", input, "-o", Out], stop: new CancellationToken(canceled: true));

        Assert.Equal(new CommandRun(130, "", $"profiles: interrupted after 0 of 1 file. Every result in {Out} is whole; run the same command with --resume to go on.\n"), run);
        Assert.Equal(["manifest.partial.ndjson"], _folder.ResultsIn("out"));
    }

    private static string WithoutTimes(CommandRun run) => run.Output[..run.Output.IndexOf("  time ", StringComparison.Ordinal)];
}
