namespace Profile.Parsing.Tests.Citations;

public sealed class SplittingTests
{
    private const string Night = "Ann Tarn, “Night Raids,” Highland Monitor, April 2, 2018";
    private const string Day = "Bo Lund, “Day Raids,” Orsha Gazette, April 3, 2018";

    [Theory]
    [InlineData(Night + "; " + Day + ".")]
    [InlineData(Night + ",; " + Day + ",")]
    [InlineData("See " + Night + "; see also " + Day + ".")]
    [InlineData(Night + ", quoted in " + Day + ".")]
    [InlineData(Night + ", citing " + Day + ".")]
    [InlineData("Cf. " + Night + ". " + Day + ".")]
    public void Two_works_in_a_note_are_two_sources(string note) => Assert.Equal(["full " + Night, "full " + Day], SourcesOf.Parts(note));

    [Theory]
    [InlineData("Ann Tarn, “Raids; and the Law: See Also the Camps,” Highland Monitor, April 2, 2018")]
    [InlineData("Tarn, Ann; Lund, Bo (April 2, 2018). \"Night Raids\". Highland Monitor. Retrieved May 3, 2019")]
    [InlineData("Ann Tarn, “Night Raids,” Highland Monitor (Velin; evening edition), April 2, 2018")]
    [InlineData("Ann Tarn, “Night Raids,” Orsha Review 12 (2014): 18-22; 26-31")]
    [InlineData("Tarn, Ann (2003). \"Grain\". In Lund, Bo; Osk, Cy. The Orsha Question. Velin: North Press. pp. 14–15")]
    public void A_semicolon_inside_a_work_splits_nothing(string note) => Assert.Equal(["full " + note], SourcesOf.Parts(note + "."));

    [Fact]
    public void Prose_before_a_work_is_commentary() =>
        Assert.Equal(["commentary The figure is disputed", "full " + Night], SourcesOf.Parts($"The figure is disputed; see {Night}."));

    [Fact]
    public void Prose_behind_a_work_is_commentary() =>
        Assert.Equal(["full " + Night, "commentary This was later denied by the ministry"], SourcesOf.Parts($"{Night}. This was later denied by the ministry."));

    [Theory]
    [InlineData("The ministry later withdrew its report.")]
    [InlineData("The group calls itself “the Sons of the Valley” and is said to have two hundred men.")]
    [InlineData("See note 12 above.")]
    public void A_note_of_prose_is_one_commentary_without_an_item(string note)
    {
        var source = Assert.Single(SourcesOf.Note(note));
        Assert.Equal(Model.SourceForm.Commentary, source.Form);
        Assert.Null(source.Csl);
    }
}
