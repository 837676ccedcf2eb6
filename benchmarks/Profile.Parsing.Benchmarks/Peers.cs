using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace Profile.Parsing.Benchmarks;

/// <summary>What the parser is measured beside, on the same text in the same run.</summary>
internal static partial class Peers
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().Build();
    private static readonly MarkdownPipeline Advanced = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    public static int Markdig(string text) => Markdown.Parse(text, Plain).Count;

    public static int MarkdigAdvanced(string text) => Markdown.Parse(text, Advanced).Count;

    /// <summary>The simplest dates alone: <c>April 2, 2012</c>.</summary>
    public static int RegexDates(string text) => MonthDayYear().Count(text);

    /// <summary>The floor for anything that looks at each character.</summary>
    public static int ScalarScan(string text)
    {
        int digits = 0;
        foreach (char c in text) digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits;
    }

    public static IHtmlDocument AngleSharp(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>The text of the article without its markers; an empty one is a wrong answer.</summary>
    public static string SmartReader(string html) => new SmartReader.Reader("https://atlas.example/karsova", html).GetArticle() is { IsReadable: true } article
        ? article.TextContent
        : throw new InvalidOperationException("SmartReader found no article.");

    [GeneratedRegex(@"\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\b")]
    private static partial Regex MonthDayYear();
}
