using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Dates;

public class RelativeDatesTests
{
    [Theory]
    [InlineData("It fell on May 10, 2012. That same day a truce began.", "that same day", "2012-05-10")]
    [InlineData("It fell on December 31, 2012. The following day a truce began.", "following day", "2013-01-01")]
    [InlineData("It fell on March 1, 2012; the previous day it had been shelled.", "previous day", "2012-02-29")]
    [InlineData("It fell on May 10, 2012. Next day a truce began.", "next day", "2012-05-11")]
    [InlineData("It fell on May 10, 2012. That night they fled.", "that night", "2012-05-10")]
    [InlineData("It fell on May 10, 2012. Twelve days later they fled.", "twelve days later", "2012-05-22")]
    [InlineData("It fell on May 10, 2012, and 25 days earlier Milvar had.", "25 days earlier", "2012-04-15")]
    [InlineData("It fell on May 10, 2012. Two weeks later they fled.", "two weeks later", "2012-05-24~")]
    [InlineData("It fell on May 10, 2012. Nearly twenty-one months later they fled.", "twenty-one months later", "2014-02~")]
    [InlineData("It fell in May 2012. A month earlier it had been shelled.", "a month earlier", "2012-04")]
    [InlineData("It fell in May 2012. The same month they fled.", "same month", "2012-05")]
    [InlineData("It fell in December 2012. The next month they fled.", "next month", "2013-01")]
    [InlineData("It fell in May 2012. Two years later they fled.", "two years later", "2014")]
    [InlineData("It fell in May 2012. A decade earlier it had been poor.", "a decade earlier", "2002")]
    [InlineData("It fell in May 2012. Two years before, it had been poor.", "two years before", "2010")]
    [InlineData("It fell in 2012. The following year they fled.", "following year", "2013")]
    [InlineData("It fell in 2012. It was rebuilt the year after.", "year after", "2013")]
    [InlineData("It fell in 2012. The following decade was quiet.", "following decade", "202X")]
    [InlineData("It fell in 2012. In the previous century it was rich.", "previous century", "19XX")]
    [InlineData("It fell in May 2012, and was retaken by the end of the month.", "end of the month", "2012-05")]
    [InlineData("It fell in May 2012, and was retaken by the end of that year.", "end of that year", "2012")]
    [InlineData("It fell on 12 May 2012. At month's end it was retaken.", "month's end", "2012-05")]
    [InlineData("It fell in May 2012, and was retaken later that month.", "later that month", "2012-05")]
    [InlineData("It fell in May 2012, and was retaken late in the year.", "late in the year", "2012")]
    [InlineData("It fell in May 2012, and was retaken early the next year.", "early the next year", "2013")]
    [InlineData("It fell in May 2012. That June it was retaken.", "that June", "2012-06")]
    [InlineData("It fell in May 2012. The following March it was retaken.", "following March", "2013-03")]
    [InlineData("It fell in May 2012. The previous March it was free.", "previous March", "2012-03")]
    [InlineData("It fell in May 2012. The following winter it was retaken.", "following winter", "2012-24")]
    [InlineData("It fell in 2012. In August of that year it was retaken.", "August of that year", "2012-08")]
    [InlineData("It fell in 2012. In August of the following year it was retaken.", "August of the following year", "2013-08")]
    [InlineData("It fell in 2012. In June that year it was retaken.", "June that year", "2012-06")]
    [InlineData("It fell on May 10, 2012, and on the 14th it was retaken.", "14th", "2012-05-14")]
    [InlineData("The next day, 17 December 2012, it was retaken.", "next day", "2012-12-17")]
    public void A_relative_date_counts_from_the_narrative(string text, string printed, string expected)
    {
        DateMention date = Assert.Single(DatesOf.Text(text), date => string.Equals(date.Text, printed, StringComparison.OrdinalIgnoreCase));

        Assert.Equal(expected, date.Edtf);
        Assert.NotEmpty(date.Inferred);
        Assert.NotNull(date.Anchor);
    }

    [Theory]
    [InlineData("today", "2018-07-01")]
    [InlineData("yesterday", "2018-06-30")]
    [InlineData("this year", "2018")]
    [InlineData("last month", "2018-06")]
    [InlineData("next year", "2019")]
    [InlineData("two years ago", "2016")]
    [InlineData("last March", "2017-03")]
    public void With_a_reference_date_the_words_of_the_day_are_dates(string text, string expected)
    {
        Assert.Equal(expected, DatesOf.Values($"It fell {text}.", "2018-07-01"));
        Assert.Empty(DatesOf.Text($"It fell {text}."));
    }

    [Theory]
    [InlineData("It fell in 2012. More than two years later it was retaken.")]
    [InlineData("It fell in 2012. A few years later it was retaken.")]
    [InlineData("It fell in 2012 and was held for two years.")]
    [InlineData("It fell in 2012, with as many losses as in the three years before.")]
    [InlineData("It fell in 2012. It had been quiet in the two months before.")]
    [InlineData("It fell in 2012. It was quiet over the nearly two years after.")]
    [InlineData("It fell in 2012. Two years after the battle it was retaken.")]
    [InlineData("It fell in 2012. The day after the battle was quiet.")]
    [InlineData("In 2012 they came at the same time, and later left.")]
    [InlineData("In 2012 it was the 14th brigade.")]
    [InlineData("In 2012 it was one day retaken, and to this day it is held.")]
    [InlineData("In 2012 the last month of the war began.")]
    [InlineData("In 2012 it was held over the next month.")]
    [InlineData("In 2012 the following two years were planned.")]
    [InlineData("Two days later they fled in 2012.")]
    [InlineData("In 2012 it fell. The following day they fled.")]
    public void Durations_and_what_hangs_on_events_are_no_dates(string text) => Assert.Equal("2012", DatesOf.Values(text));

    [Fact]
    public void An_old_anchor_supplies_nothing() =>
        Assert.Equal("2012-05-10 2014", DatesOf.Values("It fell on May 10, 2012.\nIn 2014 it was rebuilt.\nThe town has a school.\nThe next day was quiet."));
}
