namespace Profile.Parsing.Tests.Reading.Html;

public class ProjectionTests
{
    [Theory]
    [InlineData("<p>Two\n   words \t here</p>", "Two words here")]
    [InlineData("<p>Islam<span>ist</span> groups</p>", "Islamist groups")]
    [InlineData("<p>one<b> two</b><i> three </i>four</p>", "one two three four")]
    [InlineData("<p>d&rsquo;&eacute;tat &amp; &#x201C;peace&#8221;</p>", "d’état & “peace”")]
    [InlineData("<p>April&nbsp;2</p>", "April\u00A02")]
    [InlineData("<p>km<sup>2</sup>, 100<sup>2</sup>, 10<sup>-3</sup></p>", "km², 100², 10⁻³")]
    [InlineData("<p>CO<sub>2</sub></p>", "CO₂")]
    [InlineData("<p>the 19<sup>th</sup> century</p>", "the 19th century")]
    [InlineData("<p>one<br>two</p>", "one\ntwo")]
    [InlineData("<p>one<!-- not shown -->two<script>three</script><template>four</template></p>", "onetwo")]
    [InlineData("<p>one<span style='display:none'>two</span><span hidden>three</span> four</p>", "one four")]
    [InlineData("<style>.x{display:none} @media print{.y{display:none}}</style><p>one<i class=x>two</i> <i class=y>three</i></p>", "one three")]
    [InlineData("<p>one<p>&nbsp;<p>two", "one\n\ntwo")]
    [InlineData("<div>one</div><div>two<div>three</div></div>", "one\ntwo\nthree")]
    [InlineData("<ul><li>one<li>two</ul>", "one\ntwo")]
    [InlineData("<table><tr><th>Capital<td>Velin<tr><th>Towns<td>Tesk<br>Sarn</table>", "Capital\tVelin\nTowns\tTesk\nSarn")]
    [InlineData("<pre>  one\n    two</pre>", "  one\n    two")]
    [InlineData("plain text alone", "plain text alone")]
    [InlineData("", "")]
    public void Text_comes_out_as_a_browser_shows_it(string html, string text) => Assert.Equal(text, Pages.Read(html).Text);

    [Fact]
    public void A_line_break_does_not_end_a_paragraph_and_two_do() =>
        Assert.Equal(["Tesk fell\nin May.", "Sarn held."], Pages.Paragraphs("<p>Tesk fell<br>in May.<br><br>Sarn held.</p>"));

    [Fact]
    public void Lists_quotations_and_rows_keep_their_kind() =>
        Assert.Equal(
            ["ListItem: Tesk", "Quotation: Velin is calm.", "Table: Capital\tVelin"],
            Pages.Paragraphs("<ul><li>Tesk</li></ul><blockquote><p>Velin is calm.</p></blockquote><table><tr><td>Capital</td><td>Velin</td></tr></table>"));

    [Fact]
    public void A_table_that_only_places_the_page_is_no_table() =>
        Assert.Equal(["Karsova is quiet."], Pages.Paragraphs("<table><tr><td><h2>History</h2><p>Karsova is quiet.</p></td></tr></table>"));

    [Fact]
    public void Preformatted_text_is_read_as_plain_text_is()
    {
        string html = "<pre>Security Situation:\n\n   The army holds Tesk and most of the towns along\n   the river, while groups stay in the north.1 The\n   border was closed in 2013, and it remains shut for\n   all but the traders of Velin who pay the Northern\n   Front for a permit that it sells in Sarn and\n   renews for nobody who has sons in the army or a\n   brother who works in one of its offices, in a\n   school, or on the railway that leads from Velin to\n   Darnoc and the sea.\n\n[1] Velin Gazette.\n</pre>";

        Assert.Equal(["1 Security Situation"], Pages.Headings(html));
        Assert.Single(Pages.Paragraphs(html));
        Assert.Equal(["1 -> Velin Gazette."], Pages.Markers(html));
    }

    [Fact]
    public void Language_date_and_title_come_from_the_head()
    {
        var document = Pages.Read(
            """<html lang="en-GB"><head><title>Karsova | Country Watch</title><meta property="article:published_time" content="2018-07-12T09:30:00Z"></head><body><p>The army holds Tesk today.</p></body></html>""");

        Assert.Equal(("en-GB", "Karsova", "2018-07-12"), (document.Language, document.Title, document.Published));
        Assert.Equal(new Model.CalendarDate(2018, 7, 12), document.ReferenceDate);
        Assert.Equal("text/html", document.Source.MediaType);
    }

    [Fact]
    public void Json_ld_tells_what_the_head_does_not()
    {
        var document = Pages.Read("""<script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"Karsova","datePublished":"2018-07-12"}]}</script><p>Tesk fell.</p>""");

        Assert.Equal(("Karsova", "2018-07-12"), (document.Title, document.Published));
        Assert.Equal("Tesk fell.", document.Text);
    }
}
