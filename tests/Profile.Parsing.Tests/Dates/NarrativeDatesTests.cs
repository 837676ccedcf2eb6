using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Dates;

public class NarrativeDatesTests
{
    [Theory]
    [InlineData("On April 2, 2012 Tesk fell. A truce came on April 6.", "2012-04-02 2012-04-06")]
    [InlineData("In May 2012 Tesk fell. Milvar followed in June.", "2012-05 2012-06")]
    [InlineData("In early December 2012 a truce began. By January 10 it was broken.", "2012-12 2013-01-10")]
    [InlineData("In June 2012 Tesk fell, and in late April it had been shelled.", "2012-06 2012-04")]
    [InlineData("In 2012 Tesk fell. It was retaken in February.", "2012 2012-02")]
    [InlineData("It fell on January 11, 2013.\nIt was retaken in February. In August 2014 it fell again.", "2013-01-11 2013-02 2014-08")]
    [InlineData("On April 6 Tesk fell, and on May 2, 2012 Milvar did.", "2012-04-06 2012-05-02")]
    public void A_missing_year_comes_from_the_narrative(string text, string expected) => Assert.Equal(expected, DatesOf.Values(text));

    [Fact]
    public void What_was_inferred_and_from_which_date_is_told()
    {
        IReadOnlyList<DateMention> dates = DatesOf.Text("On April 2, 2012 Tesk fell. A truce came on April 6.");

        Assert.Empty(dates[0].Inferred);
        Assert.Null(dates[0].Anchor);
        Assert.Equal([DatePart.Year], dates[1].Inferred);
        Assert.Equal(0, dates[1].Anchor);
    }

    [Fact]
    public void A_list_takes_its_year_from_the_item_that_has_one()
    {
        DateMention january = DatesOf.Text("It held in January and March 2015.")[0];

        Assert.Equal([DatePart.Year], january.Inferred);
        Assert.Equal(1, january.Anchor);
    }

    [Fact]
    public void A_year_printed_in_the_range_itself_is_not_inferred() =>
        Assert.Empty(DatesOf.Text("From March 27 to April 2, 2017 it held.")[0].Inferred);

    [Fact]
    public void Without_any_anchor_the_year_stays_unknown_and_a_diagnostic_says_so()
    {
        DateMention date = DatesOf.Text("It was retaken in February.", out DiagnosticList diagnostics)[0];

        Assert.Equal("XXXX-02", date.Edtf);
        Assert.Null(date.Earliest);
        Assert.Null(date.Latest);
        Diagnostic told = Assert.Single(diagnostics.InTextOrder());
        Assert.Equal(DiagnosticCodes.DateWithoutYear, told.Code);
        Assert.Equal("'February' has no year, and no date before it tells one.", told.Message);
    }

    [Fact]
    public void A_reference_date_stands_in_for_an_anchor() => Assert.Equal("2017-11 2018-02", DatesOf.Values("In November it fell. It was retaken in February.", "2018-07-01"));

    [Fact]
    public void A_year_from_an_earlier_section_is_told()
    {
        DatesOf.Text("It fell in May 2012.\n# Aftermath\nIt was retaken in June.", out DiagnosticList diagnostics);

        Assert.Equal(DiagnosticCodes.DateFromOtherSection, Assert.Single(diagnostics.InTextOrder()).Code);
    }

    [Fact]
    public void A_day_that_its_month_does_not_have_leaves_the_month()
    {
        DateMention date = DatesOf.Text("It fell on June 31, 2012.", out DiagnosticList diagnostics)[0];

        Assert.Equal("2012-06", date.Edtf);
        Assert.Equal(DiagnosticCodes.DateNotInCalendar, Assert.Single(diagnostics.InTextOrder()).Code);
    }
}
