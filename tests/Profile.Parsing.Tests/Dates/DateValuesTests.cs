using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Dates;

public class DateValuesTests
{
    [Theory]
    [InlineData("in January 2013", "2013-01-01 2013-01-31")]
    [InlineData("in February 2016", "2016-02-01 2016-02-29")]
    [InlineData("in 2012", "2012-01-01 2012-12-31")]
    [InlineData("in the 1990s", "1990-01-01 1999-12-31")]
    [InlineData("in the 19th century", "1800-01-01 1899-12-31")]
    [InlineData("in 480 BC", "-0479-01-01 -0479-12-31")]
    [InlineData("in the 4th century BC", "-0399-01-01 -0300-12-31")]
    [InlineData("between 2007 and 2017", "2007-01-01 2017-12-31")]
    [InlineData("from 2003 onwards", "2003-01-01 ")]
    public void Bounds_are_the_first_and_last_day(string text, string expected)
    {
        DateMention date = DatesOf.Text(text)[0];

        Assert.Equal(expected, $"{date.Earliest} {date.Latest}");
    }

    [Theory]
    [InlineData("in early January 2013", "2013-01-01 2013-01-10")]
    [InlineData("in mid-January 2013", "2013-01-11 2013-01-20")]
    [InlineData("at the end of January 2013", "2013-01-21 2013-01-31")]
    [InlineData("early in 2012", "2012-01-01 2012-04-30")]
    [InlineData("as of mid-2018", "2018-05-01 2018-08-31")]
    [InlineData("by late 2012", "2012-09-01 2012-12-31")]
    [InlineData("in the early 1990s", "1990-01-01 1992-12-31")]
    [InlineData("in the mid-1990s", "1993-01-01 1996-12-31")]
    [InlineData("in the late 19th century", "1867-01-01 1899-12-31")]
    [InlineData("in late 2012 and early 2013", "2012-09-01 2013-04-30")]
    [InlineData("from late 2012 to March 2013", "2012-09-01 2013-03-31")]
    public void Modifiers_narrow_by_thirds(string text, string expected)
    {
        DateInterval likely = DatesOf.Text(text)[0].Likely!;

        Assert.Equal(expected, $"{likely.From} {likely.To}");
    }

    [Theory]
    [InlineData("by early January 2013", DateRelation.By)]
    [InlineData("since 2003", DateRelation.Since)]
    [InlineData("until the end of March 2014", DateRelation.Until)]
    [InlineData("throughout 2012", DateRelation.Throughout)]
    [InlineData("as of mid-2018", DateRelation.AsOf)]
    [InlineData("before May 2014", DateRelation.Before)]
    [InlineData("prior to May 2014", DateRelation.Before)]
    [InlineData("after about 2014", DateRelation.After)]
    [InlineData("the pre-2014 border", DateRelation.Before)]
    [InlineData("fifty post 2014 reforms", DateRelation.After)]
    public void The_words_before_a_date_give_its_relation(string text, DateRelation expected) => Assert.Equal(expected, DatesOf.Text(text)[0].Relation);

    [Theory]
    [InlineData("in May 2014")]
    [InlineData("the 2014 election")]
    [InlineData("as in 2014")]
    public void Other_words_give_none(string text) => Assert.Null(DatesOf.Text(text)[0].Relation);

    [Theory]
    [InlineData("early January 2013", "2013-01 START")]
    [InlineData("mid-2018", "2018 MID")]
    [InlineData("the end of 2018", "2018 END")]
    [InlineData("c. 1910", "1910 APPROX")]
    [InlineData("the 1990s", "199 ")]
    [InlineData("the 19th century", "18 ")]
    [InlineData("480 BC", "BC0480 ")]
    [InlineData("the 470s BC", "BC047 ")]
    [InlineData("the 4th century BC", "BC03 ")]
    public void Timex3_says_the_same(string text, string expected)
    {
        Timex3 timex = DatesOf.Text(text)[0].Timex3!;

        Assert.Equal(("DATE", expected), (timex.Type, $"{timex.Value} {timex.Mod}"));
    }

    [Fact]
    public void A_range_has_no_timex3() => Assert.Null(DatesOf.Text("between 2007 and 2017")[0].Timex3);

    [Theory]
    [InlineData("in May 2014", DatePrecision.Month)]
    [InlineData("on 5 May 2014", DatePrecision.Day)]
    [InlineData("in 2014", DatePrecision.Year)]
    [InlineData("in the 1990s", DatePrecision.Decade)]
    [InlineData("in the 19th century", DatePrecision.Century)]
    [InlineData("between 2007 and 2017", DatePrecision.Range)]
    public void Precision_is_the_unit(string text, DatePrecision expected) => Assert.Equal(expected, DatesOf.Text(text)[0].Precision);
}
