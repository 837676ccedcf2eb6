namespace Profile.Parsing.Tests.Citations;

public sealed class NameTests
{
    [Theory]
    [InlineData("Ann Tarn", "Ann/Tarn")]
    [InlineData("Ann Tarn and Bo Lund", "Ann/Tarn & Bo/Lund")]
    [InlineData("Ann Tarn, Bo Lund, and Cy Osk", "Ann/Tarn & Bo/Lund & Cy/Osk")]
    [InlineData("A. Tarn, B. Lund & C. D. Osk", "A./Tarn & B./Lund & C. D./Osk")]
    [InlineData("Ann Tarn Jr. and Bo van den Berg", "Ann/Tarn/Jr. & Bo/van den/Berg")]
    [InlineData("Ann Ould Tarn et al.", "Ann/Ould Tarn")]
    [InlineData("A. d’Amar and Bo Lund-Osk", "A./d’Amar & Bo/Lund-Osk")]
    [InlineData("Tarn, A., Lund, B. and Osk, C. D.", "A./Tarn & B./Lund & C. D./Osk")]
    [InlineData("Sun, M.", "M./Sun")]
    [InlineData("ECSK", "ECSK")]
    [InlineData("The Velin Press Agency", "The Velin Press Agency")]
    [InlineData("Ministry of Health, Office of Statistics", "Ministry of Health, Office of Statistics")]
    public void Authors_before_a_comma_and_a_title(string printed, string expected) =>
        Assert.Equal(expected, SourceSummary.Names(SourcesOf.Note($"{printed}, “Night Raids,” Highland Monitor, April 2, 2018.")[0].Csl!.Author));

    [Theory]
    [InlineData("Tarn, Ann.", "Ann/Tarn")]
    [InlineData("Tarn, Ann B., and Bo Lund.", "Ann B./Tarn & Bo/Lund")]
    [InlineData("Tarn, Ann, Bo Lund, Cy Osk.", "Ann/Tarn & Bo/Lund & Cy/Osk")]
    [InlineData("Tarn, Robert, Jr.", "Robert/Tarn/Jr.")]
    [InlineData("Tarn, Ann; Van Luling, Bo; Osk, C. D.", "Ann/Tarn & Bo/Van Luling & C. D./Osk")]
    [InlineData("Velin Reserve Bank.", "Velin Reserve Bank")]
    public void Authors_before_a_full_stop_and_a_title(string printed, string expected) =>
        Assert.Equal(expected, SourceSummary.Names(SourcesOf.Note($"{printed} “Night Raids.” Highland Monitor, April 2, 2018.")[0].Csl!.Author));

    [Fact]
    public void Who_is_called_editor_is_no_author()
    {
        var item = SourcesOf.Note("Ann Tarn and Bo Lund, eds., “Night Raids,” Highland Monitor, April 2, 2018.")[0].Csl!;
        Assert.Empty(item.Author);
        Assert.Equal("Ann/Tarn & Bo/Lund", SourceSummary.Names(item.Editor));
    }

    [Fact]
    public void A_periodical_in_the_author_s_place_is_the_container() =>
        Assert.Equal("full; title: Night Raids; container: Velin Week; issued: 2018-04-02", SourcesOf.Fields("Velin Week, “Night Raids,” April 2, 2018."));
}
