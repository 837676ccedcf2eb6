namespace Profile.Parsing.Tests.Citations;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("April 2, 2018", "2018-04-02")]
    [InlineData("2 April 2018", "2018-04-02")]
    [InlineData("2 Apr. 2018", "2018-04-02")]
    [InlineData("april 2,2018", "2018-04-02")]
    [InlineData("2018-04-02", "2018-04-02")]
    [InlineData("25.04.2018", "2018-04-25")]
    [InlineData("4/25/2018", "2018-04-25")]
    [InlineData("4/5/2018", "2018")]
    [InlineData("April 2018", "2018-04")]
    [InlineData("Sept. 2018", "2018-09")]
    [InlineData("May/June 2018", "2018-05/2018-06")]
    [InlineData("December-January 2018", "2017-12/2018-01")]
    [InlineData("October and November, 2018", "2018-10/2018-11")]
    [InlineData("April 2-5, 2018", "2018-04-02/2018-04-05")]
    [InlineData("Spring 2018", "2018-21")]
    [InlineData("Winter 2017-18", "2017-24")]
    [InlineData("2018", "2018")]
    [InlineData("2016–2018", "2016/2018")]
    [InlineData("April 31, 2018", "2018-04")]
    public void A_date_is_read_as_EDTF(string printed, string edtf) => Assert.Equal(edtf, SourcesOf.Note($"“Night Raids,” Highland Monitor, {printed}.")[0].IssuedEdtf);

    [Theory]
    [InlineData("“Night Raids of 2016,” Highland Monitor")]
    [InlineData("“Night Raids,” Highland Monitor, retrieved April 2, 2018")]
    [InlineData("\"Night Raids\". Highland Monitor. Archived from the original on April 2, 2018")]
    [InlineData("“Night Raids,” 2018 Highland Monitor Yearbook")]
    public void A_date_that_is_not_the_publication_s_is_not_taken(string note) => Assert.Null(SourcesOf.Note(note + ".")[0].IssuedEdtf);
}
