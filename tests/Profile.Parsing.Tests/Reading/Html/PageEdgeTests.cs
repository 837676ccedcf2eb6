using Profile.Parsing.Reading;

namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>What stands between the title of a page and its text, and behind the text, where no name tells what it is.</summary>
public class PageEdgeTests
{
    private const string Prose = "<p>The Northern Front held Tesk until the bridges over the river were blown up in May 2013.</p>";

    [Theory]
    [InlineData("<p>Written by <span>Country Desk</span></p>", "<p>Tagged <a href=/t>karsova</a></p>")]
    [InlineData("<div>Contact: Country Desk</div>", "<div><a href=/s>Share on X</a></div>")]
    [InlineData("<p>[ <a href=/>Start</a> | <a href=/r>Readings</a> ]</p>", "<p>Topics: <a href=/a>Wars</a>, <a href=/b>Karsova</a></p>")]
    [InlineData("<p>Date: Saturday, March 02, 2019<br>Topic: Countries</p>", "<div><a href=#top>Return to top</a></div>")]
    [InlineData("<dl><dt>Form</dt><dd>Analysis</dd><dt>Posted</dt><dd>2 Mar 2019</dd><dt>Source</dt><dd><a href=/o>Country Desk</a></dd></dl>", "")]
    [InlineData("<table><tr><th>Created</th><td>March 2, 2019 10:11 AM</td></tr><tr><th>Tags</th><td>profile</td></tr><tr><th>Status</th><td>Done</td></tr></table>", "")]
    [InlineData("<h2>Files</h2><ul><li><a href=/x.pdf>The report of the desk</a> (PDF)</li></ul>", "<div><h2>More on this</h2><ul><li><a href=/d>Drovia votes for a new leader</a> 1 March</li></ul></div>")]
    [InlineData("<div><h2>In this report</h2><ul><li><a href=#x>History</a></li></ul></div>", "")]
    [InlineData("<p>Sign up to our newsletter</p>", "<p>Subscribe here</p>")]
    public void Lines_and_boxes_beside_the_text_are_no_text(string front, string back)
    {
        string html = $"<title>Karsova</title><h1>Karsova</h1>{front}{Prose}<h2>History</h2>{Prose}{back}";
        Assert.Equal(Pages.Paragraphs($"<title>Karsova</title><h1>Karsova</h1>{Prose}<h2>History</h2>{Prose}"), Pages.Paragraphs(html));
        Assert.Equal(["1 History"], Pages.Headings(html));
    }

    [Theory]
    [InlineData("Tagged animals cross the river each spring.")]
    [InlineData("Posted in Tesk, the garrison fled in May.")]
    [InlineData("Topics: land, water and the border.")]
    [InlineData("Capital: Velin")]
    [InlineData("Date: 2012 to this day")]
    [InlineData("Held since May by the Front")]
    [InlineData("Sign up for the army rose to 400 a day")]
    [InlineData("Subscribe was the word of the day in Velin")]
    [InlineData("""<a href="/t">Tesk is held by the Front.</a>""")]
    public void A_line_of_the_text_stays(string line)
    {
        string[] with = Pages.Paragraphs($"<title>Karsova</title><h1>Karsova</h1>{Prose}<h2>History</h2>{Prose}<p>{line}</p>");
        Assert.Equal(3, with.Length);
    }

    [Theory]
    [InlineData("<p>Capital: Velin</p><p>Rivers: Orsha, Tarn</p><p>By Country Desk</p><p>2 March 2019</p>", "Capital: Velin|Rivers: Orsha, Tarn")]
    [InlineData("<table><tr><th>Killed</th><td>120</td></tr><tr><th>Hurt</th><td>300</td></tr><tr><th>Created</th><td>2 March 2019</td></tr></table>", "TableRow: Killed\t120|TableRow: Hurt\t300")]
    public void Facts_before_the_text_stay_among_a_few_details(string front, string kept)
    {
        string[] paragraphs = Pages.Paragraphs($"<title>Karsova</title><h1>Karsova</h1>{front}{Prose}<h2>History</h2>{Prose}");
        Assert.All(kept.Split('|'), fact => Assert.Contains(paragraphs, p => p.EndsWith(fact[(fact.IndexOf(": ", StringComparison.Ordinal) is var at && fact.StartsWith("Table", StringComparison.Ordinal) ? at + 2 : 0)..], StringComparison.Ordinal)));
    }

    [Fact]
    public void A_list_of_links_among_the_paragraphs_is_text() =>
        Assert.Contains("1 Armed Groups", Pages.Headings($"<h1>Karsova</h1>{Prose}<h2>Armed Groups</h2><ul><li><a href=/n>Northern Front</a></li></ul><h2>History</h2>{Prose}"));

    [Fact]
    public void A_heading_with_links_that_ends_the_text_is_text() =>
        Assert.Contains("1 Further reading", Pages.Headings($"<h1>Karsova</h1>{Prose}<h2>Further reading</h2><ul><li><a href=/n>Northern Front</a></li></ul>"));

    [Fact]
    public void A_list_under_the_last_heading_that_is_no_links_is_text() =>
        Assert.Contains("1 Armed Groups", Pages.Headings($"<h1>Karsova</h1>{Prose}<h2>Armed Groups</h2><ul><li>Northern Front, <a href=/n>more</a></li></ul>"));

    [Theory]
    [InlineData("<h2>Credits</h2><p>Text: Country Desk</p><p>Map of the desk</p>", "")]
    [InlineData("<h2>Annex</h2><p>Tesk fell in May.</p>", "1 Annex")]
    [InlineData("<h2>Annex</h2><table><tr><td>Tesk</td><td>12</td></tr><tr><td>Sarn</td><td>14</td></tr></table>", "1 Annex")]
    public void Behind_the_notes_a_heading_opens_a_section_only_with_a_sentence_or_a_table(string rest, string expected)
    {
        string html = $"""<h1>Karsova</h1>{Prose}<p>The truce of Tesk held until May.<a href="#n" id="r">[1]</a></p><div class="footnotes"><p id="n"><a href="#r">[1]</a> Velin Gazette.</p></div><div>{rest}</div>""";
        Assert.Equal(expected, string.Join('|', Pages.Headings(html)));
        Assert.Equal(["1 -> Velin Gazette."], Pages.Markers(html));
    }

    [Theory]
    [InlineData("<h1><a href=/>Country Desk</a></h1>", "Karsova")]
    [InlineData("<h1><a href=https://desk.example.org>Country Desk</a></h1>", "Karsova")]
    [InlineData("<h1><a href=/d/drovia>Country Desk</a></h1>", "Country Desk")]
    [InlineData("<h1>Country Desk</h1>", "Country Desk")]
    public void The_name_of_the_site_is_not_the_title_where_a_heading_behind_it_is(string site, string title)
    {
        string html = $"<title>Country Desk: Karsova</title>{site}<h2>Saturday</h2><h3>Karsova</h3>{Prose}<h3>History</h3>{Prose}<h3>Notes on the war</h3>{Prose}";
        Assert.Equal(title, Pages.Read(html).Title);
    }

    [Theory]
    [InlineData("Topics: Wars, Karsova", true)]
    [InlineData("Written by Orla Tennick", true)]
    [InlineData("Share on X", true)]
    [InlineData("Topics: land and water.", false)]
    [InlineData("Share of the vote", false)]
    [InlineData("Authors of the plan", false)]
    public void A_line_of_details_opens_with_a_label_and_ends_no_sentence(string line, bool labelled) => Assert.Equal(labelled, PageLine.IsLabelled(line));
}
