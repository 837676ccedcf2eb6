namespace Profile.Parsing.Tests.Casualties;

/// <summary>Parts told by where they stand, with an event of their own or none: <c>&lt;1</c> is part of the first, <c>=1</c> tells it again.</summary>
public class BreakdownTests
{
    [Theory]
    [InlineData("Government casualties numbered 500 (200 dead, 290 wounded).", "affected 500; killed 200 <1; wounded 290 <1")]
    [InlineData("The rebels lost 1,100 men: 400 killed, 500 wounded and 200 captured.", "killed 1100; killed 400 <1; wounded 500 <1; captured 200 <1")]
    [InlineData("The column lost 35 men – 20 dead and 15 missing.", "killed 35; killed 20 <1; missing 15 <1")]
    [InlineData("The brigade suffered 450 casualties, 90 dead and 300 wounded.", "affected 450; killed 90 <1; wounded 300 <1")]
    [InlineData("Karsova suffered 450 casualties, 90 soldiers captured in Tesk.", "affected 450; captured 90")]
    [InlineData("Karsovan losses were 4,000, with 1,200 killed.", "killed 4000; killed 1200 <1")]
    [InlineData("The battle left 300 dead, with civilian deaths at 40.", "killed 300; killed 40 <1")]
    [InlineData("The raid killed 20 people, with the second raid killing 5.", "killed 20; killed 5")]
    [InlineData("The raid killed 20 people, with 30 injured.", "killed 20; wounded 30")]
    [InlineData("The toll rose to 60 (or 61).", "killed 60; killed 61")]
    [InlineData("The toll rose to 60 (59 in Tesk).", "killed 60; killed 59 <1")]
    public void A_bracket_dash_colon_or_with_breaks_down_the_figure_before(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("12 people – 8 soldiers and 4 herders – were killed in Darnoc.", "killed 12; killed 8 <1; killed 4 <1")]
    [InlineData("12 people – the army said – were killed in Darnoc.", "killed 12")]
    public void Parts_between_dashes_wait_for_the_verb_of_their_whole(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("Thirteen judges have been killed since May 1989, three in Velin.", "killed 13; killed 3 <1")]
    [InlineData("All 24 members of the patrol were killed, nine by friendly fire.", "killed 24; killed 9 <1")]
    [InlineData("The army killed 30 rebels in Tesk, 12 in Sarn and eight in Milvar.", "killed 30; killed 12; killed 8")]
    public void A_number_without_verb_is_a_part_unless_the_whole_has_a_place_of_its_own(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("About 20,000 villagers were deported. Some 4,000 died on the march.", "displaced 20000; killed 4000 <1")]
    [InlineData("About 20,000 villagers were deported. Some 4,000 soldiers died in the war.", "displaced 20000; killed 4000")]
    [InlineData("There were 350 casualties. Ninety were killed and 200 wounded.", "affected 350; killed 90 <1; wounded 200 <1")]
    [InlineData("Rebels killed 12 soldiers. Two of the soldiers died in hospital.", "killed 12; killed 2 <1")]
    [InlineData("Rebels killed 12 soldiers. Two of the rebels were killed.", "killed 12; killed 2")]
    [InlineData("The bombing killed 15 people. Two died in Tesk.", "killed 15; killed 2")]
    [InlineData("The blast killed 17 people. Three died in hospital.", "killed 17; killed 3 <1")]
    [InlineData("The blast killed 17 people. Another three died in hospital.", "killed 17; killed 3")]
    [InlineData("The blast killed 17 people. A further five died in hospital.", "killed 17; killed 5")]
    [InlineData("The blast killed 17 people. Two more died of their wounds on Tuesday.", "killed 17; killed 2")]
    [InlineData("Seven people died in the blast, and three died at the scene.", "killed 7; killed 3 <1")]
    [InlineData("Seven people were killed in the blast and three died in hospital.", "killed 7; killed 3")]
    public void A_number_with_no_noun_of_its_own_speaks_of_the_people_just_told(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("Among the 118 people killed were 24 children and two nuns.", "killed 118; killed 24 <1; killed 2 <1")]
    [InlineData("The raiders killed 16 people. The 16 victims included four children.", "killed 16; killed 4 <1")]
    [InlineData("The raiders killed 16 people. The 11 delegates included four children.", "killed 16")]
    [InlineData("The fighting cost 12,000 lives; of this number 9,000 were civilians.", "killed 12000; killed 9000 <1")]
    [InlineData("A battle killed 1,015 people; 590 of the victims were female.", "killed 1015; killed 590 <1")]
    [InlineData("The revolt resulted in 1,000 deaths, including those of 200 soldiers.", "killed 1000; killed 200 <1")]
    [InlineData("A bomb killed 12 people. A delegation, including five ministers, visited Tesk.", "killed 12")]
    [InlineData("Of 2,000 prisoners captured, only 600 survived.", "captured 2000")]
    public void Words_of_parts_reach_the_people_they_mean(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("A bomb killed 40 people and wounded 90.\n\nOf the dead, 12 were children. Among the wounded were 6 nuns.", "killed 40; wounded 90; killed 12 <1; wounded 6 <2")]
    [InlineData("A bomb killed 40 people.\n\nTwelve soldiers were killed in Sarn.", "killed 40; killed 12")]
    [InlineData("A bomb killed 4 people.\n\nOf the dead, 12 were children.", "killed 4; killed 12")]
    public void Of_the_dead_reaches_the_paragraph_before(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("The death toll rose to 118, 24 of them children.", "killed 118; killed 24 <1")]
    [InlineData("Twelve men died in the mutiny. The 12 who died were honoured.", "killed 12; killed 12 =1")]
    [InlineData("The offensive left 2,000 dead. In all, the offensive caused 2,000 deaths.", "killed 2000; killed 2000 =1")]
    [InlineData("The strike killed 20 people. Observers put the figure at 40.", "killed 20; killed 40 =1")]
    [InlineData("The police said 30 students were arrested, bringing to 90 the number of people detained.", "detained 30 <2; detained 90")]
    [InlineData("The police said 30 students were arrested, bringing to 90 the number of meetings.", "detained 30")]
    public void Totals_and_retellings_are_told_from_parts(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("The Front put its dead at 85, among whom were three commanders.", "killed 85; killed 3 <1")]
    [InlineData("Karsovan dead numbered 312.", "killed 312")]
    [InlineData("The war caused 50,000 deaths; the army lost 10,000.", "killed 50000; killed 10000")]
    [InlineData("The riots killed 60 people. The party lost 12.", "killed 60")]
    public void The_dead_and_the_lost_need_no_noun_of_people(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));
}
