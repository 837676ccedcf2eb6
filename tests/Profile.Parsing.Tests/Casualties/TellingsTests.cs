namespace Profile.Parsing.Tests.Casualties;

/// <summary>Figures that differ by who tells them, and figures told by fewer words than usual.</summary>
public class TellingsTests
{
    [Theory]
    [InlineData("Officials said 12 people died; witnesses said 30.", "killed 12; killed 30")]
    [InlineData("The police confirmed 12 deaths while the hospital reported 15.", "killed 12; killed 15")]
    [InlineData("Officials said 12 people died. The Front puts it at 30.", "killed 12; killed 30")]
    [InlineData("Officially 86 people were killed, but the true figure is closer to 200.", "killed 86; killed 200")]
    [InlineData("Officials said 12 people died; witnesses said 30 houses burned.", "killed 12")]
    [InlineData("Witnesses said 30.", "")]
    [InlineData("The true figure is closer to 200.", "")]
    public void Another_source_gives_another_number(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("The cholera claimed 1,100 victims.", "killed 1100")]
    [InlineData("The siege cost 700 Karsovan and 1,100 Drovian lives.", "killed 700; killed 1100")]
    [InlineData("Some 3,000 men were lost in the campaign.", "killed 3000")]
    [InlineData("The army reported 43 rebels killed for the loss of 5 of its own.", "killed 43; killed 5")]
    [InlineData("The rebels put 300 captives to the sword.", "killed 300")]
    [InlineData("The war cost the Karsovans 40 KIA and 12 MIA.", "killed 40; missing 12")]
    [InlineData("The party claimed 1,100 members.", "")]
    [InlineData("The programme helped 1,100 victims.", "")]
    [InlineData("The party saved 700 Karsovan and 1,100 Drovian lives.", "")]
    [InlineData("Two thousand men stood in the square, almost lost in it.", "")]
    public void Deaths_are_told_by_what_took_them(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("Deaths rose from 48 in 2014 to 61 in 2015.", "killed 48; killed 61")]
    [InlineData("There were 61 deaths, compared with 48 in 2014.", "killed 61; killed 48")]
    [InlineData("The death toll is put at 5,500 Karsovans, as well as 64 foreigners.", "killed 5500; killed 64")]
    [InlineData("Karsova lost 9,400 men, Drovia 3,000.", "killed 9400; killed 3000")]
    [InlineData("Estimates of those killed in the massacre range from 300 to 500.", "killed 300/-/500")]
    [InlineData("There were no reports of casualties.", "affected 0")]
    [InlineData("Prices rose from 48 in 2014 to 61 in 2015, and 12 people died.", "killed 12")]
    [InlineData("There were 61 deaths, compared with 48 attacks in 2014.", "killed 61")]
    [InlineData("There were no reports of floods.", "")]
    public void A_toll_is_compared_with_another(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("In an attempt to free the hostages, the army killed six rebels.", "killed 6")]
    [InlineData("The army tried to cross the river, resulting in the loss of 300 soldiers.", "killed 300")]
    [InlineData("The rebels who tried to storm the post killed six guards.", "killed 6")]
    [InlineData("The secret police are believed to have killed 40,000 people.", "killed 40000")]
    [InlineData("The rebels threatened to kidnap, torture and kill 12 nurses.", "")]
    [InlineData("The bomb could have killed 12 nurses, wounded 30 and destroyed the hospital.", "")]
    [InlineData("Two thousand sailors were ready to die.", "")]
    public void A_plan_ends_where_a_past_tense_tells_what_was_done(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));
}
