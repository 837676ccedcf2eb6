using System.Text.RegularExpressions;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>One short profile as the software of many houses writes it: each page must give the document that the plain text gives.</summary>
public partial class PageStyleTests
{
    private const string Text =
        "Karsova is a republic in the highlands, bordered by Drovia to the west and Beltrania to the south.[1]\n\n" +
        "Background\n\n" +
        "The Northern Front took Tesk in May 2012 and holds most of the villages along the upper river to this day.[2][3]\n\n" +
        "Harm to Civilians\n\n" +
        "On 21 May 2018, a car bomb at the grain market of Sarn killed 38 people and wounded 64 of those who stood near.[1]\n\n" +
        "Notes\n\n" +
        "[1] Lenna Voss, “Officers Take Power,” Northern Wire, March 3, 2014.\n" +
        "[2] Ibid.\n" +
        "[3] “Market Bombing in Sarn,” Velin Courier, May 22, 2018.\n";

    private static readonly string[] Notes =
        ["Lenna Voss, “Officers Take Power,” Northern Wire, March 3, 2014.", "Ibid.", "“Market Bombing in Sarn,” Velin Courier, May 22, 2018."];

    private const string Other = "<p>The Highland Desk reports that 77 miners were killed at Oldmine in April 2003, which is another story.</p>";

    /// <summary>The page around the text; how a heading, a mark and a note are written ({0} number, {1} text).</summary>
    public static TheoryData<string, string, string, string, string> Styles => new()
    {
        { "nested divisions", "<div><div class=g-nav><a href=/>Home</a></div><div><h1>Karsova</h1>{body}<div class=fnl>{notes}</div></div><div class=g-footer><p>Highland Desk, 12 River Street, Velin. All rights reserved, 2018, by those who wrote it.</p></div></div>", "<h2 class=c>{0}</h2>", "<a href=#f{0}><sup>{0}</sup></a>", "<div class=row><span class=no><a id=f{0}>{0}</a></span><span> {1}</span></div>" },
        { "labels in a cell of their own", "<h1>Karsova</h1>{body}<table>{notes}</table>", "<h2>{0}</h2>", "<a href=#n{0}><sup>{0}</sup></a>", "<tr><td><a id=n{0}>{0}</a></td><td>{1}</td></tr>" },
        { "labels in a block of their own", "<div id=__next><div class=css-1><h1>Karsova</h1><p class=css-2>Published July 12, 2018</p>{body}{notes}</div></div>", "<h2>{0}</h2>", "<sup><a href=#footnote-{0}>{0}</a></sup>", "<div id=footnote-{0}><div>{0}</div><div>{1}</div></div>" },
        { "brackets in elements of their own", "<main><h1>Karsova<a class=headerlink href=#k>¶</a></h1>{body}<aside class=footnote-list>{notes}</aside></main>", "<h2>{0}</h2>", "<a class=footnote-reference href=#id{0} role=doc-noteref><span>[</span>{0}<span>]</span></a>", "<aside class=footnote id=id{0} role=doc-footnote><span class=label><span>[</span><a role=doc-backlink href=#x{0}>{0}</a><span>]</span></span><p>{1}</p></aside>" },
        { "terms and descriptions", "<h1>Karsova</h1>{body}<h2>Notes</h2><dl class=footnotes>{notes}</dl>", "<h2>{0}</h2>", "<span class=footnote-ref>{0}</span>", "<dt>{0}</dt><dd>{1}</dd>" },
        { "repeated marks", "<h1>Karsova</h1>{body}<section class=footnotes><ol>{notes}</ol></section>", "<h2>{0} <a class=header-anchor href=#x>#</a></h2>", "<sup class=footnote-ref><a href=#fn{0} id=fnref{0}>[{0}:1]</a></sup>", "<li id=fn{0}><p>{1} <a href=#fnref{0} class=footnote-backref>↩︎</a></p></li>" },
        { "one link back to two marks", "<h1>Karsova</h1>{body}<div role=contentinfo><h2>Footnotes</h2><ol>{notes}</ol></div>", "<div role=heading aria-level=2>{0}</div>", "<a href=#e{0} id=er{0}>{0}</a>", "<li id=e{0}>{1} <a href=#er{0}>Back to text</a></li>" },
        { "tooltips", "<article><h1>Karsova</h1>{body}</article>", "<h2>{0}</h2>", "<sup class=footnote title='{1}'>[{0}]</sup>", "" },
        { "tooltips of a script", "<article><h1>Karsova</h1>{body}</article>", "<h2>{0}</h2>", "<span class=tip data-tooltip='&lt;p>{1}&lt;/p>'><sup>{0}</sup></span>", "" },
        { "hidden pop-ups", "<article><h1>Karsova</h1>{body}</article>", "<h2>{0}</h2>", "<sup class=mf-footnote><a href=#>{0}</a></sup><span class=mf-footnote__note style='display:none'>{1}</span>", "" },
        { "date and author under the title", "<title>Karsova</title><h1>Karsova</h1><p>By Lenna Voss</p><p>12 July 2018</p><div>8 min read</div>{body}<h2>Notes</h2><ol>{notes}</ol>", "<h2>{0}</h2>", "<sup>{0}</sup>", "<li>{1}</li>" },
        { "a post with what stands around it", "<article><header><h1 class=post-title>Karsova</h1><h3 class=subtitle>Who holds what</h3><div class=byline-wrapper><a href=/>Desk</a><div>Jul 12, 2018</div></div><div class=post-ufi><a>3</a><a>Share</a></div></header>{body}<p>Read more: <a href=/x>Twelve killed at Oldmine in April 2003</a></p>{notes}</article><div class=comments-page><h4>Discussion</h4>" + Other + "</div>", "<h2>{0}</h2>", "<a class=footnote-anchor id=a{0} href=#footnote-{0}>{0}</a>", "<div class=footnote><a id=footnote-{0} href=#a{0} class=footnote-number>{0}</a><div class=footnote-content><p>{1}</p></div></div>" },
        { "a page header and footer that Writer wrote", "<div title=header><p>Highland Desk</p></div><title>Karsova</title><h1>Karsova</h1>{body}{notes}<div title=footer><p>3</p></div>", "<h2>{0}</h2>", "<sup><a class=sdfootnoteanc name=sd{0}anc href=#sd{0}sym><sup>{0}</sup></a></sup>", "<div id=sd{0}><p class=sdfootnote><a class=sdfootnotesym name=sd{0}sym href=#sd{0}anc>{0}</a>{1}</p></div>" },
        { "folded parts and a second copy for the printer", "<style>.print{display:none}</style><div role=tablist><button>Profile</button></div><h1>Karsova</h1><details open><summary>Read</summary>{body}</details><details><summary>Notes</summary><ol>{notes}</ol></details><div class=print>" + Other + "</div><div hidden>" + Other + "</div>", "<h2>{0}</h2>", "<sup><a href=#n{0}>[{0}]</a></sup>", "<li id=n{0}>{1}</li>" },
    };

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_profile_is_the_same_in_the_style_of(string style, string page, string heading, string mark, string note)
    {
        string html = Render(page, heading, mark, note);
        ProfileDocument document = Pages.Read(html);

        Assert.Equal("Karsova", document.Title);
        Assert.True(Shape(new ProfileParser().Parse(Text)) == Shape(document), $"{style}:\n{Shape(document)}");
    }

    private static string Render(string page, string heading, string mark, string note)
    {
        string[] blocks = Text[..Text.IndexOf("\n\nNotes", StringComparison.Ordinal)].Split("\n\n");
        string body = string.Concat(blocks.Select(block => block.EndsWith(']') ? $"<p>{Mark().Replace(block, m => Fill(mark, m.Groups[1].Value))}</p>" : heading.Replace("{0}", block, StringComparison.Ordinal)));
        return page.Replace("{body}", body, StringComparison.Ordinal).Replace("{notes}", string.Concat(Enumerable.Range(1, Notes.Length).Select(n => Fill(note, $"{n}"))), StringComparison.Ordinal);

        static string Fill(string form, string number) =>
            form.Replace("{0}", number, StringComparison.Ordinal).Replace("{1}", Notes[int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) - 1], StringComparison.Ordinal);
    }

    /// <summary>All that the document says but for its offsets; lines that only fold the page are left out.</summary>
    private static string Shape(ProfileDocument document) => string.Join(
        '\n',
        [
            .. document.Descendants().Where(s => s.Kind == SectionKind.Section).Select(s => $"{s.Level} {s.Title}"),
            .. document.Descendants().Where(s => s.Kind != SectionKind.Notes).SelectMany(s => s.Paragraphs).Select(p => Plain(document, p.Span)).Where(text => text is not ("Read" or "Notes" or "Who holds what")),
            .. document.Footnotes.Select(n => $"{n.Number} {n.Text} {string.Join(',', n.CitedBy)}"),
            .. document.Citations.Select(c => $"{c.Number} -> {c.FootnoteIndex}"),
            .. document.Dates.Select(d => d.Edtf),
            .. document.Casualties.Select(c => $"{c.Kind} {c.Best} {string.Join(',', c.Citations)}"),
        ]);

    /// <summary>Without the markers and their brackets.</summary>
    private static string Plain(ProfileDocument document, SourceSpan span)
    {
        string text = document.TextAt(span);
        foreach (Citation citation in document.Citations.Reverse().Where(c => span.Contains(c.Span.Start)))
            text = text.Remove(citation.Span.Start - span.Start, citation.Span.Length);
        return text.Replace("[]", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex Mark();
}
