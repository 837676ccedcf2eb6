using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>Shapes that software gives to the parts of a page, and what is only like them.</summary>
public class PageShapeTests
{
    private const string Text = "<p>The army holds Tesk, Darnoc and most of the towns along the river that parts the two halves of the country.</p>";

    [Theory]
    [InlineData("<span class=header-section-number>2.1</span> Armed Groups", "Armed Groups")]
    [InlineData("<span class=titlemark>2 </span><a id=x></a>Armed Groups", "Armed Groups")]
    [InlineData("<span class=secno>B.</span> Armed Groups", "Armed Groups")]
    [InlineData("Armed Groups<a class=anchor href=#groups>#</a>", "Armed Groups")]
    [InlineData("Armed Groups <a href=#groups>¶</a>", "Armed Groups")]
    [InlineData("2.1 Armed Groups", "2.1 Armed Groups")]
    [InlineData("<span class=year-label>2014</span> Armed Groups", "2014 Armed Groups")]
    [InlineData("<span class=day>12</span> May", "12 May")]
    [InlineData("<span class=number>12</span>", "12")]
    [InlineData("Groups <span class=number>12</span> to 14", "Groups 12 to 14")]
    [InlineData("Armed Groups <a href=groups.html>¶</a>", "Armed Groups ¶")]
    public void Of_a_heading_only_the_number_and_link_that_software_adds_are_left_out(string heading, string title)
    {
        ProfileDocument document = Pages.Read($"<h1>Karsova</h1>{Text}<h2 id=groups>{heading}</h2>{Text}");

        Assert.Equal(title, Assert.Single(document.Descendants(), section => section.Title is not null).Title);
    }

    [Fact]
    public void A_sign_beside_the_title_is_no_part_of_it() =>
        Assert.Equal("Karsova", Pages.Read($"<h1 id=karsova>Karsova<a class=anchor href=#karsova>#</a></h1>{Text}<h2>History</h2>{Text}").Title);

    [Theory]
    [InlineData("<p style='font-size:28pt'>Karsova</p><h1>History</h1>{0}<h1>Groups</h1>{0}", "Karsova", new[] { "1 History", "1 Groups" })]
    [InlineData("<p align=center><font size=7><b>Karsova</b></font></p>{0}<h1>History</h1>{0}<h2>The War</h2>{0}<h1>Groups</h1>{0}", "Karsova", new[] { "1 History", "2 The War", "1 Groups" })]
    [InlineData("<p><b>Country Desk</b></p><h1>Karsova</h1>{0}<h2>History</h2>{0}", "Karsova", new[] { "1 History" })]
    [InlineData("{0}<p><b>Karsova</b></p>{0}<h1>History</h1>{0}<h1>Groups</h1>{0}", null, new[] { "1 Karsova", "1 History", "1 Groups" })]
    public void A_line_in_large_type_over_several_headings_of_the_first_level_is_the_title(string html, string? title, string[] headings)
    {
        html = string.Format(System.Globalization.CultureInfo.InvariantCulture, html, Text);

        Assert.Equal(title, Pages.Read(html).Title);
        if (title is not null) Assert.Equal(headings, Pages.Headings(html).Where(heading => !heading.EndsWith("Country Desk", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("author", false)]
    [InlineData("date", false)]
    [InlineData("author-of-war", true)]
    public void Author_and_date_under_the_title_are_no_headings(string name, bool isHeading) =>
        Assert.Equal(isHeading, Pages.Headings($"<h1>Karsova</h1><h2 class={name}>Country desk</h2><h2>History</h2>{Text}").Length == 2);

    [Theory]
    [InlineData("Published")]
    [InlineData("Last updated:")]
    [InlineData("Written by")]
    public void A_word_that_only_names_what_stands_under_it_is_no_text(string label) =>
        Assert.Single(Pages.Paragraphs($"<title>Karsova</title><h1>Karsova</h1><div>{label}</div><p>March 2, 2019</p>{Text}<h2>History</h2>{Text}")[..^1]);

    [Fact]
    public void The_same_word_behind_the_text_stays() =>
        Assert.Contains("Published", Pages.Paragraphs($"<h1>Karsova</h1>{Text}{Text}<h2>History</h2><p>Published</p>{Text}"));

    [Theory]
    [InlineData("<h3>Contents</h3><div class=tableofcontents><a href=k2.html>History</a></div>", 0)]
    [InlineData("<h3>Contents of the arms depot</h3><div class=tableofcontents><a href=k2.html>History</a></div>", 1)]
    [InlineData("<h3>Contents</h3><p>The depot at Sarn held rifles, mines and two guns that nobody could fire any more.</p>", 1)]
    public void The_heading_over_a_table_of_contents_goes_with_it(string contents, int headings) =>
        Assert.Equal(headings, Pages.Headings($"<title>Karsova</title><h2>Karsova</h2>{Text}{contents}").Length);

    [Theory]
    [InlineData("until-found", 2)]
    [InlineData("hidden", 1)]
    [InlineData("", 1)]
    public void What_a_reader_can_unfold_is_text(string hidden, int paragraphs) =>
        Assert.Equal(paragraphs, Pages.Paragraphs($"<h1>Karsova</h1>{Text}<section hidden='{hidden}'><p>The Northern Front keeps the villages north of Sarn.</p></section>").Length);

    [Fact]
    public void A_table_of_one_cell_in_each_row_is_a_frame_around_text() =>
        Assert.Equal(
            ["Tesk fell in May.", "ListItem: Sarn held.", "ListItem: Milvar too."],
            Pages.Paragraphs("<h1>Karsova</h1><table><tr><td><table><tr><td><p>Tesk fell in May.</p></td></tr></table></td></tr><tr><td><table><tr><td><ul><li>Sarn held.</li><li>Milvar too.</li></ul></td></tr></table></td></tr></table>"));

    [Fact]
    public void A_table_of_several_cells_is_data() =>
        Assert.Equal(["Table: Capital\tVelin", "Table: Towns"], Pages.Paragraphs("<h1>Karsova</h1><table><tr><td>Capital</td><td>Velin</td></tr><tr><td>Towns</td></tr></table>"));

    [Theory]
    [InlineData("<td><a href=/archive>Open in your browser</a></td>", 1)]
    [InlineData("<td><a href=/tesk>Tesk</a></td><td>4,000</td>", 2)]
    public void A_link_alone_in_a_frame_before_the_text_is_navigation(string cells, int paragraphs) =>
        Assert.Equal(paragraphs, Pages.Paragraphs($"<title>Karsova</title><table><tr>{cells}</tr></table><h1>Karsova</h1>{Text}").Length);
}
