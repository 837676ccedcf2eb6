using System.Globalization;
using System.Text;
using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Tests.Properties;

namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>Pages made to take time, memory or stack. What is measured is what they allocate, which is the same on every machine.</summary>
public class HostilePageTests
{
    /// <summary>
    /// A tag of a few characters makes a node, a block and a section of the document, and code that is not yet compiled for speed puts a value on the heap
    /// at each of the 512 levels of a deep page. A reader that put one byte on the heap for each pair of characters would go beyond it on each of these pages; time is not measured.
    /// </summary>
    private const int MostBytesPerCharacter = 4000;

    public static TheoryData<string, string> Pages => new()
    {
        { "deep", Many("<div>", 100_000) },
        { "deep and closed", Many("<div>", 50_000) + "x" + Many("</div>", 50_000) },
        { "deep inline", Many("<span>", 50_000) },
        { "deep tables", Many("<table><tr><td>", 10_000) },
        { "deep lists", Many("<ul><li>x", 10_000) },
        { "formatting never closed", string.Concat(Enumerable.Range(0, 10_000).Select(i => Text($"<font color={i}><p>x"))) },
        { "bold never closed", Many("<p><b>x", 10_000) },
        { "a million attributes", $"<p {string.Concat(Enumerable.Range(0, 1_000_000).Select(i => Text($"a{i}=1 ")))}>x" },
        { "entities", "<p>" + Many("&amp;&#x41;&notin;&none;&#99999999;", 20_000) },
        { "formatting closed around open blocks", Many("<b><div>x</b>", 20_000) },
        { "bases", Many("<base href=http://example.invalid/>", 20_000) },
        { "tooltips", string.Concat(Enumerable.Range(1, 20_000).Select(i => Text($"<sup title='Velin Gazette {i}, 4.'>{i}</sup>x "))) },
        { "notes beside the text", Many("x<span class=sidenote>Velin Gazette</span>", 20_000) },
        { "links to one place", Many("<a href=#a>1</a>", 20_000) + "<p id=a>x" },
        { "many notes", string.Concat(Enumerable.Range(1, 5_000).Select(i => Text($"<a href=#n{i}>{i}</a> "))) + "<div>" + string.Concat(Enumerable.Range(1, 5_000).Select(i => Text($"<a id=n{i}>{i}</a> x<br>"))) },
        { "raised digits", "<p>" + Many("x<sup>1</sup>", 20_000) },
        { "line breaks", "<p>" + Many("x<br>", 50_000) },
        { "bold lines", Many("<p><b>Title</b>", 20_000) },
        { "a tag that never ends", "<p " + Many("<a href='", 50_000) },
        { "a comment that never ends", "<!--" + Many("<div>", 50_000) },
        { "a script that never ends", "<script>" + Many("<div>", 50_000) },
        { "formatting behind a drawing with a name of HTML's", "<svg><plaintext/></svg>" + string.Concat(Enumerable.Range(0, 5_000).Select(i => Text($"<b id={i}><p>x"))) },
        { "formatting behind a comment that ends otherwise", "<!-- a --!>" + string.Concat(Enumerable.Range(0, 5_000).Select(i => Text($"<b id={i}><p>x"))) },
        { "formatting behind a title in a list of choices", "<select><title></select>" + string.Concat(Enumerable.Range(0, 5_000).Select(i => Text($"<b id={i}><p>x"))) },
        { "formatting behind characters in a drawing", "<svg><![CDATA[>]]><textarea></svg>" + string.Concat(Enumerable.Range(0, 5_000).Select(i => Text($"<b id={i}><p>x"))) },
        { "braces", "<style>" + Many(".a{", 100_000) },
        { "zeros", Many("\0<p>\0", 10_000) },
        { "a data address", $"<base href=http://example.invalid/><img src='data:image/png;base64,{Many("A", 1_000_000)}'>x" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_hostile_page_is_read_in_memory_that_grows_with_its_length(string kind, string html)
    {
        var parser = new ProfileParser();
        long before = GC.GetAllocatedBytesForCurrentThread();

        ProfileDocument document = parser.ParseHtml(html);

        double bytesPerCharacter = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)html.Length;
        Assert.True(bytesPerCharacter < MostBytesPerCharacter, $"{kind} took {bytesPerCharacter:F0} bytes for each character.");
        Assert.Empty(DocumentInvariants.Check(document));
    }

    [Fact]
    public void Markup_beyond_the_bounds_keeps_its_text_and_is_told()
    {
        ProfileDocument document = new ProfileParser().ParseHtml(Many("<div>", 2_000) + "<p>Tesk fell.</p>" + Many("</div>", 2_000) + "<p>Sarn held.</p>");

        Assert.Contains("Tesk fell.", document.Text, StringComparison.Ordinal);
        Assert.Contains("Sarn held.", document.Text, StringComparison.Ordinal);
        Assert.Contains(document.Diagnostics, d => d.Code == DiagnosticCodes.MarkupFlattened);
    }

    [Fact]
    public void Paragraphs_and_items_without_end_tags_are_not_deep()
    {
        ProfileDocument document = new ProfileParser().ParseHtml(Many("<p><b>x</b>", 2_000) + "<ul>" + Many("<li>y", 2_000) + "</ul><table>" + Many("<tr><td>a<td>b", 2_000));

        Assert.Empty(document.Diagnostics);
        Assert.Equal(6_000, document.Descendants().Sum(section => section.Paragraphs.Count));
    }

    private static string Many(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
