namespace Profile.Parsing.Tests.Citations;

/// <summary>What notes have lost with their links is told and not repaired.</summary>
public sealed class DefectTests
{
    [Fact]
    public void A_lost_container_is_told()
    {
        const string note = "Ann Tarn, “Night Raids,”, April 2, 2018,";
        Assert.Equal("full; author: Ann/Tarn; title: Night Raids; issued: 2018-04-02", SourcesOf.Fields(note));
        Assert.Equal(["source-container-missing"], SourcesOf.Codes(note));
    }

    [Fact]
    public void A_stray_closing_quote_stays_in_the_title()
    {
        const string note = "“Tesk” Raids, and the Law,” Highland Monitor, April 2, 2018.";
        Assert.Equal("full; title: Tesk” Raids, and the Law; container: Highland Monitor; issued: 2018-04-02", SourcesOf.Fields(note));
        Assert.Equal(["source-stray-quote"], SourcesOf.Codes(note));
    }

    [Theory]
    [InlineData("“Night Raids,” Highland Monitor, April 2, 2018, (")]
    [InlineData("“Night Raids,” Highland Monitor, April 2, 2018,; ")]
    [InlineData("“Night Raids,” Highland Monitor, April 2, 2018,!/conflict/night-raids.")]
    public void The_rest_of_a_link_is_told_and_in_no_field(string note)
    {
        Assert.Equal("full; title: Night Raids; container: Highland Monitor; issued: 2018-04-02", SourcesOf.Fields(note));
        Assert.Equal(["source-link-debris"], SourcesOf.Codes(note));
    }

    [Fact]
    public void A_misspelled_container_stays_as_printed() => Assert.Contains("container: Highlnad Montior;", SourcesOf.Fields("“Night Raids,” Highlnad Montior, April 2, 2018."), StringComparison.Ordinal);

    [Fact]
    public void A_clean_citation_has_nothing_told() => Assert.Empty(SourcesOf.Codes("Ann Tarn, “Night Raids,” Highland Monitor, April 2, 2018."));
}
