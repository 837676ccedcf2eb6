using AngleSharp.Html.Dom;
using BenchmarkDotNet.Attributes;
using Profile.Parsing.Model;

namespace Profile.Parsing.Benchmarks;

/// <summary>Pages to document, beside the bare tree of the same page, the parse of the same text, and SmartReader, which finds the article and no more.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly ProfileParser _parser = new();
    private string _html = "", _text = "";

    /// <summary>Copies of the sample profile on one page; a copy has about 14 KB of text.</summary>
    [Params(4, 80)]
    public int Copies { get; set; }

    [ParamsSource(nameof(Styles))]
    public string Style { get; set; } = "";

    public static IEnumerable<string> Styles => PageStyle.All.Select(style => style.Name);

    [GlobalSetup]
    public void Setup()
    {
        _html = ProfilePages.Of(PageStyle.All.Single(style => style.Name == Style), Copies);
        _text = Answers.CheckPage(_parser, _html, Copies).Text;
    }

    [Benchmark(Baseline = true)]
    public ProfileDocument ParseHtml() => _parser.ParseHtml(_html);

    [Benchmark]
    public IHtmlDocument AngleSharp() => Peers.AngleSharp(_html);

    [Benchmark]
    public ProfileDocument ParseProjected() => _parser.Parse(_text);

    [Benchmark]
    public string SmartReader() => Peers.SmartReader(_html);
}
