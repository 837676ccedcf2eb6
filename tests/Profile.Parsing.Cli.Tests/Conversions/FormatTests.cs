using System.Text.Json;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Conversions;

public sealed class FormatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Out => _folder.At("out");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("json,csl,ndjson")]
    [InlineData("ndjson, csl,json,json")]
    [InlineData("csl|--format|ndjson|--format|json")]
    public void Formats_are_written_side_by_side_however_they_are_asked_for(string formats)
    {
        _folder.Write("in/north/a.txt");

        CommandRun run = CommandRun.Of(["convert", _folder.At("in"), "-o", Out, "--format", .. formats.Split('|')]);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(["north/a.csl.json", "north/a.json", "profiles.ndjson"], _folder.ResultsIn("out"));
        Assert.Contains("\"formats\":[\"json\",\"csl\",\"ndjson\"]", File.ReadAllText(_folder.At("out", "manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Ndjson_has_the_documents_of_the_json_files_by_their_place_in_the_order_of_the_inputs()
    {
        for (int i = 0; i < 40; i++) _folder.Write($"in/{i % 4}/{i:00}.txt", Samples.Text + Samples.Prose(i % 5 == 0 ? 60_000 : 100));

        CommandRun run = CommandRun.Of("convert", _folder.At("in"), _folder.Write("apart/03.txt"), "-o", Out, "--format", "json,ndjson");

        Assert.Equal(0, run.Status);
        string[] lines = File.ReadAllLines(_folder.At("out", "profiles.ndjson"));
        string[] ids = [.. Enumerable.Range(0, 4).SelectMany(part => Enumerable.Range(0, 10).Select(i => $"{part}/{(4 * i) + part:00}.txt")), "03.txt"];
        Assert.Equal(ids, lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
        Assert.All(lines.Zip(ids), pair =>
        {
            JsonElement file = JsonDocument.Parse(File.ReadAllBytes(_folder.At("out", Path.ChangeExtension(pair.Second, ".json")))).RootElement;
            Assert.True(JsonElement.DeepEquals(file, JsonDocument.Parse(pair.First).RootElement.GetProperty("document")));
        });
    }

    [Fact]
    public void A_line_of_ndjson_is_what_stream_answers()
    {
        string input = _folder.Write("karsova.txt");

        CommandRun.Of("convert", input, "-o", Out, "--format", "ndjson");
        CommandRun stream = CommandRun.Stream(JsonSerializer.Serialize(new { id = "karsova.txt", name = "karsova.txt", text = File.ReadAllText(input) }));

        // What is known of bytes alone.
        string line = File.ReadAllText(_folder.At("out", "profiles.ndjson"));
        Assert.Equal(stream.Output, System.Text.RegularExpressions.Regex.Replace(line, ",\"encoding\":\"utf-8\",\"sha256\":\"[0-9a-f]{64}\"", ""));
    }

    [UnixFact]
    public void Ids_are_names_of_any_kind()
    {
        string[] names = ["línea\nnueva.txt", "quote\"d.txt", "Карсова.txt"];
        foreach (string name in names) _folder.Write($"in/{name}");

        CommandRun.Of("convert", _folder.At("in"), "-o", Out, "--format", "ndjson");

        IEnumerable<string?> ids = File.ReadAllLines(_folder.At("out", "profiles.ndjson")).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString());
        Assert.Equal(names.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Failed_inputs_have_no_line()
    {
        _folder.Write("in/a.txt");
        _folder.WriteBytes("in/b.txt", new byte[100]);

        Assert.Equal(1, CommandRun.Of("convert", _folder.At("in"), "-o", Out, "--format", "ndjson").Status);

        Assert.StartsWith("{\"id\":\"a.txt\"", Assert.Single(File.ReadAllLines(_folder.At("out", "profiles.ndjson"))));
    }

    [Fact]
    public void Two_documents_of_one_id_fail_by_name_and_extensions_keep_ids_apart()
    {
        string north = _folder.Write("north/a.txt"), south = _folder.Write("south/a.txt"), page = _folder.Write("north/a.html", "<p>Karsova is quiet.");

        CommandRun run = CommandRun.Of("convert", north, south, page, "-o", Out, "--format", "ndjson");

        Assert.Equal(1, run.Status);
        Assert.Equal(
            $"""
            profiles: {north}: Its document would be a.txt, and so would that of {south}: neither was written. Convert them to different --output folders.
            profiles: {south}: Its document would be a.txt, and so would that of {north}: neither was written. Convert them to different --output folders.

            """,
            run.Error);
        Assert.StartsWith("{\"id\":\"a.html\"", Assert.Single(File.ReadAllLines(_folder.At("out", "profiles.ndjson"))));
    }

    [Fact]
    public void A_result_never_takes_the_name_of_a_file_of_the_run()
    {
        string manifest = _folder.Write("in/manifest.txt"), folder = _folder.Write("in/manifest.json/a.txt");
        _folder.Write("in/b.txt");

        CommandRun run = CommandRun.Of("convert", _folder.At("in"), "-o", Out);

        Assert.Equal(1, run.Status);
        Assert.Equal(
            $"""
            profiles: {folder}: Its result needs a folder manifest.json, and that is the name of a file of the run itself. Rename the folder.
            profiles: {manifest}: Its result would be manifest.json, which the run writes itself. Use --keep-extension, or rename it.

            """,
            run.Error);
        Assert.Equal(["b.json"], _folder.ResultsIn("out"));
    }

    [Fact]
    public void Results_of_two_formats_do_not_take_one_name()
    {
        string works = _folder.Write("in/a.csl.txt"), text = _folder.Write("in/a.txt");

        CommandRun run = CommandRun.Of("convert", _folder.At("in"), "-o", Out, "--format", "json,csl");

        Assert.Equal(1, run.Status);
        Assert.StartsWith($"profiles: {works}: Its result would be a.csl.json, and so would that of {text}: neither was written.", run.Error);
    }

    [Fact]
    public void Files_of_the_run_are_no_inputs_where_results_go_into_the_input_folder()
    {
        _folder.Write("in/a.text");
        string[] arguments = ["convert", _folder.At("in", "*"), "-o", _folder.At("in"), "--format", "ndjson", "--keep-extension"];

        CommandRun first = CommandRun.Of(arguments);
        CommandRun second = CommandRun.Of(arguments);

        Assert.Equal((0, 0), (first.Status, second.Status));
        Assert.StartsWith("Converted 1 of 1 file to ", second.Output);
    }
}
