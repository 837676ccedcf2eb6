namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>Shapes that software gives to marks and notes, and what is only like them.</summary>
public class NoteShapeTests
{
    [Fact]
    public void A_mark_that_calls_itself_a_link_back_leads_to_its_note() =>
        Assert.Equal(["1 -> Velin Gazette."], Pages.Markers(
            "<h1>Karsova</h1><p>Tesk fell.<sup><a id=fnr.1 href=#fn.1 role=doc-backlink>1</a></sup></p><h2>Footnotes: </h2><div><sup><a id=fn.1 href=#fnr.1 role=doc-backlink>1</a></sup> <div role=doc-footnote><p>Velin Gazette.</p></div></div>"));

    [Theory]
    [InlineData("<td>[1]</td><td><em>(<a href=#r1>1</a>, <a href=#r2>2</a>)</em> Velin Gazette.</td>")]
    [InlineData("<td>[1]</td><td><span><a href=#r1>1</a>, <a href=#r2>2</a></span> Velin Gazette.</td>")]
    public void Links_back_that_are_counted_are_no_text_of_the_note(string row) =>
        Assert.Equal(["1 -> Velin Gazette.", "1 -> Velin Gazette."], Pages.Markers(
            $"<h1>Karsova</h1><p>Tesk fell.<a id=r1 href=#n1>[1]</a> Sarn held.<a id=r2 href=#n1>[1]</a></p><table id=n1><tr>{row}</tr></table>"));

    [Theory]
    [InlineData("Ibid.")]
    [InlineData("Idem")]
    [InlineData("Velin Gazette.")]
    public void A_note_of_one_word_at_its_mark_is_a_note(string note) =>
        Assert.Equal([$"1 -> {note}"], Pages.Markers(
            $"<h1>Karsova</h1><p>Tesk fell.<span class=ltx_role_footnote><sup class=mark>1</sup><span><sup class=mark>1</sup><span class=tag>1</span>{note}</span></span> Sarn held.</p>"));

    [Fact]
    public void A_note_beside_its_paragraph_does_not_take_the_paragraph()
    {
        const string html = "<h1>Karsova</h1><div><p>Tesk fell in 2012.<a href=#n1 id=r1><sup>1</sup></a></p><div class=margin><div id=n1><p><sup>1</sup>&nbsp;Velin Gazette.</p></div></div></div>";

        Assert.Equal(["1 -> Velin Gazette."], Pages.Markers(html));
        Assert.Equal(["Tesk fell in 2012.1"], Pages.Paragraphs(html)[..1]);
    }

    [Fact]
    public void A_label_in_a_block_of_its_own_belongs_to_the_text_beside_it() =>
        Assert.Equal(["1 -> Velin Gazette.", "2 -> Orsha Times."], Pages.Markers(
            "<h1>Karsova</h1><p>Tesk fell.<sup>1</sup> Sarn held.<sup>2</sup></p><div class=fn-group><div><div><sup>1</sup></div><p>Velin Gazette.</p></div><div><div><sup>2</sup></div><p>Orsha Times.</p></div></div>"));

    [Fact]
    public void A_link_back_in_the_description_of_a_term_is_no_text() =>
        Assert.Equal(["1 -> Velin Gazette.", "2 -> Orsha Times."], Pages.Markers(
            "<h1>Karsova</h1><p>Tesk fell.<a href=#f1 id=g1>(1)</a> Sarn held.<a href=#f2 id=g2>(2)</a></p><h2>Footnotes</h2><dl><dt id=f1>(1)</dt><dd>Velin Gazette. <a href=#g1>[back]</a></dd><dt id=f2>(2)</dt><dd>Orsha Times. <a href=#g2>[back]</a></dd></dl>"));

    [Theory]
    [InlineData("[footnote 1]", "1")]
    [InlineData("[note 1]", "note 1")]
    public void A_mark_may_say_that_it_is_one(string mark, string label)
    {
        string html = $"<h1>Karsova</h1><p>Tesk fell.<sup><a href=#n1 id=r1>{mark}</a></sup> Sarn held.</p><ol><li id=n1>Velin Gazette. <a href=#r1>↩</a></li></ol>";

        Assert.Equal([$"{label} -> Velin Gazette."], Pages.Markers(html));
        Assert.Equal($"Tesk fell.[{label}] Sarn held.", Pages.Paragraphs(html)[0]);
    }

    [Fact]
    public void A_slash_may_close_a_label() =>
        Assert.Equal(["1 -> Velin Gazette.", "2 -> Orsha Times."], Pages.Markers(
            "<h1>Karsova</h1><p>Tesk fell.<a href=#n1 name=r1><sup>1/</sup></a> Sarn held.<a href=#n2 name=r2><sup>2/</sup></a></p><p><a name=n1 href=#r1>1/</a> Velin Gazette.</p><p><a name=n2 href=#r2>2/</a> Orsha Times.</p>"));

    [Theory]
    [InlineData(" [<a href=https://example.org>Google Scholar</a>]", "Velin Gazette.")]
    [InlineData(" [<a href=https://example.org>DOI</a>] [<a href=https://example.org>PubMed</a>]", "Velin Gazette.")]
    [InlineData(" [in Karsovan]", "Velin Gazette. [in Karsovan]")]
    [InlineData(" See [DOI] there.", "Velin Gazette. See [DOI] there.")]
    public void Links_to_catalogues_behind_a_note_are_no_part_of_it(string behind, string note) =>
        Assert.Equal([$"1 -> {(note.EndsWith(']') || note.EndsWith('.') ? note : note + ".")}"], Pages.Markers(
            $"<h1>Karsova</h1><p>Tesk fell.<a href=#b1><sup>1</sup></a></p><h2>References</h2><ul><li id=b1><span class=label>1.</span><cite>Velin Gazette.</cite>{behind}</li></ul>"));
}
