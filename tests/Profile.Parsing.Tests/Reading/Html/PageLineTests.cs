using Profile.Parsing.Reading;

namespace Profile.Parsing.Tests.Reading.Html;

public class PageLineTests
{
    [Theory]
    [InlineData("12 July 2018")]
    [InlineData("Published on July 12, 2018")]
    [InlineData("Last updated: 12 July 2018 at 09:30 GMT")]
    [InlineData("By Orla Tennick, 8 min read")]
    [InlineData("By Orla Tennick")]
    [InlineData("2018-07-12")]
    public void A_line_of_a_date_or_an_author_tells_details_of_the_page(string line) => Assert.True(PageLine.IsDetails(line));

    [Theory]
    [InlineData("")]
    [InlineData("The accord was signed on 12 May 2015.")]
    [InlineData("Clashes in Tesk, 2012")]
    [InlineData("Darnoc fell in May")]
    [InlineData("By the spring of 2014 most towns of the plain had been retaken")]
    public void A_sentence_or_a_heading_with_a_date_tells_none(string line) => Assert.False(PageLine.IsDetails(line));

    [Theory]
    [InlineData("Share Tweet Email", true)]
    [InlineData("3 Shares", true)]
    [InlineData("120", true)]
    [InlineData("Share of the vote", false)]
    [InlineData("", false)]
    public void Buttons_are_told_by_all_of_their_words(string line, bool buttons) => Assert.Equal(buttons, PageLine.IsButtons(line));

    [Theory]
    [InlineData("Read more: the mines of Upper Tesk", true)]
    [InlineData("SEE ALSO: Drovia", true)]
    [InlineData("Tesk: a town divided", false)]
    [InlineData("Read more", false)]
    public void A_line_that_leads_elsewhere_says_so_before_a_colon(string line, bool leads) => Assert.Equal(leads, PageLine.LeadsElsewhere(line));

    [Theory]
    [InlineData("© 2018 Velin Atlas", true)]
    [InlineData("Copyright Velin Atlas", true)]
    [InlineData("Velin Atlas. All rights reserved.", true)]
    [InlineData("The copyright of the maps is disputed", false)]
    public void A_line_of_copyright_is_told_by_its_words(string line, bool copyright) => Assert.Equal(copyright, PageLine.IsCopyright(line));

    [Theory]
    [InlineData("Last updated 12 July 2018", true)]
    [InlineData("Published 12 July 2018", false)]
    public void A_line_says_when_the_page_was_changed(string line, bool changed) => Assert.Equal(changed, PageLine.TellsChange(line));
}
