using BenchmarkDotNet.Attributes;
using Profile.Parsing.Model;

namespace Profile.Parsing.Benchmarks;

/// <summary>Each stage alone, on texts of any size.</summary>
[MemoryDiagnoser]
public class StageBenchmarks : IDisposable
{
    private Stages _stages = null!;
    private string _text = "";

    [Params(4 * 1024, 40 * 1024, 1024 * 1024, 16 * 1024 * 1024)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Answers.Check(new ProfileParser());
        _text = ProfileTexts.OfLength(Length);
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
    public IReadOnlyList<Footnote> Sources() => _stages.Sources();

    [Benchmark]
    public IReadOnlyList<CasualtyMention> Links() => _stages.Links();

    [Benchmark]
    public int RegexDates() => Peers.RegexDates(_text);
}
