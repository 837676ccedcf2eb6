namespace Profile.Parsing.Tests.Dates;

public class DateRangesTests
{
    [Theory]
    [InlineData("From March 27 to April 2, 2017 it held.", "From March 27 to April 2, 2017 = 2017-03-27/2017-04-02")]
    [InlineData("From December 27 to January 2, 2017 it held.", "From December 27 to January 2, 2017 = 2016-12-27/2017-01-02")]
    [InlineData("Between 2007 and 2017 it held.", "Between 2007 and 2017 = 2007/2017")]
    [InlineData("It held between January and March 2015.", "between January and March 2015 = 2015-01/2015-03")]
    [InlineData("It held between 3 and 5 May 1998.", "between 3 and 5 May 1998 = 1998-05-03/1998-05-05")]
    [InlineData("It split in late 2012 and early 2013.", "late 2012 and early 2013 = 2012/2013:late-early")]
    [InlineData("It split in late June and early July 2013.", "late June and early July 2013 = 2013-06/2013-07:late-early")]
    [InlineData("The war of 1992–95.", "1992–95 = 1992/1995")]
    [InlineData("The council of 1914/15.", "1914/15 = 1914/1915")]
    [InlineData("The war (1999-2003).", "1999-2003 = 1999/2003")]
    [InlineData("The war of 1998-02.", "1998-02 = 1998-02")]
    [InlineData("The revolt (499-493 BC).", "499-493 BC = -0498/-0492")]
    [InlineData("In June–July 2013 it held.", "June–July 2013 = 2013-06/2013-07")]
    [InlineData("In Jan-Mar 2015 it held.", "Jan-Mar 2015 = 2015-01/2015-03")]
    [InlineData("On 3-5 May 1998 it held.", "3-5 May 1998 = 1998-05-03/1998-05-05")]
    [InlineData("On April 6-7, 2015 it held.", "April 6-7, 2015 = 2015-04-06/2015-04-07")]
    [InlineData("From the 13th to the 19th of October 1950.", "From the 13th to the 19th of October 1950 = 1950-10-13/1950-10-19")]
    [InlineData("The siege (18 August - 15 September 1951).", "18 August - 15 September 1951 = 1951-08-18/1951-09-15")]
    [InlineData("From 2003 onwards it grew.", "From 2003 onwards = 2003/..")]
    [InlineData("Chairman (2003–present).", "2003–present = 2003/..")]
    public void Ranges_are_one_date(string text, string expected) => Assert.Equal(expected, DatesOf.Line(text));

    [Theory]
    [InlineData("It held in January and March 2015.", "January = 2015-01; March 2015 = 2015-03")]
    [InlineData("It held in December and January 2015.", "December = 2014-12; January 2015 = 2015-01")]
    [InlineData("It voted in 2012, 2014 and 2016.", "2012 = 2012; 2014 = 2014; 2016 = 2016")]
    [InlineData("On March 3, 5 and 7, 2015 it rained.", "March 3 = 2015-03-03; 5 = 2015-03-05; 7, 2015 = 2015-03-07")]
    [InlineData("On 3, 4 and 5 June 2014 it rained.", "3 = 2014-06-03; 4 = 2014-06-04; 5 June 2014 = 2014-06-05")]
    [InlineData("On April 6 and 7 people died.", "April 6 = XXXX-04-06")]
    [InlineData("It split in late 2012 or early 2013.", "late 2012 = 2012:late; early 2013 = 2013:early")]
    [InlineData("It split in late 2012 and early 2014.", "late 2012 = 2012:late; early 2014 = 2014:early")]
    [InlineData("It rose from 9/11 to 2013.", "from 9/11 to 2013 = 2001-09-11/2013")]
    [InlineData("In 2012 between 3 and 5 died, and from 9 to 11 fled.", "2012 = 2012")]
    [InlineData("It grew from 2015.", "2015 = 2015")]
    [InlineData("It was founded in 2003 and in 2005 it split.", "2003 = 2003; 2005 = 2005")]
    [InlineData("It went from 1500 to 2000 men in 2015.", "2015 = 2015")]
    public void Lists_and_what_only_looks_like_a_range_are_dates_of_their_own(string text, string expected) => Assert.Equal(expected, DatesOf.Line(text));
}
