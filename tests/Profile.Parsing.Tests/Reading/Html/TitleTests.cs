using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>The title among the first lines of a page, and what stands over it.</summary>
public class TitleTests
{
    private const string Prose = "<p>The Northern Front held Tesk until the bridges over the river were blown up in May 2013.</p>";

    [Fact]
    public void Short_lines_over_the_title_are_the_head_of_the_page()
    {
        ProfileDocument document = Pages.Read($"<title>Karsova: Profile</title><h1>Journal of the Highlands</h1><p>Country report</p><h1>Karsova: Profile</h1><h2>History</h2>{Prose}");

        Assert.Equal("Karsova: Profile", document.Title);
        Assert.Equal(["Journal of the Highlands\n\nCountry report"], document.Boilerplate.Select(b => document.TextAt(b.Span)));
        Assert.Equal(["History"], document.Descendants().Where(s => s.Title is not null).Select(s => s.Title));
    }

    [Fact]
    public void Text_over_the_title_stays() =>
        Assert.Empty(Pages.Read($"<title>Karsova: Profile</title>{Prose}<h1>Karsova: Profile</h1><h2>History</h2>{Prose}").Boilerplate);

    [Fact]
    public void A_table_over_the_title_stays() =>
        Assert.Empty(Pages.Read($"<title>Karsova</title><table><tr><td>Killed<td>120 soldiers in 2013</table><h1>Karsova</h1><h2>History</h2>{Prose}").Boilerplate);

    [Fact]
    public void What_stands_over_the_only_heading_stays_where_nothing_names_it_the_title()
    {
        ProfileDocument document = Pages.Read(string.Concat(Enumerable.Repeat("<li>12 May 2013: 5 killed.</li>", 30)) + $"<h1>Sources</h1>{Prose}");

        Assert.Empty(document.Boilerplate);
        Assert.Equal(30, document.Casualties.Count);
    }

    [Fact]
    public void A_heading_that_has_the_title_comes_before_a_line_that_has_it()
    {
        ProfileDocument document = Pages.Read($"<title>Karsova: Profile</title><div>Karsova: Profile</div><div>For readers of the desk</div><h1>Karsova: Profile</h1><h2>History</h2>{Prose}");

        Assert.Equal(["History"], document.Descendants().Where(s => s.Title is not null).Select(s => s.Title));
        Assert.Single(document.Boilerplate);
    }

    [Fact]
    public void A_note_that_comes_with_its_mark_has_its_label_there_and_not_in_its_text()
    {
        string note = "<span class='note_role_footnote'><sup class='note-mark'>1</sup><span><sup class='note-mark'>1</sup><span class='tag'>1</span>Velin Gazette, 4.</span></span>";

        Assert.Equal(["1 -> Velin Gazette, 4."], Pages.Markers($"<h1>Karsova</h1><p>Tesk fell in the spring.{note} Sarn held.</p>"));
    }
}
