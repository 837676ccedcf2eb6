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

    private static string Line(int top, string text, int size = 15) =>
        string.Create(CultureInfo.InvariantCulture, $"<p style=\"position:absolute;top:{top}px;left:106px;font-size:{size}px\">{text}</p>");
}
