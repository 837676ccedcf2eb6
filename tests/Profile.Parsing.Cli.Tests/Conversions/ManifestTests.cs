using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Conversions;

public sealed class ManifestTests : IDisposable
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_tells_inputs_and_outputs_with_their_hashes_and_what_was_found()
    {
        string good = _folder.Write("in/north/a.txt"), bad = _folder.WriteBytes("in/b.txt", [.. "%PDF-1.7"u8]);

        CommandRun.Of("convert", _folder.At("in"), "-o", _folder.At("out"), "--format", "json,ndjson", "--keep-extension");

        JsonElement manifest = Manifest("out");
        Assert.Equal("1.0", manifest.GetProperty("manifestVersion").GetString());
        Assert.StartsWith("Profile.Parsing/", manifest.GetProperty("generator").GetString());
        Assert.Equal("""{"formats":["json","ndjson"],"keepExtension":true,"byteOrderMark":false,"parser":{}}""", manifest.GetProperty("options").GetRawText());
        Assert.Equal(
            $$$"""[{"format":"ndjson","path":"profiles.ndjson",{{{Digest("out", "profiles.ndjson")}}}}]""",
            Compact(manifest.GetProperty("outputs")));
        Assert.Equal(
            $$$$"""
            [{"id":"b.txt","path":"{{{{bad}}}}","status":"failed","reason":"It is a PDF and no text. Export its text to a .txt or .html file and convert that."},
            {"id":"north/a.txt","path":"{{{{good}}}}","status":"converted",{{{{Digest("in", "north", "a.txt")}}}},
            "outputs":[{"format":"json","path":"north/a.txt.json",{{{{Digest("out", "north", "a.txt.json")}}}}}],
            "counts":{"sections":2,"footnotes":2,"citations":2,"linkedCitations":2,"dates":2,"casualties":1,"diagnostics":{}}}]
            """.ReplaceLineEndings(""),
            Compact(manifest.GetProperty("inputs")));
        Assert.Equal(
            """{"inputs":2,"converted":1,"failed":1,"found":{"sections":2,"footnotes":2,"citations":2,"linkedCitations":2,"dates":2,"casualties":1,"diagnostics":{}}}""",
            Compact(manifest.GetProperty("counts")));
    }

    [Fact]
    public void Each_input_is_a_line_of_its_own()
    {
        _folder.Write("in/a.txt");
        _folder.Write("in/b.txt");

        CommandRun.Of("convert", _folder.At("in"), "-o", _folder.At("out"));

        Assert.Equal(["    {\"id\":\"a.txt\"", "    {\"id\":\"b.txt\""], File.ReadAllLines(_folder.At("out", "manifest.json")).Where(l => l.Contains("\"id\"", StringComparison.Ordinal)).Select(l => l[..17]));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("7")]
    public void All_files_are_the_same_bytes_whatever_the_number_of_workers(string workers)
    {
        for (int i = 0; i < 80; i++) _folder.Write($"in/{i % 7}/{i}.txt", i % 10 == 3 ? "\0" : Samples.Text + Samples.Prose((i * 7919 % 80) * 1_000));
        string[] arguments = ["convert", _folder.At("in"), "--format", "json,csl,ndjson"];

        CommandRun one = CommandRun.Of([.. arguments, "-o", _folder.At("one"), "--workers", "1"]);
        CommandRun many = CommandRun.Of([.. arguments, "-o", _folder.At("many"), "--workers", workers]);

        Assert.Equal((1, one.Error), (many.Status, many.Error));
        Assert.Equal(_folder.FilesIn("one"), _folder.FilesIn("many"));
        Assert.Equal(146, _folder.FilesIn("one").Length);
        Assert.All(_folder.FilesIn("one"), name => Assert.Equal(File.ReadAllBytes(_folder.At("one", name)), File.ReadAllBytes(_folder.At("many", name))));
    }

    [Fact]
    public void A_run_that_begins_takes_the_manifest_of_the_last_one_away()
    {
        _folder.Write("in/a.txt");
        CommandRun.Of("convert", _folder.At("in"), "-o", _folder.At("out"));

        CommandRun.WithInput([], ["convert", _folder.At("in"), "-o", _folder.At("out")], stop: new CancellationToken(canceled: true));

        Assert.Equal(["a.json", "manifest.partial.ndjson"], _folder.FilesIn("out"));
    }

    private JsonElement Manifest(string folder) => JsonDocument.Parse(File.ReadAllBytes(_folder.At(folder, "manifest.json"))).RootElement;

    private string Digest(params string[] names)
    {
        byte[] bytes = File.ReadAllBytes(_folder.At(names));
        return $"\"length\":{bytes.Length},\"sha256\":\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\"";
    }

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json, Readable);
}
