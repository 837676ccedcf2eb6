using System.Globalization;

namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>How a program writes notes: the mark in the text, and a note as it stands when it is cited, when nothing cites it, and when it has no label of its own.</summary>
internal sealed record NoteDialect(string Name, string Open, string Close, Func<int, string> Mark, Func<int, string, string> Cited, Func<int, string, string> Uncited, Func<string, string>? Unlabelled = null)
{
    public static IReadOnlyList<NoteDialect> All { get; } =
    [
        new(
            "Word",
            "<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width=\"33%\">",
            "</div>",
            n => Line($"<a style='mso-footnote-id:ftn{n}' href=\"#_ftn{n}\" name=\"_ftnref{n}\" title=\"\"><span class=MsoFootnoteReference>[{n}]</span></a>"),
            (n, text) => Line($"<div style='mso-element:footnote' id=ftn{n}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn{n}' href=\"#_ftnref{n}\" name=\"_ftn{n}\" title=\"\"><span class=MsoFootnoteReference>[{n}]</span></a> {text}</p></div>"),
            (n, text) => Line($"<div style='mso-element:footnote' id=ftn{n}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn{n}' href=\"#_ftnref{n}\" name=\"_ftn{n}\" title=\"\"><span class=MsoFootnoteReference>[{n}]</span></a> {text}</p></div>"),
            text => $"<div style='mso-element:footnote'><p class=MsoFootnoteText>{text}</p></div>"),
        new(
            "Word, filtered",
            "<div><br clear=all><hr align=left size=1 width=\"33%\">",
            "</div>",
            n => Line($"<a href=\"#_ftn{n}\" name=\"_ftnref{n}\" title=\"\"><span class=MsoFootnoteReference>[{n}]</span></a>"),
            (n, text) => Line($"<div id=ftn{n}><p class=MsoFootnoteText><a href=\"#_ftnref{n}\" name=\"_ftn{n}\" title=\"\"><span class=MsoFootnoteReference>[{n}]</span></a> {text}</p></div>"),
            (n, text) => Line($"<div id=ftn{n}><p class=MsoFootnoteText>[{n}] {text}</p></div>"),
            text => $"<div><p class=MsoFootnoteText>{text}</p></div>"),
        new(
            "Google Docs",
            "<hr class=\"c9\">",
            "",
            n => Line($"<sup class=\"c3\"><a href=\"#ftnt{n}\" id=\"ftnt_ref{n}\">[{n}]</a></sup>"),
            (n, text) => Line($"<div><p class=\"c7\"><a href=\"#ftnt_ref{n}\" id=\"ftnt{n}\">[{n}]</a><span>&nbsp;{text}</span></p></div>"),
            (n, text) => Line($"<div><p class=\"c7\"><a href=\"#ftnt_ref{n}\" id=\"ftnt{n}\">[{n}]</a><span>&nbsp;{text}</span></p></div>")),
        new(
            "Pandoc",
            "<section class=\"footnotes footnotes-end-of-document\" role=\"doc-endnotes\"><hr /><ol>",
            "</ol></section>",
            n => Line($"<a href=\"#fn{n}\" class=\"footnote-ref\" id=\"fnref{n}\" role=\"doc-noteref\"><sup>{n}</sup></a>"),
            (n, text) => Line($"<li id=\"fn{n}\"><p>{text}<a href=\"#fnref{n}\" class=\"footnote-back\" role=\"doc-backlink\">↩︎</a></p></li>"),
            (n, text) => Line($"<li id=\"fn{n}\"><p>{text}</p></li>"),
            text => $"<li><p>{text}</p></li>"),
        new(
            "kramdown",
            "<div class=\"footnotes\" role=\"doc-endnotes\"><ol>",
            "</ol></div>",
            n => Line($"<sup id=\"fnref:{n}\"><a href=\"#fn:{n}\" class=\"footnote\" rel=\"footnote\" role=\"doc-noteref\">{n}</a></sup>"),
            (n, text) => Line($"<li id=\"fn:{n}\"><p>{text} <a href=\"#fnref:{n}\" class=\"reversefootnote\" role=\"doc-backlink\">&#8617;</a></p></li>"),
            (n, text) => Line($"<li id=\"fn:{n}\"><p>{text} <a href=\"#fnref:{n}\" class=\"reversefootnote\">&#8617;</a></p></li>"),
            text => $"<li><p>{text}</p></li>"),
        new(
            "MediaWiki",
            "<h2>References</h2><div class=\"reflist\"><ol class=\"references\">",
            "</ol></div>",
            n => Line($"<sup id=\"cite_ref-{n}\" class=\"reference\"><a href=\"#cite_note-{n}\"><span class=\"cite-bracket\">[</span>{n}<span class=\"cite-bracket\">]</span></a></sup>"),
            (n, text) => Line($"<li id=\"cite_note-{n}\"><span class=\"mw-cite-backlink\"><b><a href=\"#cite_ref-{n}\">^</a></b></span> <span class=\"reference-text\">{text}</span></li>"),
            (n, text) => Line($"<li id=\"cite_note-{n}\"><span class=\"mw-cite-backlink\"><b><a href=\"#cite_ref-{n}\">^</a></b></span> <span class=\"reference-text\">{text}</span></li>"),
            text => $"<li><span class=\"reference-text\">{text}</span></li>"),
        new(
            "WordPress",
            "<ol class=\"wp-block-footnotes\">",
            "</ol>",
            n => Line($"<sup data-fn=\"aa-{n}\" class=\"fn\"><a href=\"#aa-{n}\" id=\"aa-{n}-link\">{n}</a></sup>"),
            (n, text) => Line($"<li id=\"aa-{n}\">{text} <a href=\"#aa-{n}-link\" aria-label=\"Jump to footnote reference {n}\">↩︎</a></li>"),
            (n, text) => Line($"<li id=\"aa-{n}\">{text} <a href=\"#aa-{n}-link\" aria-label=\"Jump to footnote reference {n}\">↩︎</a></li>"),
            text => $"<li>{text}</li>"),
        new(
            "e-book",
            "<hr/>",
            "",
            n => Line($"<a href=\"#n{n}\" id=\"r{n}\" epub:type=\"noteref\" role=\"doc-noteref\">{n}</a>"),
            (n, text) => Line($"<aside id=\"n{n}\" epub:type=\"footnote\" role=\"doc-footnote\"><p><a href=\"#r{n}\" role=\"doc-backlink\">{n}</a>. {text}</p></aside>"),
            (n, text) => Line($"<aside id=\"n{n}\" epub:type=\"footnote\" role=\"doc-footnote\"><p><a href=\"#r{n}\" role=\"doc-backlink\">{n}</a>. {text}</p></aside>"),
            text => $"<aside epub:type=\"footnote\" role=\"doc-footnote\"><p>{text}</p></aside>"),
        new(
            "tex4ht",
            "<div class=\"footnotes\">",
            "</div>",
            n => Line($"<span class=\"footnote-mark\"><a href=\"#fn{n}x0\" id=\"fn{n}x0-bk\"><sup class=\"textsuperscript\">{n}</sup></a></span>"),
            (n, text) => Line($"<p class=\"indent\"> <span class=\"footnote-mark\"><a href=\"#fn{n}x0-bk\" id=\"fn{n}x0\"><sup>{n}</sup></a></span><span class=\"cmr-10\">{text}</span></p>"),
            (n, text) => Line($"<p class=\"indent\"> <span class=\"footnote-mark\"><sup>{n}</sup></span><span class=\"cmr-10\">{text}</span></p>")),
        new(
            "Sphinx",
            "<p class=\"rubric\">Footnotes</p>",
            "",
            n => Line($"<a class=\"footnote-reference brackets\" href=\"#id{n}\" id=\"ref{n}\" role=\"doc-noteref\"><span class=\"fn-bracket\">[</span>{n}<span class=\"fn-bracket\">]</span></a>"),
            (n, text) => Line($"<aside class=\"footnote brackets\" id=\"id{n}\" role=\"doc-footnote\"><span class=\"label\"><span class=\"fn-bracket\">[</span><a role=\"doc-backlink\" href=\"#ref{n}\">{n}</a><span class=\"fn-bracket\">]</span></span><p>{text}</p></aside>"),
            (n, text) => Line($"<aside class=\"footnote brackets\" id=\"id{n}\" role=\"doc-footnote\"><span class=\"label\"><span class=\"fn-bracket\">[</span>{n}<span class=\"fn-bracket\">]</span></span><p>{text}</p></aside>")),
        new(
            "docutils",
            "<dl class=\"footnote brackets\">",
            "</dl>",
            n => Line($"<a class=\"footnote-reference brackets\" href=\"#id{n}\" id=\"ref{n}\">{n}</a>"),
            (n, text) => Line($"<dt class=\"label\" id=\"id{n}\"><span class=\"brackets\"><a class=\"fn-backref\" href=\"#ref{n}\">{n}</a></span></dt><dd><p>{text}</p></dd>"),
            (n, text) => Line($"<dt class=\"label\" id=\"id{n}\"><span class=\"brackets\">{n}</span></dt><dd><p>{text}</p></dd>")),
        new(
            "Asciidoctor",
            "<div id=\"footnotes\"><hr>",
            "</div>",
            n => Line($"<sup class=\"footnote\">[<a id=\"_footnoteref_{n}\" class=\"footnote\" href=\"#_footnotedef_{n}\" title=\"View footnote.\">{n}</a>]</sup>"),
            (n, text) => Line($"<div class=\"footnote\" id=\"_footnotedef_{n}\"><a href=\"#_footnoteref_{n}\">{n}</a>. {text}</div>"),
            (n, text) => Line($"<div class=\"footnote\" id=\"_footnotedef_{n}\"><a href=\"#_footnoteref_{n}\">{n}</a>. {text}</div>")),
        new(
            "LibreOffice",
            "",
            "",
            n => Line($"<a class=\"sdfootnoteanc\" name=\"sdfootnote{n}anc\" href=\"#sdfootnote{n}sym\"><sup>{n}</sup></a>"),
            (n, text) => Line($"<div id=\"sdfootnote{n}\"><p><a class=\"sdfootnotesym\" name=\"sdfootnote{n}sym\" href=\"#sdfootnote{n}anc\">{n}</a>{text}</p></div>"),
            (n, text) => Line($"<div id=\"sdfootnote{n}\"><p><a class=\"sdfootnotesym\" name=\"sdfootnote{n}sym\" href=\"#sdfootnote{n}anc\">{n}</a>{text}</p></div>")),
        new(
            "named anchors",
            "<h3>Notes</h3>",
            "",
            n => Line($"<a href=\"#{n}\">[{n}]</a>"),
            (n, text) => Line($"<p><a name=\"{n}\"></a>[{n}] {text}</p>"),
            (n, text) => Line($"<p>[{n}] {text}</p>")),
        new(
            "list under a heading",
            "<h3>Notes</h3><ol>",
            "</ol>",
            n => Line($"<sup><a href=\"#note{n}\">{n}</a></sup>"),
            (n, text) => Line($"<li id=\"note{n}\">{text}</li>"),
            (n, text) => Line($"<li>{text}</li>")),
        new(
            "rows of a table",
            "<h3>Notes</h3><table>",
            "</table>",
            n => Line($"<a href=\"#n{n}\">[{n}]</a>"),
            (n, text) => Line($"<tr><td><a name=\"n{n}\">[{n}]</a></td><td>{text}</td></tr>"),
            (n, text) => Line($"<tr><td>[{n}]</td><td>{text}</td></tr>")),
    ];

    /// <summary>A page whose sentences cite some of the notes.</summary>
    /// <param name="notes">The text of each note, and what becomes of it: <c>c</c> cited, <c>u</c> with its label and not cited, <c>n</c> without a label.</param>
    public string Page(IReadOnlyList<(char Use, string Text)> notes)
    {
        var body = new System.Text.StringBuilder("<html><head><title>Karsova</title></head><body><h1>Karsova</h1><h2>History</h2>");
        var list = new System.Text.StringBuilder(Open);
        for (int i = 0; i < notes.Count; i++)
        {
            if (notes[i].Use == 'c') body.Append(CultureInfo.InvariantCulture, $"<p>The Northern Front held {Towns[i % Towns.Length]} until the bridges over the river were blown up.{Mark(i + 1)} The garrison then changed sides.</p>");
            list.Append(notes[i].Use switch { 'c' => Cited(i + 1, notes[i].Text), 'u' => Uncited(i + 1, notes[i].Text), _ => Unlabelled!(notes[i].Text) }).Append('\n');
        }
        return body.Append(list).Append(Close).Append("</body></html>").ToString();
    }

    public override string ToString() => Name;

    private static readonly string[] Towns = ["Tesk", "Darnoc", "Milvar", "Sarn"];

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
