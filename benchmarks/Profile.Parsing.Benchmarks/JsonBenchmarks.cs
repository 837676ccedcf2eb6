using BenchmarkDotNet.Attributes;
using Profile.Parsing.Json;
using Profile.Parsing.Model;

namespace Profile.Parsing.Benchmarks;

/// <summary>Documents to JSON and back.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private ProfileDocument _document = null!;
    private string _json = "";

    [GlobalSetup]
    public void Setup()
    {
        var parser = new ProfileParser();
        Answers.Check(parser);
        _document = parser.Parse(ProfileTexts.OfLength(40 * 1024));
        _json = ProfileJson.Write(_document);
        if (ProfileJson.Write(ProfileJson.Read(_json)) != _json) throw new InvalidOperationException("The document changes when it is read and written again.");
    }

    [Benchmark]
    public string Write() => ProfileJson.Write(_document);

    [Benchmark]
    public ProfileDocument Read() => ProfileJson.Read(_json);
}
