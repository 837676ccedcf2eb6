using System.Globalization;
using System.Net;

namespace Profile.Parsing.Benchmarks;

/// <summary>How a kind of site marks up a profile. Texts come in as plain text, markers are numbered through the page.</summary>
internal sealed record PageStyle(string Name, string Head, string Foot, Func<string, string> Heading, Func<string, string> Paragraph, Func<int, int, string> Reference, Func<int, int, string, string> Note)
{
    private const string Navigation = "<header><nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/atlas\">Atlas</a></li><li><a href=\"/about\">About us</a></li></ul></nav></header>";
    private const string WordSpan = "<span lang=EN-US style='font-size:11.0pt;line-height:107%;font-family:\"Calibri\",sans-serif'>";

    /// <summary>Semantic markup, an ordered list of notes.</summary>
    private static readonly PageStyle Plain = new(
        "semantic page",
        $"<!DOCTYPE html><html lang=\"en\"><head><title>Karsova</title></head><body>{Navigation}<main><article><h1>Karsova</h1>",
        "</ol></section></article></main><footer><p>All rights reserved.</p></footer></body></html>",
        text => text == "Notes" ? "<section role=\"doc-endnotes\"><h2>Notes</h2><ol>" : $"<h2>{text}</h2>\n",
        text => $"<p>{text}</p>\n",
        (number, _) => Line($"<sup><a href=\"#fn{number}\" role=\"doc-noteref\">{number}</a></sup>"),
        (number, _, text) => Line($"<li id=\"fn{number}\"><p>{text}</p></li>\n"));

    /// <summary>As a word processor exports it: each run in a span with its fonts, each note in a division.</summary>
    private static readonly PageStyle Word = new(
        "word processor's export",
        "<html><head><meta name=Generator content=\"Microsoft Word 15\"><title>Karsova</title><style>p.MsoNormal {margin:0cm; font-size:11.0pt} p.MsoFootnoteText {font-size:10.0pt}</style></head><body lang=EN-US><div class=WordSection1><h1>" + WordSpan + "Karsova</span></h1>",
        "</div></body></html>",
        text => text == "Notes" ? "</div><div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width=\"33%\">" : $"<h2>{WordSpan}{text}<o:p></o:p></span></h2>\n",
        text => $"<p class=MsoNormal style='margin-bottom:8.0pt;text-align:justify'>{WordSpan}{text.Replace(". ", $". </span>{WordSpan}", StringComparison.Ordinal)}<o:p></o:p></span></p>\n",
        (number, _) => Line($"<a style='mso-footnote-id:ftn{number}' href=\"#_ftn{number}\" name=\"_ftnref{number}\" title=\"\"><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[{number}]</span></span></a>"),
        (number, _, text) => Line($"<div style='mso-element:footnote' id=ftn{number}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn{number}' href=\"#_ftnref{number}\" name=\"_ftn{number}\" title=\"\"><span class=MsoFootnoteReference>[{number}]</span></a>{WordSpan} {text}<o:p></o:p></span></p></div>\n"));

    /// <summary>As an encyclopedia's software writes it: edit links, brackets in spans, a link back for each marker.</summary>
    private static readonly PageStyle Wiki = new(
        "encyclopedia's page",
        $"<!DOCTYPE html><html lang=\"en\"><head><title>Karsova - Atlas</title></head><body>{Navigation}<div id=\"content\"><h1 id=\"firstHeading\">Karsova</h1><div class=\"mw-parser-output\">",
        "</ol></div></div></div><div id=\"footer\"><p>Text is free to use.</p></div></body></html>",
        text => $"<div class=\"mw-heading mw-heading2\"><h2>{text}</h2><span class=\"mw-editsection\">[<a href=\"/edit\">edit</a>]</span></div>\n" + (text == "Notes" ? "<div class=\"reflist\"><ol class=\"references\">" : ""),
        text => $"<p>{text.Replace("Drovia ", "<a href=\"/wiki/Drovia\" title=\"Drovia\">Drovia</a> ", StringComparison.Ordinal)}</p>\n",
        (number, use) => Line($"<sup id=\"cite_ref-{number}-{use}\" class=\"reference\"><a href=\"#cite_note-{number}\"><span class=\"cite-bracket\">&#91;</span>{number}<span class=\"cite-bracket\">&#93;</span></a></sup>"),
        (number, uses, text) => Line($"<li id=\"cite_note-{number}\"><span class=\"mw-cite-backlink\">{BackLinks(number, uses)}</span> <span class=\"reference-text\">{text}</span></li>\n"));

    /// <summary>Markup that nests to nearly its end, so that it is read twice.</summary>
    private static readonly PageStyle Faulty = Plain with
    {
        Name = "semantic page, a fault in its last line",
        Foot = Plain.Foot.Replace("All rights reserved.", "<b>All <i>rights</b> reserved.</i>", StringComparison.Ordinal),
        MustBeMended = true,
    };

    public static IReadOnlyList<PageStyle> All { get; } = [Plain, Word, Wiki, Faulty];

    /// <summary>Whether the elements do not end in the reverse of the order in which they start: only a tree tells then what the page is.</summary>
    public bool MustBeMended { get; private init; }

    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    private static string BackLinks(int number, int uses)
    {
        if (uses < 2) return Line($"<b><a href=\"#cite_ref-{number}-0\">^</a></b>");
        return "^ " + string.Join(' ', Enumerable.Range(0, uses).Select(use => Line($"<sup><a href=\"#cite_ref-{number}-{use}\"><i>{(char)('a' + use % 26)}</i></a></sup>")));
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
