using Profile.Parsing.Reading;

namespace Profile.Parsing.Tests.Reading.Html;

public class PublicationDateTests
{
    [Theory]
    [InlineData("2018-07-12", "2018-07-12")]
    [InlineData(" 2018-07-12T09:30:00+00:00 ", "2018-07-12")]
    [InlineData("2018/07/12", "2018-07-12")]
    [InlineData("20180712", "2018-07-12")]
    [InlineData("2018-07", "2018-07")]
    [InlineData("2018", "2018")]
    [InlineData("July 12, 2018", "2018-07-12")]
    [InlineData("12 Jul 2018", "2018-07-12")]
    [InlineData("Thu, 12 Jul 2018 09:30", "2018-07-12")]
    [InlineData("Sept. 3rd, 2018", "2018-09-03")]
    [InlineData("July 2018", "2018-07")]
    [InlineData("29 February 2016", "2016-02-29")]
    public void A_date_is_read_however_pages_write_it(string written, string edtf) => Assert.Equal(edtf, PublicationDate.AsEdtf(written));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("7/12/2018")]
    [InlineData("2018-13")]
    [InlineData("2018-02-30")]
    [InlineData("2018-07/12")]
    [InlineData("0999-01-01")]
    [InlineData("July 12")]
    [InlineData("29 February 2018")]
    [InlineData("Marching on, 2018")]
    public void What_names_no_day_month_or_year_for_certain_is_no_date(string? written) => Assert.Null(PublicationDate.AsEdtf(written));

    [Theory]
    [InlineData("May", 5)]
    [InlineData("sept", 9)]
    [InlineData("DECEMBER", 12)]
    [InlineData("Mayor", 0)]
    [InlineData("Ju", 0)]
    public void A_month_is_told_by_its_name_whole_or_cut_short(string word, int month) => Assert.Equal(month, PublicationDate.MonthOf(word));
}
