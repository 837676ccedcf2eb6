using BenchmarkDotNet.Attributes;
using Profile.Parsing.Json;

namespace Profile.Parsing.Benchmarks;

/// <summary>A folder of profiles, end to end: files to documents to files of JSON, on all processors.</summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private const int Files = 64;

    private readonly ProfileParser _parser = new();
    private string _folder = "";

    /// <summary>Of each file.</summary>
    [Params(4 * 1024, 40 * 1024)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Answers.Check(_parser);
        _folder = Directory.CreateTempSubdirectory("profiles-").FullName;
        string text = ProfileTexts.OfLength(Length);
        for (int i = 0; i < Files; i++) File.WriteAllText(PathOf(i, "txt"), text);
        if (Convert() != Files) throw new InvalidOperationException("Not all files were converted.");
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);

    [Benchmark]
    public int Convert()
    {
        Parallel.For(0, Files, i =>
        {
            var document = _parser.Parse(File.ReadAllBytes(PathOf(i, "txt")));
            using FileStream json = File.Create(PathOf(i, "json"));
            ProfileJson.Write(json, document);
        });
        return Directory.GetFiles(_folder, "*.json").Length;
    }

    private string PathOf(int file, string extension) => Path.Combine(_folder, $"{file}.{extension}");
}
