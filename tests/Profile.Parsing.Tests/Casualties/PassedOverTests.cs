namespace Profile.Parsing.Tests.Casualties;

/// <summary>Sentences are read only where a word or a pair of words promises a figure: what is passed over, and what must not be.</summary>
public class PassedOverTests
{
    [Theory]
    [InlineData("Soldiers wiped out 12 herders.", "killed 12")]
    [InlineData("Soldiers wiped 12 tables.", "")]
    [InlineData("Some 300 herders were driven out of Tesk.", "displaced 300")]
    [InlineData("Some 300 herders were driven to Tesk.", "")]
    [InlineData("In Tesk 300 people left their homes.", "displaced 300")]
    [InlineData("In Tesk 300 people were in their homes.", "")]
    [InlineData("In Tesk 12 people were hacked to pieces.", "killed 12")]
    [InlineData("In Tesk 12 people were hacked-to-pieces.", "killed 12")]
    [InlineData("In Tesk 12 vases were in pieces.", "")]
    public void Common_words_are_a_cue_only_side_by_side(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Fact]
    public void A_marker_inside_a_phrase_hides_no_cue() =>
        Assert.Equal("killed 12", CasualtyText.FiguresWithLinks("Soldiers wiped [1] out 12 herders in Tesk.\n\nNotes\n\n[1] A. Tarn, \"Tesk\", Velin Herald, 3 May 2014.\n"));

    [Theory]
    [InlineData("It rained in Velin. The mayor met two guests. A mine killed 12 people. Two were children.", "killed 12; killed 2 <1")]
    [InlineData("It rained. The dead rest. A mine killed 12 people. The mayor came. Two were children.", "killed 12")]
    [InlineData("A mine killed 12 people. In Darnoc the army said that two of the 12 were officers.", "killed 12; killed 2 <1")]
    [InlineData("A mine killed 12 people. In Darnoc the army said that two of the 40 were officers.", "killed 12")]
    [InlineData("A mine killed 12 people. In Darnoc the army said that two were officers.", "killed 12")]
    public void Sentences_without_a_cue_are_read_behind_figures_only(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Fact]
    public void A_sentence_as_long_as_a_book_leaves_nothing_to_the_next_text()
    {
        const string Short = "In Tesk gunmen killed 12 soldiers and wounded three guards, two of them seriously.";
        var parser = new ProfileParser();
        string before = Figures(parser, Short);

        Assert.True(parser.Parse(string.Concat(Enumerable.Repeat("12 killed ", 20_000))).Casualties.Count > 10_000);
        Assert.Equal(before, Figures(parser, Short));
    }

    private static string Figures(ProfileParser parser, string text) => string.Join("; ", parser.Parse(text).Casualties.Select(CasualtyText.Figure));
}
