using BenchmarkDotNet.Attributes;
using Profile.Parsing.Json;
using Profile.Parsing.Model;

namespace Profile.Parsing.Benchmarks;

/// <summary>Documents to JSON and back, beside what the compiler generates for the same content.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private readonly JsonBuffer _buffer = new();
    private ProfileDocument _document = null!;
    private JsonPeer _peer = null!;
    private string _json = "";

    /// <summary>Of the text; its JSON is six times as long.</summary>
    [Params(4 * 1024, 40 * 1024, 1024 * 1024)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var parser = new ProfileParser();
        Answers.Check(parser);
        _document = parser.Parse(ProfileTexts.OfLength(Length));
        _peer = new JsonPeer(_document);
        _json = ProfileJson.Write(_document);
        if (ProfileJson.Write(ProfileJson.Read(_json)) != _json) throw new InvalidOperationException("The document changes when it is read and written again.");
    }

    [Benchmark(Baseline = true)]
    public int PlainSerializer() => _peer.Write();

    [Benchmark]
    public int Write() => _buffer.Write(_document);

    [Benchmark]
    public string WriteString() => ProfileJson.Write(_document);

    [Benchmark]
    public ProfileDocument Read() => ProfileJson.Read(_json);
}
