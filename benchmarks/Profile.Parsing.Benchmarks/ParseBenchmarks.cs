using System.Text;
using BenchmarkDotNet.Attributes;
using Profile.Parsing.Model;

namespace Profile.Parsing.Benchmarks;

/// <summary>Text to document, beside its peers.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private readonly ProfileParser _parser = new();
    private string _text = "";
    private byte[] _bytes = [];

    [Params(4 * 1024, 40 * 1024, 1024 * 1024, 16 * 1024 * 1024)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = ProfileTexts.OfLength(Length);
        _bytes = Encoding.UTF8.GetBytes(_text);
        Answers.Check(_parser);
    }

    [Benchmark(Baseline = true)]
    public ProfileDocument Parse() => _parser.Parse(_text);

    [Benchmark]
    public ProfileDocument ParseBytes() => _parser.Parse(_bytes);

    [Benchmark]
    public int Markdig() => Peers.Markdig(_text);

    [Benchmark]
    public int MarkdigAdvanced() => Peers.MarkdigAdvanced(_text);

    [Benchmark]
    public int RegexDates() => Peers.RegexDates(_text);

    [Benchmark]
    public string DecodeUtf8() => Encoding.UTF8.GetString(_bytes);

    [Benchmark]
    public int ScalarScan() => Peers.ScalarScan(_text);
}
