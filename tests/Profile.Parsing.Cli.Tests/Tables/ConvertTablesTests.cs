using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Tables;

/// <summary>Tables through the command line.</summary>
public sealed class ConvertTablesTests : IDisposable
{
    private static readonly string[] Tables = [.. TableDescription.All.Select(table => table.Name)];
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Both_formats_are_written_and_the_manifest_tells_each_file()
    {
        CommandRun run = Convert("out", "--format", "csv,parquet");

        Assert.Equal((0, ""), (run.Status, run.Error));
        string[] names = [.. Tables.SelectMany(table => new[] { $"{table}.csv", $"{table}.parquet" }), "manifest.json"];
        Assert.Equal(names.Order(StringComparer.Ordinal), _folder.FilesIn("out"));
        Dictionary<string, string> hashes = Manifest("out")["outputs"]!.AsArray().ToDictionary(o => o!["path"]!.GetValue<string>(), o => o!["sha256"]!.GetValue<string>());
        Assert.All(names[..^1], name => Assert.Equal(System.Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_folder.At("out", name)))), hashes[name]));
    }

    [Fact]
    public void Documents_are_told_by_their_place_and_failed_inputs_are_in_no_table()
    {
        _folder.Write("in/a.txt");
        _folder.Write("in/north/a.txt");
        _folder.Write("in/broken.txt", "\0\0\0\u0001\u0002\0\0\0\0");

        CommandRun run = CommandRun.Of("convert", _folder.At("in"), "-o", _folder.At("out"), "--format", "csv");

        Assert.Equal(1, run.Status);
        using var duck = new Duck(_folder.At("out"));
        Assert.Equal(["a.txt", "north/a.txt"], duck.Query("SELECT document_id FROM 'documents.csv'").Select(row => row[0]));
        Assert.Equal(["a.txt", "north/a.txt"], duck.Query("SELECT DISTINCT document_id FROM 'casualties.csv' ORDER BY ALL").Select(row => row[0]));
    }

    [Fact]
    public void The_bytes_are_the_same_whatever_the_number_of_workers()
    {
        for (int i = 0; i < 40; i++) _folder.Write($"in/{i}.txt", i % 3 == 0 ? Samples.Prose(20_000) : Samples.Text);
        CommandRun.Of("convert", _folder.At("in"), "-o", _folder.At("one"), "--format", "csv,parquet", "--workers", "1");
        CommandRun.Of("convert", _folder.At("in"), "-o", _folder.At("six"), "--format", "csv,parquet", "--workers", "6");
        Assert.All(TableFiles, name => Assert.Equal(File.ReadAllBytes(_folder.At("one", name)), File.ReadAllBytes(_folder.At("six", name))));
    }

    [Fact]
    public void A_run_that_resumes_writes_the_same_tables()
    {
        Convert("out", "--format", "csv,parquet");
        Dictionary<string, byte[]> before = TableFiles.ToDictionary(name => name, name => File.ReadAllBytes(_folder.At("out", name)));
        File.Delete(_folder.At("out", "dates.csv"));

        Assert.Equal(0, Convert("out", "--format", "csv,parquet", "--resume").Status);

        Assert.All(TableFiles, name => Assert.Equal(before[name], File.ReadAllBytes(_folder.At("out", name))));
    }

    [Fact]
    public void A_byte_order_mark_is_in_the_CSV_files_and_in_the_manifest()
    {
        Assert.Equal(0, Convert("plain", "--format", "csv").Status);
        Assert.Equal(0, Convert("marked", "--format", "csv,parquet", "--bom").Status);

        Assert.All(Tables, table => Assert.Equal([0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(_folder.At("plain", $"{table}.csv"))], File.ReadAllBytes(_folder.At("marked", $"{table}.csv"))));
        Assert.Equal("PAR1"u8.ToArray(), File.ReadAllBytes(_folder.At("marked", "dates.parquet"))[..4]);
        Assert.False(Manifest("plain")["options"]!["byteOrderMark"]!.GetValue<bool>());
        Assert.True(Manifest("marked")["options"]!["byteOrderMark"]!.GetValue<bool>());
    }

    [Fact]
    public void A_byte_order_mark_without_CSV_is_wrong_usage()
    {
        CommandRun run = Convert("out", "--format", "json,parquet", "--bom");
        Assert.Equal((2, "profiles: --bom is for CSV files; add csv to --format.\nTry 'profiles convert --help'.\n"), (run.Status, run.Error));
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    private static IEnumerable<string> TableFiles => Tables.SelectMany(table => new[] { $"{table}.csv", $"{table}.parquet" });

    private CommandRun Convert(string output, params string[] options) =>
        CommandRun.Of(["convert", Repository.PathOf("samples/profiles"), "--output", _folder.At(output), .. options]);

    private JsonNode Manifest(string output) => JsonNode.Parse(File.ReadAllText(_folder.At(output, "manifest.json")))!;
}
