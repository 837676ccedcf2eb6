using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Casualties;

public class NumbersOfCasualtiesTests
{
    [Theory]
    [InlineData("The blast in Velin killed 47 people.", "killed 47")]
    [InlineData("The fever killed 1,500 people in Orsha.", "killed 1500")]
    [InlineData("The war killed 51 960 people.", "killed 51960")]
    [InlineData("The war killed 1,250,300 people.", "killed 1250300")]
    [InlineData("The famine killed 1.2 million people.", "killed 1200000")]
    [InlineData("The famine killed 5 thousand people.", "killed 5000")]
    [InlineData("The raid killed thirteen people.", "killed 13")]
    [InlineData("The raid killed twenty-one people.", "killed 21")]
    [InlineData("The flood killed two hundred and forty-three people.", "killed 243")]
    [InlineData("The war killed three hundred thousand people.", "killed 300000")]
    [InlineData("The war killed half a million people.", "killed 500000")]
    [InlineData("The raid killed half a dozen people.", "killed 6")]
    [InlineData("The raid killed a dozen people.", "killed 12")]
    [InlineData("The raid killed two dozen people.", "killed 24")]
    [InlineData("The raid killed a hundred people.", "killed 100")]
    public void Numbers_in_digits_and_words_are_read(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));

    [Theory]
    [InlineData("couple of", "2/-/-")]
    [InlineData("few", "3/-/-")]
    [InlineData("several", "3/-/-")]
    [InlineData("dozens of", "24/-/-")]
    [InlineData("scores of", "40/-/-")]
    [InlineData("hundreds of", "200/-/-")]
    [InlineData("thousands of", "2000/-/-")]
    [InlineData("several hundred", "300/-/-")]
    [InlineData("several thousand", "3000/-/-")]
    [InlineData("tens of thousands of", "20000/-/-")]
    [InlineData("hundreds of thousands of", "200000/-/-")]
    [InlineData("many", "-/-/-")]
    public void A_vague_word_says_the_least_it_can_mean(string words, string numbers) =>
        Assert.Equal("killed " + numbers, CasualtyText.Figures($"The shelling killed {words} civilians."));

    [Theory]
    [InlineData("at least 12", "12/12/-")]
    [InlineData("more than 12", "12/12/-")]
    [InlineData("over 12", "12/12/-")]
    [InlineData("no fewer than 12", "12/12/-")]
    [InlineData("up to 12", "-/12/12")]
    [InlineData("as many as 12", "-/12/12")]
    [InlineData("fewer than 12", "-/12/12")]
    [InlineData("about 12", "12")]
    [InlineData("some 12", "12")]
    [InlineData("nearly 12", "12")]
    [InlineData("an estimated 12", "12")]
    [InlineData("10 to 15", "10/-/15")]
    [InlineData("10-15", "10/-/15")]
    [InlineData("10–15", "10/-/15")]
    [InlineData("between 10 and 15", "10/-/15")]
    [InlineData("from 10 to 15", "10/-/15")]
    [InlineData("two or three", "2/-/3")]
    [InlineData("two to three million", "2000000/-/3000000")]
    [InlineData("12 or more", "12/12/-")]
    [InlineData("12+", "12/12/-")]
    public void Hedges_and_ranges_leave_a_side_open(string words, string numbers) =>
        Assert.Equal("killed " + numbers, CasualtyText.Figures($"The shelling killed {words} people."));

    [Fact]
    public void The_end_of_a_range_must_be_the_greater() => Assert.Equal("killed 15", CasualtyText.Figures("The raid killed 15 to 10 people."));

    [Fact]
    public void The_figure_is_the_number_without_its_hedge_and_the_span_begins_at_the_verb()
    {
        const string Text = "Gunmen killed at least 12 farmers near Tesk.";
        CasualtyMention casualty = Assert.Single(CasualtyText.Casualties(Text));
        Assert.Equal("12", casualty.Figure!.Value.Of(Text).ToString());
        Assert.Equal("killed at least 12 farmers", casualty.Text);
        Assert.Equal(CasualtyQualifier.AtLeast, casualty.Qualifier);
        Assert.Equal("farmers", casualty.Victims);
    }

    [Theory]
    [InlineData("The 540-soldier garrison at Tesk was captured.")]
    [InlineData("The army killed its 3rd commander.")]
    [InlineData("An F-16 killed the commander.")]
    [InlineData("The raid killed $40 million in trade.")]
    [InlineData("The disease killed 2.7 of every hundred cattle.")]
    [InlineData("The virus killed 40% of the herd.")]
    [InlineData("The ratio of killed to wounded was 1:4.")]
    public void Digits_that_are_part_of_something_else_are_no_figure(string text) => Assert.Equal("", CasualtyText.Figures(text));
}
