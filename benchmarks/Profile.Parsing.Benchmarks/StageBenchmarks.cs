using BenchmarkDotNet.Attributes;
using Profile.Parsing.Model;

namespace Profile.Parsing.Benchmarks;

/// <summary>Each stage alone, at one copy of a sample and at 64.</summary>
[MemoryDiagnoser]
public class StageBenchmarks : IDisposable
{
    private Stages _stages = null!;
    private string _text = "";

    [Params(1, 64)]
    public int Copies { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Answers.Check(new ProfileParser());
        _text = ProfileTexts.Copies(Copies);
        _stages = new Stages(_text);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _stages.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public int Tokens() => _stages.Tokens();

    [Benchmark]
    public int TokensAndStructure() => _stages.TokensAndStructure();

    [Benchmark]
    public IReadOnlyList<DateMention> Dates() => _stages.Dates();

    [Benchmark]
    public IReadOnlyList<CasualtyMention> Casualties() => _stages.Casualties();

    [Benchmark]
    public int RegexDates() => Peers.RegexDates(_text);
}
