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

    [Theory]
    [InlineData("In February 2012 Tesk ended the truce signed in 2008. In March it fell.", "2012-02 2008 2012-03")]
    [InlineData("In February 2012 Tesk ended the August 2008 truce. In March it fell.", "2012-02 2008-08 2012-03")]
    [InlineData("In February 2012 Tesk kept the truce of May 2008. In March it fell.", "2012-02 2008-05 2012-03")]
    [InlineData("In February 2012 (census: 2019) Tesk fell. In March it was retaken.", "2012-02 2019 2012-03")]
    [InlineData("In February 2012 Tesk began a siege that lasted until the fall of Darnoc in 2014. In March it rained.", "2012-02 2014 2012-03")]
    [InlineData("In February 2012 Tesk had been free since 1998. In March it fell.", "2012-02 1998 2012-03")]
    [InlineData("In February 2012 Tesk fell in the 2010–2014 war. In March it was retaken.", "2012-02 2010/2014 2012-03")]
    [InlineData("On December 7, 2012 it fell, and 2012 ended badly. In January it was retaken.", "2012-12-07 2012 2013-01")]
    public void What_is_mentioned_aside_does_not_move_the_narrative(string text, string expected) => Assert.Equal(expected, DatesOf.Values(text));

    [Theory]
    [InlineData("In February 2012 Tesk fell. In 2008 it had been free. In March a truce was signed.", "2012-02 2008 2008-03")]
    [InlineData("In February 2012 Tesk fell. It was free again in January 2014. In March a truce was signed.", "2012-02 2014-01 2014-03")]
    [InlineData("In February 2012 Tesk fell.\nMilvar had risen in 2008. In March a truce was signed.", "2012-02 2008 2008-03")]
    public void What_is_told_does(string text, string expected) => Assert.Equal(expected, DatesOf.Values(text));

    [Fact]
    public void Since_looks_back() => Assert.Equal("2012-06 2012-01 2011-11", DatesOf.Values("In June 2012 Tesk, besieged since January and shelled since November, fell."));

    [Fact]
    public void A_day_told_before_is_meant_where_it_tells_which_of_several_things_is_meant() =>
        Assert.Equal("2016-06-09 2018-03 2016-06-09", DatesOf.Values("They met on June 9, 2016. In March 2018 the June 9 meeting became known."));

    [Fact]
    public void A_range_over_the_turn_of_the_year_is_the_one_in_which_the_narrative_stands() =>
        Assert.Equal("2012-03 2011-10/2012-03", DatesOf.Values("In March 2012 Tesk fell; they had shelled it from October to March."));

    [Fact]
    public void A_list_tells_what_each_item_took_from_which()
    {
        IReadOnlyList<DateMention> dates = DatesOf.Text("On March 3, 5 and 7, 2015 it rained.");

        Assert.Equal(["Year @2", "Year Month @2", "Month @0"], dates.Select(date => $"{string.Join(' ', date.Inferred)} @{date.Anchor}"));
    }

    [Theory]
    [InlineData("It fell on 02/04/2012.", NumericDateOrder.DayMonth, "2012-04-02", 1)]
    [InlineData("It fell on 02/04/2012.", NumericDateOrder.MonthDay, "2012-02-04", 1)]
    [InlineData("It fell on 2.4.2012.", NumericDateOrder.DayMonth, "2012-04-02", 1)]
    [InlineData("It fell on 23/04/2012.", NumericDateOrder.MonthDay, "2012-04-23", 0)]
    [InlineData("It fell on 04/23/2012.", NumericDateOrder.DayMonth, "2012-04-23", 0)]
    [InlineData("It fell on 4-4-2012.", NumericDateOrder.DayMonth, "2012-04-04", 0)]
    [InlineData("It fell on 31/02/2012.", NumericDateOrder.DayMonth, "", 0)]
    [InlineData("It is in version 1.2.2012.4 or 10/12/20123.", NumericDateOrder.DayMonth, "", 0)]
    public void Numeric_dates_follow_the_order_of_the_options(string text, NumericDateOrder order, string expected, int told)
    {
        ProfileDocument document = new ProfileParser(new() { NumericDateOrder = order }).Parse(text);

        Assert.Equal(expected, string.Join(' ', document.Dates.Select(date => date.Edtf)));
        Assert.Equal(told, document.Diagnostics.Count(diagnostic => diagnostic.Code == DiagnosticCodes.DateOrderAmbiguous));
    }

    [Fact]
    public void An_unknown_order_of_numeric_dates_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProfileParser(new() { NumericDateOrder = (NumericDateOrder)7 }));
}
