using System.Globalization;

namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>Pages made from print, each line of which stands at a place of its own.</summary>
public class PlacedLinesTests
{
    [Fact]
    public void Lines_right_under_each_other_are_one_paragraph() =>
        Assert.Equal(["The Front held Tesk until 27\nFebruary 2012.", "Sarn held."], Pages.Paragraphs(Line(100, "The Front held Tesk until 27") + "\n" + Line(118, "February 2012.") + Line(160, "Sarn held.")));

    [Fact]
    public void A_date_over_two_lines_is_one_date() =>
        Assert.Equal("2012-02-27", Assert.Single(Pages.Read(Line(100, "The Front held Tesk until 27") + Line(118, "February 2012, when it fell.")).Dates).Edtf);

    [Theory]
    [InlineData(118, 20)]
    [InlineData(130, 15)]
    [InlineData(90, 15)]
    public void Lines_of_another_size_or_further_down_or_in_the_next_column_are_not(int top, int size) =>
        Assert.Equal(["The Front held Tesk.", "Sarn held out."], Pages.Paragraphs(Line(100, "The Front held Tesk.") + Line(top, "Sarn held out.", size)));

    [Theory]
    [InlineData("position:relative")]
    [InlineData("margin:0")]
    public void Paragraphs_in_the_flow_of_the_text_are_not(string style) =>
        Assert.Equal(["Tesk fell.", "Sarn held."], Pages.Paragraphs($"<p style='{style};top:10px'>Tesk fell.</p><p style='{style};top:20px'>Sarn held.</p>"));

    [Theory]
    [InlineData("<div role=heading style='position:absolute;top:100px'>History</div><div style='position:absolute;top:118px'>Tesk fell in May 2012.</div>")]
    [InlineData("<div style='position:absolute;top:100px'><b>History</b></div><div style='position:absolute;top:118px'>Tesk fell in May 2012.</div>")]
    public void A_heading_and_the_line_under_it_are_not(string html)
    {
        Assert.Equal(["Tesk fell in May 2012."], Pages.Paragraphs(html));
        Assert.Equal("History", Assert.Single(Pages.Headings(html))[2..]);
    }

    [Fact]
    public void Lines_that_are_bold_further_on_are_one_paragraph() =>
        Assert.Equal(["The Front held Tesk until\nMay 2012."], Pages.Paragraphs(Line(100, "The Front held <b>Tesk</b> until") + Line(118, "May <b>2012</b>.")));

    [Fact]
    public void Lines_whose_white_space_is_kept_are_not_glued_together() =>
        Assert.Equal("The Front  held Tesk until 27\nFebruary 2012.", Pages.Read((Line(100, "The Front  held Tesk until 27") + Line(118, "February 2012.")).Replace("left", "white-space:pre;left", StringComparison.Ordinal)).Text.Trim());

    [Theory]
    [InlineData("position:static", new[] { "Tesk fell.", "Sarn held." })]
    [InlineData("margin:0", new[] { "Tesk fell.\nSarn held." })]
    public void The_style_of_the_element_is_stronger_than_that_of_its_class(string style, string[] paragraphs) =>
        Assert.Equal(paragraphs, Pages.Paragraphs($"<style>.l{{position:absolute;font-size:15px}}</style><p class=l style='top:100px;{style}'>Tesk fell.</p><p class=l style='top:118px;{style}'>Sarn held.</p>"));

    private static string Line(int top, string text, int size = 15) =>
        string.Create(CultureInfo.InvariantCulture, $"<p style=\"position:absolute;top:{top}px;left:106px;font-size:{size}px\">{text}</p>");
}
