namespace Profile.Parsing.Tests.Dates;

public class AbsoluteDatesTests
{
    [Theory]
    [InlineData("Tesk fell on April 2, 2012.", "April 2, 2012 = 2012-04-02")]
    [InlineData("Tesk fell on 2 April 2012.", "2 April 2012 = 2012-04-02")]
    [InlineData("Tesk fell on the 2nd of April, 2012.", "2nd of April, 2012 = 2012-04-02")]
    [InlineData("Tesk fell on April 2nd 2012.", "April 2nd 2012 = 2012-04-02")]
    [InlineData("Tesk fell on Apr. 2, 2012.", "Apr. 2, 2012 = 2012-04-02")]
    [InlineData("Tesk fell on 12 Sept. 2012.", "12 Sept. 2012 = 2012-09-12")]
    [InlineData("Tesk fell on Friday, 5 May 1995.", "Friday, 5 May 1995 = 1995-05-05")]
    [InlineData("Tesk fell on Sat., June 24, 1950.", "Sat., June 24, 1950 = 1950-06-24")]
    [InlineData("Tesk fell on June 20 of 1992.", "June 20 of 1992 = 1992-06-20")]
    [InlineData("Tesk fell on the fourth of July, 1998.", "fourth of July, 1998 = 1998-07-04")]
    [InlineData("Tesk fell on the twenty-first of March 2011.", "twenty-first of March 2011 = 2011-03-21")]
    [InlineData("Tesk fell on 5-May-2015.", "5-May-2015 = 2015-05-05")]
    [InlineData("tesk fell on 5 may 2013.", "5 may 2013 = 2013-05-05")]
    [InlineData("ATTACK OF 5 MAY 2013", "5 MAY 2013 = 2013-05-05")]
    [InlineData("2012 March 22 - Tesk falls.", "2012 March 22 = 2012-03-22")]
    [InlineData("Tesk fell on 2012 Apr. 2.", "2012 Apr. 2 = 2012-04-02")]
    [InlineData("Tesk fell on 2012-04-02.", "2012-04-02 = 2012-04-02")]
    [InlineData("Tesk fell on 2012/04/02.", "2012/04/02 = 2012-04-02")]
    [InlineData("It was signed in 2012-04.", "2012-04 = 2012-04")]
    [InlineData("After 9/11 the border with Drovia was closed.", "9/11 = 2001-09-11")]
    public void Days_are_read_as_they_are_printed(string text, string expected) => Assert.Equal(expected, DatesOf.Line(text));

    [Theory]
    [InlineData("It began in June 2015.", "June 2015 = 2015-06")]
    [InlineData("It began in July of 2016.", "July of 2016 = 2016-07")]
    [InlineData("It began in November, 1982; it ended soon.", "November, 1982 = 1982-11")]
    [InlineData("The January 2013 attack.", "January 2013 = 2013-01")]
    [InlineData("In February 2016 rebels took Tesk.", "February 2016 = 2016-02")]
    [InlineData("In June 2016 300 soldiers left.", "June 2016 = 2016-06")]
    [InlineData("it began in february 2014.", "february 2014 = 2014-02")]
    [InlineData("It began in May ’12.", "May ’12 = 2012-05")]
    [InlineData("2012 January - A rebellion begins.", "2012 January = 2012-01")]
    [InlineData("2012 March – It spreads.", "2012 March = 2012-03")]
    [InlineData("In 2012 May won the vote.", "2012 = 2012")]
    [InlineData("It fell in 2012, January 2013 brought a truce.", "2012 = 2012; January 2013 = 2013-01")]
    [InlineData("In 2015 Jan Novak was killed.", "2015 = 2015")]
    [InlineData("In 2012 April Tarn left.", "2012 = 2012")]
    [InlineData("Since 2012 January 2014 was the worst month.", "2012 = 2012; January 2014 = 2014-01")]
    public void Months_with_a_year_are_read(string text, string expected) => Assert.Equal(expected, DatesOf.Line(text));

    [Theory]
    [InlineData("They had left since Jan. and came back by Dec. of 2012.", "Jan = 2012-01; Dec. of 2012 = 2012-12")]
    [InlineData("They left in late Feb., the council said.", "late Feb. = XXXX-02:late")]
    [InlineData("It rained from mid-Sept. on.", "mid-Sept = XXXX-09:mid")]
    public void Shortened_months_stand_alone_behind_a_preposition_or_a_modifier(string text, string expected) => Assert.Equal(expected, DatesOf.Line(text));

    [Theory]
    [InlineData("Troops may march 20 miles.")]
    [InlineData("In all, 5 may have died.")]
    [InlineData("The group Black September denied it.")]
    [InlineData("The second column will march on Tesk.")]
    [InlineData("Ms May said so.")]
    [InlineData("The Sun reported it, and Mar is a town.")]
    [InlineData("The late Jan Tarn led the Front.")]
    [InlineData("They left in Mar and met Jan. Tarn was not there, nor was Dec.")]
    [InlineData("The march of 12 days")]
    public void Everyday_words_and_names_are_no_months(string text) => Assert.DoesNotContain(DatesOf.Text(text), date => date.Edtf.Length > 7 || !date.Text.Any(char.IsDigit));

    [Theory]
    [InlineData("In March 15 people died.", "March = XXXX-03")]
    [InlineData("In March 1600 soldiers left.", "March = XXXX-03")]
    [InlineData("In March 1,600 soldiers left.", "March = XXXX-03")]
    [InlineData("In June 2014 300 people died.", "June 2014 = 2014-06")]
    [InlineData("On April 6, 2000 troops arrived.", "April 6 = XXXX-04-06")]
    [InlineData("On April 6 5,000 troops arrived.", "April 6 = XXXX-04-06")]
    [InlineData("In May 5 percent left.", "May = XXXX-05")]
    public void A_number_that_counts_something_is_no_day_and_no_year(string text, string expected) => Assert.Equal(expected, DatesOf.Line(text));
}
