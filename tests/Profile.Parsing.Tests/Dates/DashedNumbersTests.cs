namespace Profile.Parsing.Tests.Dates;

public sealed class DashedNumbersTests
{
    [Theory]
    [InlineData("On 3-5 May it held.", "3-5 May")]
    [InlineData("On 3–5th May it held.", "3–5th May")]
    [InlineData("On 5-May-2015 it held.", "5-May-2015")]
    [InlineData("On 3-5-2012 it held.", "3-5-2012")]
    [InlineData("The revolt (99–93 BC).", "99–93 BC")]
    [InlineData("The revolt (99–93 B.C.).", "99–93 B.C.")]
    public void What_follows_the_dash_can_make_a_date_of_a_number(string text, string date) => Assert.Equal([date], DatesOf.Text(text).Select(found => found.Text));

    [Theory]
    [InlineData("It cost 3-5 people their lives.")]
    [InlineData("It lasted 3–5 hours.")]
    [InlineData("The vote was 12-7, the second 11–8.")]
    [InlineData("Pages 45–6; call 555-12-7.")]
    public void Other_numbers_with_dashes_are_no_dates(string text) => Assert.Empty(DatesOf.Text(text));
}
