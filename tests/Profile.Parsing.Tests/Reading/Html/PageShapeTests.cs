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
    [InlineData("<span class=number>12</span> people", "12 people")]
    [InlineData("<span class=hashtag>12</span> people", "12 people")]
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
    [InlineData("<h2><button aria-expanded=false>Armed Groups</button></h2>", 1)]
    [InlineData("<h4><a role=button href=#c1>Armed Groups</a></h4>", 1)]
    [InlineData("<p><button>Listen to it</button></p>", 0)]
    public void A_button_is_text_only_as_a_heading(string button, int headings)
    {
        string html = $"<h1>Karsova</h1>{Text}{button}{Text}";

        Assert.Equal(headings, Pages.Headings(html).Length);
        Assert.DoesNotContain("Listen", Pages.Read(html).Text);
    }

    [Theory]
    [InlineData("role=tabpanel hidden", 2)]
    [InlineData("role=tabpanel aria-hidden=true", 2)]
    [InlineData("class=tabcontent style='display:none'", 2)]
    [InlineData("class='collapse' style='display:none'", 2)]
    [InlineData("class=preview style='display:none'", 1)]
    [InlineData("hidden", 1)]
    [InlineData("class='tab-pane visually-hidden'", 1)]
    public void Panels_that_a_reader_unfolds_are_text(string attributes, int paragraphs) =>
        Assert.Equal(paragraphs, Pages.Paragraphs($"<h1>Karsova</h1>{Text}<div {attributes}><p>The Northern Front keeps the villages north of Sarn.</p></div>").Length);

    [Theory]
    [InlineData("<div><div><h2>Never miss a text.</h2><form><input type=email><button>Go</button></form><p>Thank you!</p></div></div>", 0)]
    [InlineData("<div><h2>Never miss a text.</h2><form><input name=member_email></form></div>", 0)]
    [InlineData("<div><h2>Armed Groups</h2><form><input type=search></form></div>", 1)]
    public void What_stands_around_a_form_for_addresses_is_no_text(string box, int headings) =>
        Assert.Equal(headings, Pages.Headings($"<h1>Karsova</h1>{Text}{Text}{Text}{box}{Text}{Text}{Text}").Length);

    [Fact]
    public void A_form_around_the_whole_page_takes_nothing_from_it() =>
        Assert.Equal(2, Pages.Paragraphs($"<form><input type=email><h1>Karsova</h1>{Text}<h2>History</h2>{Text}</form>").Length);

    [Theory]
    [InlineData("<figure><a href=/drovia><div>War in Drovia</div><span>The long border</span></a></figure>", 1)]
    [InlineData("<figure><a href=/map>Map</a> of the fronts in 2014</figure>", 0)]
    public void A_figure_that_is_one_link_leads_to_another_text(string figure, int set) =>
        Assert.Equal(set, Pages.Read($"<h1>Karsova</h1>{Text}{figure}{Text}").Boilerplate.Count(part => part.Reason == "related"));

    [Fact]
    public void Paragraphs_with_the_style_of_a_heading_are_headings()
    {
        string html = $"<title>karsova_final</title><p class=Title>Karsova</p>{Text}<p class=Heading-1>Groups</p><p class=Heading-2>Northern Front</p>{Text}<p class=Heading-1>Response</p>{Text}";

        Assert.Equal(["1 Groups", "2 Northern Front", "1 Response"], Pages.Headings(html));
        Assert.Equal("Karsova", Pages.Read(html).Title);
    }

    [Theory]
    [InlineData("font:italic bold 16pt/18pt Arial", "font:bold 13pt Arial", true)]
    [InlineData("font:700 16pt Arial", "font:13pt 'Times New Roman'", true)]
    [InlineData("font:inherit", "font:11pt Arial", false)]
    public void The_size_of_a_font_tells_headings(string high, string low, bool isHeading)
    {
        string html = $"<style>.a{{{high}}}.b{{{low}}}.t{{font:11pt serif}}</style><title>K</title><p class=t>{Text[3..^4]}</p><p class=a>Groups</p><p class=b>Northern Front</p><p class=t>{Text[3..^4]}</p>";

        Assert.Equal(isHeading, Pages.Headings(html) is ["1 Groups", "2 Northern Front"]);
    }

    [Fact]
    public void A_heading_that_keeps_its_white_space_is_a_heading() =>
        Assert.Equal(["1 Groups", "2 Northern Front"], Pages.Headings($"<h1>Karsova</h1>{Text}<h2 style='white-space:pre-wrap'>Groups</h2>{Text}<h3 style='white-space:pre-wrap'>Northern Front</h3>{Text}"));

    [Theory]
    [InlineData("<u>{0}</u>", "{0}")]
    [InlineData("{0}", "<i>{0}</i>")]
    [InlineData("<span style='font-style:italic'>{0}</span>", "{0}")]
    public void Bold_lines_that_differ_in_manner_have_levels_in_the_order_that_the_page_has_them_first(string high, string low)
    {
        string Line(string manner, string words) => "<p><b>" + manner.Replace("{0}", words) + "</b></p>";
        string html = $"<title>Karsova</title><p><b>Karsova</b></p>{Text}{Line(high, "History")}{Text}{Line(high, "Groups")}{Line(low, "Northern Front")}{Text}{Line(high, "Response")}{Text}";

        Assert.Equal(["1 History", "1 Groups", "2 Northern Front", "1 Response"], Pages.Headings(html));
    }

    [Fact]
    public void Headings_in_capitals_stand_over_others_of_their_size()
    {
        string html = $"<title>Karsova</title><h1>Karsova</h1>{Text}<p><b>ARMED GROUPS</b></p>{Text}<p><b>Northern Front</b></p>{Text}<p><b>KLA</b></p>{Text}<p><b>FOREIGN TROOPS</b></p>{Text}";

        Assert.Equal(["1 ARMED GROUPS", "2 Northern Front", "2 KLA", "1 FOREIGN TROOPS"], Pages.Headings(html));
    }

    [Theory]
    [InlineData("Its aims are:<br>- to guard the road;<br>- to train the army.", 3)]
    [InlineData("Its aims are:<br>• to guard the road;<br>to train the army.", 1)]
    [InlineData("The road from Velin<br>-to Tesk<br>-to Sarn is closed.", 1)]
    public void Lines_that_open_with_bullets_are_items(string text, int paragraphs) =>
        Assert.Equal(paragraphs, Pages.Paragraphs($"<h1>Karsova</h1><p>{text}</p>").Length);

    [Theory]
    [InlineData("<div><a href=/desk>Country Desk</a><span>·</span><div><span>5 min read</span><span>·</span><span>Mar 2, 2019</span></div></div>", 1)]
    [InlineData("<div><strong>Published:</strong> <div>02 March 2019</div></div>", 1)]
    [InlineData("<div><em>Journal of Karsovan Studies</em>, Volume 14, Issue 2, March 2019, Pages 1–9</div>", 1)]
    [InlineData("<div>Capital: Velin<div>Founded: 1998</div></div>", 3)]
    [InlineData("<div>The war began in March 2012.</div>", 2)]
    public void A_group_of_lines_under_the_title_that_tells_author_and_date_is_no_text(string group, int paragraphs) =>
        Assert.Equal(paragraphs, Pages.Paragraphs($"<title>Karsova</title><h1>Karsova</h1>{group}{Text}").Length);

    [Theory]
    [InlineData("<td><a href=/archive>Open in your browser</a></td>", 1)]
    [InlineData("<td><a href=/tesk>Tesk</a></td><td>4,000</td>", 2)]
    public void A_link_alone_in_a_frame_before_the_text_is_navigation(string cells, int paragraphs) =>
        Assert.Equal(paragraphs, Pages.Paragraphs($"<title>Karsova</title><table><tr>{cells}</tr></table><h1>Karsova</h1>{Text}").Length);
}
