using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>Marks and notes as word processors, publishing tools and wikis write them.</summary>
public class NoteMarkupTests
{
    private static readonly string[] Expected = ["1 -> Velin Gazette.", "2 -> Orsha Times, 4."];

    [Theory]
    [InlineData("Word", """
        <p class=MsoNormal>Tesk fell.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a>
        Sarn held.<a href="#_ftn2" name="_ftnref2"><span>[2]</span></a></p><div style='mso-element:footnote-list'><hr>
        <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Velin Gazette.</p></div>
        <div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2"><span>[2]</span></a> Orsha Times, 4.</p></div></div>
        """)]
    [InlineData("Pandoc", """
        <p>Tesk fell.<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> Sarn held.<a href="#fn2" class="footnote-ref" id="fnref2"><sup>2</sup></a></p>
        <section class="footnotes" role="doc-endnotes"><hr /><ol><li id="fn1"><p>Velin Gazette.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
        <li id="fn2"><p>Orsha Times, 4.<a href="#fnref2" class="footnote-back">↩︎</a></p></li></ol></section>
        """)]
    [InlineData("kramdown", """
        <p>Tesk fell.<sup id="fnref:1"><a href="#fn:1" class="footnote" rel="footnote">1</a></sup> Sarn held.<sup id="fnref:2"><a href="#fn:2" class="footnote">2</a></sup></p>
        <div class="footnotes"><ol><li id="fn:1"><p>Velin Gazette. <a href="#fnref:1" class="reversefootnote">&#8617;</a></p></li><li id="fn:2"><p>Orsha Times, 4.&#160;<a href="#fnref:2">&#8617;</a></p></li></ol></div>
        """)]
    [InlineData("MediaWiki", """
        <p>Tesk fell.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup> Sarn held.<sup id="cite_ref-o_2-0" class="reference"><a href="#cite_note-o-2">[2]</a></sup></p>
        <h2>References</h2><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">Velin Gazette.</span></li>
        <li id="cite_note-o-2"><span class="mw-cite-backlink">^ <a href="#cite_ref-o_2-0"><sup>a</sup></a> <a href="#cite_ref-o_2-1"><sup>b</sup></a></span> <span class="reference-text">Orsha Times, 4.</span></li></ol>
        """)]
    [InlineData("WordPress", """
        <p>Tesk fell.<sup data-fn="aa-11" class="fn"><a href="#aa-11" id="aa-11-link">1</a></sup> Sarn held.<sup data-fn="bb-22" class="fn"><a href="#bb-22" id="bb-22-link">2</a></sup></p>
        <ol class="wp-block-footnotes"><li id="aa-11">Velin Gazette. <a href="#aa-11-link" aria-label="Jump to footnote reference 1">↩︎</a></li><li id="bb-22">Orsha Times, 4. <a href="#bb-22-link">↩︎</a></li></ol>
        """)]
    [InlineData("easy-footnotes", """
        <p>Tesk fell.<span id="easy-footnote-1-9" class="easy-footnote-margin-adjust"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-1-9" title="Velin Gazette."><sup>1</sup></a></span>
        Sarn held.<span class="easy-footnote"><a id="easy-footnote-2-9" href="#easy-footnote-bottom-2-9"><sup>2</sup></a></span></p><div class="easy-footnote-title"><h4>Notes</h4></div>
        <ol class="easy-footnotes-wrapper"><li class="easy-footnote-single"><span id="easy-footnote-bottom-1-9" class="easy-footnote-margin-adjust"></span>Velin Gazette.<a class="easy-footnote-to-top" href="#easy-footnote-1-9"></a></li>
        <li class="easy-footnote-single"><span id="easy-footnote-bottom-2-9"></span>Orsha Times, 4.<a class="easy-footnote-to-top" href="#easy-footnote-2-9"></a></li></ol>
        """)]
    [InlineData("Google Docs", """
        <p>Tesk fell.<sup class="c3"><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> Sarn held.<sup><a href="#ftnt2" id="ftnt_ref2">[2]</a></sup></p><hr class="c9">
        <div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Velin Gazette.</span></p></div><div><p><a href="#ftnt_ref2" id="ftnt2">[2]</a><span>&nbsp;Orsha Times, 4.</span></p></div>
        """)]
    [InlineData("tex4ht", """
        <p>Tesk fell.<span class="footnote-mark"><a href="#fn1x0" id="fn1x0-bk"><sup class="textsuperscript">1</sup></a></span><a id="x1-2f1"></a> Sarn held.<span class="footnote-mark"><a href="#fn2x0" id="fn2x0-bk"><sup>2</sup></a></span></p>
        <div class="footnotes"><p class="indent"> <span class="footnote-mark"><a href="#fn1x0-bk" id="fn1x0"><sup>1</sup></a></span><span class="cmr-10">Velin Gazette.</span></p>
        <p class="indent"> <span class="footnote-mark"><a href="#fn2x0-bk" id="fn2x0"><sup>2</sup></a></span><span class="cmr-10">Orsha Times, 4.</span></p></div>
        """)]
    [InlineData("EPUB", """
        <p>Tesk fell.<a href="#n1" id="r1" epub:type="noteref">1</a> Sarn held.<a href="#n2" id="r2" role="doc-noteref">2</a></p>
        <aside id="n1" epub:type="footnote"><p><a href="#r1" role="doc-backlink">1</a>. Velin Gazette.</p></aside><aside id="n2" role="doc-footnote"><p><a href="#r2" epub:type="backlink">2</a>. Orsha Times, 4.</p></aside>
        """)]
    [InlineData("named anchors", """
        <p>Tesk fell.<a href="#1">1</a> Sarn held.<a href="#2">2</a></p><p><a name="1"></a>1. Velin Gazette.</p><p><a name="2"></a>2. Orsha Times, 4.</p>
        """)]
    [InlineData("notes in one paragraph", """
        <p>Tesk fell.<font size="1"><sup><a href="#n1">1</a></sup></font> Sarn held.<sup><a href="#n2">2</a></sup></p><hr><p><a name="n1">1</a>. Velin Gazette.<br><a name="n2">2</a>. Orsha Times, 4.</p>
        """)]
    [InlineData("raised labels", """
        <p>Tesk fell.<sup>1</sup> Sarn held.<sup>[2]</sup></p><hr><p><sup>1</sup> Velin Gazette.</p><p><sup>2</sup> Orsha Times, 4.</p>
        """)]
    [InlineData("raised by style", """
        <style>.r{vertical-align:super;font-size:60%}</style><p>Tesk fell.<span class="r">1</span> Sarn held.<span style="vertical-align:super">2</span></p><p>[1] Velin Gazette.</p><p>[2] Orsha Times, 4.</p>
        """)]
    [InlineData("list under a heading", """
        <p>Tesk fell.<sup>1</sup> Sarn held.<sup>2</sup></p><h3>Notes</h3><ol><li>Velin Gazette.</li><li>Orsha Times, 4.</li></ol>
        """)]
    [InlineData("rows of a table", """
        <p>Tesk fell.<a href="#n1">[1]</a> Sarn held.<a href="#n2">[2]</a></p><table><tr><td><a name="n1">[1]</a></td><td>Velin Gazette.</td></tr><tr><td><a name="n2">[2]</a></td><td>Orsha Times, 4.</td></tr></table>
        """)]
    public void Each_mark_leads_to_its_note(string kind, string html)
    {
        Assert.True(Expected.SequenceEqual(Pages.Markers(html)), $"{kind}: {string.Join(" | ", Pages.Markers(html))}");
        Assert.Equal([1, 2], Pages.Read(html).Footnotes.Select(note => note.Number ?? 0));
    }

    [Fact]
    public void A_note_cited_twice_is_one_note()
    {
        ProfileDocument document = Pages.Read(
            """<p>Tesk fell.<sup id="r0"><a href="#n">[1]</a></sup> Sarn held.<sup id="r1"><a href="#n">[1]</a></sup></p><ol class="references"><li id="n">^ <a href="#r0">a</a> <a href="#r1">b</a> Velin Gazette.</li></ol>""");

        Footnote note = Assert.Single(document.Footnotes);
        Assert.Equal("Velin Gazette.", note.Text);
        Assert.Equal([0, 1], note.CitedBy);
    }

    [Fact]
    public void Marks_side_by_side_stay_two_marks() =>
        Assert.Equal(["1 -> nothing", "2 -> nothing"], Pages.Markers("<p>Tesk fell in 2013.<sup>1</sup><sup>2</sup></p>"));

    [Fact]
    public void A_mark_behind_a_year_leaves_the_year()
    {
        ProfileDocument document = Pages.Read("<p>Tesk fell in 2013<sup><a href='#n'>5</a></sup> and again.</p><ol start=5 class=footnotes><li id=n>Velin Gazette.</li></ol>");

        Assert.Equal(5, Assert.Single(document.Citations).Footnote);
        Assert.Equal("2013", Assert.Single(document.Dates).Edtf);
        Assert.Contains("20135", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_beside_the_text_keeps_the_number_that_opens_its_sentence() =>
        Assert.Equal(["4 -> 4 soldiers died."], Pages.Markers("<p>Tesk fell.<span class=sidenote><sup>4</sup> <b>4</b> soldiers died.</span>"));

    [Theory]
    [InlineData("<sup>1</sup>", "2")]
    [InlineData("<sup>7</sup>", "8")]
    [InlineData("", "2")]
    public void Notes_beside_the_text_are_counted_on_from_the_mark_that_is_printed(string mark, string second) =>
        Assert.Equal($"{second} -> Orsha Times.", Pages.Markers($"<p>Tesk fell.<span class=sidenote>{mark}Velin Gazette.</span> Sarn held.<span class=sidenote>Orsha Times.</span>")[1]);

    [Fact]
    public void A_note_of_two_paragraphs_is_one_note() =>
        Assert.Equal("First.\nSecond.", Pages.Read("<p>Tesk.<a href=#n id=r role=doc-noteref>1</a></p><ol class=footnotes><li id=n><p>First.</p><p>Second. <a href=#r>↩</a></p></li></ol>").Footnotes[0].Text);

    [Fact]
    public void A_note_marked_by_a_letter_has_no_number()
    {
        ProfileDocument document = Pages.Read("<p>Tesk.<a href=#na id=ra><sup>[a]</sup></a></p><ol class=references type=a><li id=na><a href=#ra>^</a> Velin Gazette.</li></ol>");

        Assert.Equal((null, "a"), (document.Footnotes[0].Number, document.Footnotes[0].Label));
        Assert.Equal((null, "a", 0), (document.Citations[0].Number, document.Citations[0].Label, document.Citations[0].FootnoteIndex));
    }

    [Theory]
    [InlineData("<p>See section <a href='#s2'>2</a> of the report.</p><h2 id=s2>Sources of Funds</h2><p>Karsova is quiet.</p>")]
    [InlineData("<p>An area of 100<sup>2</sup> km<sup>2</sup>, 10<sup>6</sup> people, the 19<sup>th</sup> century.</p>")]
    [InlineData("<p>Pages: <a href='?page=2'>2</a> and <a href='/p/3'>3</a>.</p>")]
    [InlineData("<p>H<sub>2</sub>O and CO<sub>2</sub>.</p>")]
    [InlineData("<p>It measures 4 ft 8<sup>1</sup>&frasl;<sub>2</sub> in.</p>")]
    public void Other_links_and_raised_digits_are_no_marks(string html) => Assert.Empty(Pages.Read(html).Citations);

    [Fact]
    public void Remarks_of_the_authors_among_themselves_are_nobodys_text()
    {
        ProfileDocument document = Pages.Read(
            """<p>Tesk fell.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> Sarn held.</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Two poll workers were killed here?</span></p></div>""");

        Assert.Empty(document.Footnotes);
        Assert.Empty(document.Citations);
        Assert.Equal("comments", Assert.Single(document.Boilerplate).Reason);
        Assert.Empty(document.Casualties);
    }
}
