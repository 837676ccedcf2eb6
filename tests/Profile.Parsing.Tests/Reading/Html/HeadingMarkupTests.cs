namespace Profile.Parsing.Tests.Reading.Html;

public class HeadingMarkupTests
{
    private const string Text = "<p>The army holds Tesk, Darnoc and most of the towns along the river that parts the two halves of the country.</p>";

    [Fact]
    public void The_first_heading_alone_on_its_level_is_the_title()
    {
        string html = $"<h1>Karsova</h1>{Text}<h2>History</h2>{Text}<h3>The War</h3>{Text}<h2>Economy</h2>{Text}";

        Assert.Equal(["1 History", "2 The War", "1 Economy"], Pages.Headings(html));
        Assert.Equal("Karsova", Pages.Read(html).Title);
    }

    [Fact]
    public void A_heading_that_the_page_calls_its_title_is_the_title_on_any_level() =>
        Assert.Equal(["1 History"], Pages.Headings($"<title>Karsova - Almanac</title><h2>Karsova</h2>{Text}<h3>History</h3>{Text}"));

    [Fact]
    public void Headings_of_one_level_are_all_sections() =>
        Assert.Equal(["1 History", "1 Economy"], Pages.Headings($"<h1>History</h1>{Text}<h1>Economy</h1>{Text}"));

    [Fact]
    public void Levels_that_a_page_skips_leave_no_gap() =>
        Assert.Equal(["1 History", "2 The War", "2 The Peace", "1 Economy"], Pages.Headings($"<h2>History</h2>{Text}<h5>The War</h5>{Text}<h4>The Peace</h4>{Text}<h2>Economy</h2>{Text}"));

    [Fact]
    public void A_role_makes_a_heading() =>
        Assert.Equal(["1 History", "2 The War"], Pages.Headings($"<div role=heading aria-level=2>History</div>{Text}<div role=heading aria-level=3>The War</div>{Text}"));

    [Fact]
    public void Bold_paragraphs_over_text_are_headings_and_larger_ones_stand_higher() =>
        Assert.Equal(
            ["1 History", "2 The War"],
            Pages.Headings($"<p><b style='font-size:16pt'>History</b></p>{Text}<p><strong>The War</strong></p>{Text}"));

    [Fact]
    public void A_bold_line_over_text_in_one_paragraph_is_a_heading() =>
        Assert.Equal(["1 History"], Pages.Headings($"<p><b>History</b><br>{Text[3..]}"));

    [Fact]
    public void Bold_words_in_text_and_bold_sentences_are_no_headings() =>
        Assert.Empty(Pages.Headings($"<p><b>Tesk</b> fell in May.</p><p><b>The army holds Sarn.</b></p>{Text}"));

    [Fact]
    public void Where_a_page_has_headings_a_short_line_is_none() =>
        Assert.Equal(["1 History"], Pages.Headings($"<h2>History</h2>{Text}<p>Armed Groups</p>{Text}"));

    [Fact]
    public void The_edit_link_is_no_part_of_a_heading() =>
        Assert.Equal(["1 History"], Pages.Headings($"<h2>History<span class=mw-editsection>[<a href=/edit>edit</a>]</span> <a class=headerlink href=#h>¶</a></h2>{Text}"));
}
