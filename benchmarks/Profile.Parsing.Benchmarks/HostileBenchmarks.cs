using BenchmarkDotNet.Attributes;
using Profile.Parsing.Model;

namespace Profile.Parsing.Benchmarks;

/// <summary>Hostile texts of 1 MiB, beside prose of the same length.</summary>
[MemoryDiagnoser]
public class HostileBenchmarks
{
    private const int Length = 1024 * 1024;

    private readonly ProfileParser _parser = new();
    private string _text = "", _prose = "";

    public static IEnumerable<string> Names => HostileText.All.Select(text => text.Name);

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        Answers.Check(_parser);
        _text = HostileText.All.Single(text => text.Name == Name).OfLength(Length);
        _prose = ProfileTexts.OfLength(Length);
    }

    [Benchmark(Baseline = true)]
    public ProfileDocument Prose() => _parser.Parse(_prose);

    [Benchmark]
    public ProfileDocument Hostile() => _parser.Parse(_text);
}
