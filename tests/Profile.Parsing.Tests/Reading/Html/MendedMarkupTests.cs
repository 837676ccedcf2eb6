using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>Markup with faults, and markup that looks hostile and is not: nothing of its text may be lost.</summary>
public class MendedMarkupTests
{
    private const string Text = "<p>The army holds Tesk, Darnoc and most of the towns along the river that parts the two halves of the country.</p>";
    private const string Fault = "<p><b>x<i>y</b>z</i></p>";

    [Theory]
    [InlineData("<p class=\"Mso\">Tesk fell.</p>")]
    [InlineData("<p class=\"mso h heading\">Tesk fell.</p>")]
    [InlineData("<script type=application/ld+json>{\"headline\":\"\\ud83d\"}</script><p>Tesk fell.</p>")]
    [InlineData("<script type=application/ld+json>{\"headline\":\"\ud83d\"}</script><p>Tesk fell.</p>")]
    public void A_faulty_name_or_headline_is_no_fault_of_the_text(string html) => Assert.Contains("Tesk fell.", Pages.Read(html).Text, StringComparison.Ordinal);

    [Fact]
    public void A_headline_cut_in_half_a_character_leaves_the_date() =>
        Assert.Equal("2018-05-03", Pages.Read($"<script type=application/ld+json>{{\"headline\":\"\\ud83d\",\"datePublished\":\"2018-05-03\"}}</script>{Text}").Published);

    [Fact]
    public void A_drawing_of_many_shapes_takes_nothing_with_it()
    {
        ProfileDocument document = Pages.Read($"<h1>Karsova</h1>{Fault}<svg>{string.Concat(Enumerable.Repeat("<path d=''/>", 700))}</svg>{Text}<p>Sarn held.</p>");

        Assert.Contains("Sarn held.", document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(document.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.MarkupFlattened);
    }

    [Fact]
    public void Anchors_that_are_never_closed_leave_the_links_behind_them()
    {
        string anchors = string.Concat(Enumerable.Range(1, 700).Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"<a name=p{i}>")));
        ProfileDocument document = Pages.Read($"{Fault}{Text}{anchors}<p>Tesk fell.<a href=#n1><sup>1</sup></a></p>{Text}<h2>Notes</h2><ol><li id=n1>Velin Gazette, 4 May 2016.</li></ol>");

        Assert.Equal(1, Assert.Single(document.Citations).Number);
        Assert.DoesNotContain(document.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.MarkupFlattened);
    }

    [Fact]
    public void Words_of_blocks_that_nest_too_deeply_stay_apart() =>
        Assert.Contains("Tesk. Sarn.", Pages.Read($"{Fault}{string.Concat(Enumerable.Repeat("<span>", 600))}Tesk.<p>Sarn.").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<span epub:type=\"pagebreak\" id=\"p12\"/>")]
    [InlineData("<div epub:type=\"pagebreak\" id=\"p12\"/>")]
    [InlineData("<script src=\"a.js\"/>")]
    [InlineData("<a id=\"p12\"/>")]
    public void In_a_page_written_as_XML_a_tag_with_a_slash_holds_nothing(string tag)
    {
        ProfileDocument document = Pages.Read($"<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><h1>Karsova</h1>{Text}{tag}<p>On 3 May 2016 rebels killed three people in Tesk.</p></body></html>");

        Assert.Equal("2016-05-03", Assert.Single(document.Dates).Edtf);
        Assert.Equal(3, Assert.Single(document.Casualties).Best);
    }

    [Fact]
    public void Days_in_headings_are_text_where_there_are_several()
    {
        ProfileDocument document = Pages.Read($"<h1>Karsova</h1>{Text}<h3 class=date>3 May 2014</h3>{Text}<h3 class=date>4 May 2014</h3>{Text}");

        Assert.Equal(["2014-05-03", "2014-05-04"], document.Dates.Select(date => date.Edtf));
    }

    [Fact]
    public void Class_names_may_be_parted_by_line_breaks() =>
        Assert.DoesNotContain("Skip", Pages.Read($"<p class='a\nhidden'>Skip</p>{Text}").Text, StringComparison.Ordinal);
}
