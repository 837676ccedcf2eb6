namespace Profile.Parsing.Tests.Dates;

public class SeasonsAndPartsTests
{
    [Theory]
    [InlineData("It began in summer 2012.", "summer 2012 = 2012-22")]
    [InlineData("It began in the spring of 1989.", "spring of 1989 = 1989-21")]
    [InlineData("It began in the fall of 2015.", "fall of 2015 = 2015-23")]
    [InlineData("It began in autumn, 2015.", "autumn, 2015 = 2015-23")]
    [InlineData("The winter of 1991–92 was hard.", "winter of 1991–92 = 1991-24")]
    [InlineData("The winter of 1999/2000 was hard.", "winter of 1999/2000 = 1999-24")]
    [InlineData("It began in early summer 2012.", "early summer 2012 = 2012-22:early")]
    [InlineData("It lasted through the spring and early summer of 1943.", "spring = 1943-21; early summer of 1943 = 1943-22:early")]
    [InlineData("It began in May 2012 and lasted into the summer.", "May 2012 = 2012-05; summer = 2012-22")]
    [InlineData("It began in May 2012. By late autumn it was over.", "May 2012 = 2012-05; late autumn = 2012-23:late")]
    [InlineData("It began in May 2012 before the summer offensive.", "May 2012 = 2012-05; summer = 2012-22")]
    public void Seasons_are_read(string text, string expected) => Assert.Equal(expected, DatesOf.Line(text));

    [Theory]
    [InlineData("In 2012 it moved to its winter quarters.", "2012")]
    [InlineData("In 2012 the summer heat was great.", "2012")]
    [InlineData("In 2012, after the fall of Tesk, they left.", "2012")]
    [InlineData("In 2012 prices fall and springs dry up.", "2012")]
    [InlineData("In 2012 the spring water was bad.", "2012")]
    public void Other_seasons_and_falls_are_no_dates(string text, string expected) => Assert.Equal(expected, DatesOf.Values(text));

    [Theory]
    [InlineData("the first half of 2017", "first half of 2017 = 2017-40")]
    [InlineData("the second half of 2017", "second half of 2017 = 2017-41")]
    [InlineData("the third quarter of 2015", "third quarter of 2015 = 2015-35")]
    [InlineData("the 4th quarter of 2015", "4th quarter of 2015 = 2015-36")]
    [InlineData("the last quarter of 2015", "last quarter of 2015 = 2015-36")]
    [InlineData("in Q3 2015", "Q3 2015 = 2015-35")]
    [InlineData("in H1 of 2017", "H1 of 2017 = 2017-40")]
    [InlineData("the second half of the 1990s", "second half of the 1990s = 199X:late")]
    [InlineData("the first half of May 2015", "first half of May 2015 = 2015-05:early")]
    [InlineData("the latter half of the 19th century", "latter half of the 19th century = 18XX:late")]
    [InlineData("in fiscal year 2017", "fiscal year 2017 = 2017")]
    [InlineData("in FY2016", "FY2016 = 2016")]
    [InlineData("in FY 2016-17", "FY 2016-17 = 2016/2017")]
    [InlineData("at the turn of the 20th century", "turn of the 20th century = 19XX:start")]
    [InlineData("It was poor in 1994. At the turn of the century it was rich.", "1994 = 1994; turn of the century = 20XX:start")]
    public void Halves_quarters_and_turns_are_read(string text, string expected) => Assert.Equal(expected, DatesOf.Line(text));

    [Theory]
    [InlineData("the first half of the match")]
    [InlineData("half of the people")]
    [InlineData("Q5 2015")]
    [InlineData("a quarter of a million")]
    [InlineData("the first 2 quarters")]
    public void Other_halves_and_quarters_are_no_parts_of_a_year(string text) => Assert.DoesNotContain(DatesOf.Text(text), date => date.Edtf.Length > 4);

    [Theory]
    [InlineData("in early to mid-2015", "early to mid-2015 = 2015:early", "2015-01-01 2015-08-31")]
    [InlineData("in mid-to-late 2015", "mid-to-late 2015 = 2015:mid", "2015-05-01 2015-12-31")]
    [InlineData("in the latter part of 2015", "latter part of 2015 = 2015:late", "2015-09-01 2015-12-31")]
    [InlineData("at the beginning of October 2015", "beginning of October 2015 = 2015-10:start", "2015-10-01 2015-10-10")]
    [InlineData("in the middle of August 2015", "middle of August 2015 = 2015-08:mid", "2015-08-11 2015-08-20")]
    public void Modifiers_of_several_words_are_read(string text, string expected, string likely)
    {
        Assert.Equal(expected, DatesOf.Line(text));
        Assert.Equal(likely, $"{DatesOf.Text(text)[0].Likely!.From} {DatesOf.Text(text)[0].Likely!.To}");
    }

    [Theory]
    [InlineData("on the night of May 13, 2012", "night of May 13, 2012 = 2012-05-13")]
    [InlineData("in the early morning hours of 1 November 2012", "early morning hours of 1 November 2012 = 2012-11-01")]
    [InlineData("at Sunday dawn of 25 June 1950", "Sunday dawn of 25 June 1950 = 1950-06-25")]
    [InlineData("at 5:30 am on April 6, 2012", "5:30 am on April 6, 2012 = 2012-04-06")]
    [InlineData("at 5 p.m. on Friday, April 6, 2012", "5 p.m. on Friday, April 6, 2012 = 2012-04-06")]
    [InlineData("at 11:15 in Tesk", "")]
    public void A_time_of_day_belongs_to_its_day(string text, string expected) => Assert.Equal(expected, DatesOf.Line(text));

    [Theory]
    [InlineData("on Christmas Day 2012", "Christmas Day 2012 = 2012-12-25")]
    [InlineData("on Christmas Eve 2012", "Christmas Eve 2012 = 2012-12-24")]
    [InlineData("on New Year's Eve 2012", "New Year's Eve 2012 = 2012-12-31")]
    [InlineData("on New Year’s Day, 2012", "New Year’s Day, 2012 = 2012-01-01")]
    [InlineData("In a new year of war", "")]
    public void Holidays_with_a_fixed_date_are_days(string text, string expected) => Assert.Equal(expected, DatesOf.Line(text));
}
