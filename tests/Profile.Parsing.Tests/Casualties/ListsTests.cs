namespace Profile.Parsing.Tests.Casualties;

/// <summary>Parts told as lists, by shares, or in the sentence behind.</summary>
public class ListsTests
{
    [Theory]
    [InlineData("The report attributed 48 deaths, 51 abductions and 15 injuries to the Front.", "killed 48; kidnapped 51; wounded 15")]
    [InlineData("The raid caused injuries to the mayor and 15 guards.", "wounded 15")]
    public void Injuries_are_counted_or_done_to_someone(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("In the raid 19 people died, 11 soldiers and 8 rebels, and 30 were hurt.", "killed 19; killed 11 <1; killed 8 <1; wounded 30")]
    [InlineData("At least 75 people were killed in two massacres, 30 in Darnoc and 45 in Tesk.", "killed 75/75/-; killed 30 <1; killed 45 <1")]
    [InlineData("Ninety people were killed, 55 on the government side and 35 rebels.", "killed 90; killed 55 <1; killed 35 <1")]
    [InlineData("In the raid 19 people died, 11 soldiers and 7 rebels were hurt.", "killed 19; wounded 11; wounded 7")]
    [InlineData("In the raid 19 people died, 11 soldiers and 8 rebels were hurt.", "killed 19; wounded 11; wounded 8")]
    public void Numbers_that_add_up_to_the_mention_before_are_its_parts(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("The mission recorded 48 deaths, 51 abductions and 15 injuries.", "killed 48; kidnapped 51; wounded 15")]
    [InlineData("It counted 12 killings, 9 kidnappings and 40 arrests.", "killed 12; kidnapped 9; detained 40")]
    [InlineData("It recorded 48 deaths, 51 attacks and 15 arrests.", "killed 48; detained 15")]
    public void Counted_events_are_figures_each_of_its_kind(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("The 64 fatalities comprised 40 soldiers and 14 policemen.", "killed 64; killed 40 <1; killed 14 <1")]
    [InlineData("The army reported 27 dead, made up of 20 conscripts and 6 officers.", "killed 27; killed 20 <1; killed 6 <1")]
    [InlineData("A committee comprising 20 soldiers and 6 drivers met after 40 deaths.", "killed 40")]
    public void Made_up_of_opens_a_list_of_parts(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("Sixteen miners, the majority (11) of them migrants, were killed.", "killed 16; killed 11 <1")]
    [InlineData("Fifty-two people died. The majority, 38, were farmers.", "killed 52; killed 38 <1")]
    [InlineData("The war killed 4,000 people, a quarter of them (1,000) in May.", "killed 4000; killed 1000 <1")]
    [InlineData("Ten villagers, most of them old women, and a soldier were killed.", "killed 10; killed 1")]
    [InlineData("Fifty-two people died. The majority of the 38 houses burned.", "killed 52")]
    [InlineData("Fifty-two (52) people died.", "killed 52")]
    public void A_share_may_have_its_number_beside_it(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("Eighteen people died. Seven died at the scene.", "killed 18; killed 7 <1")]
    [InlineData("Eighteen people died. Five victims were nurses.", "killed 18; killed 5 <1")]
    [InlineData("Eighteen people died and 50 were hurt. The dead include six policemen.", "killed 18; wounded 50; killed 6 <1")]
    [InlineData("Some 4,000 people have been killed since 2011. In 2014 alone, 1,100 died.", "killed 4000; killed 1100 <1")]
    [InlineData("Five men were kidnapped. Three were later found dead and two are still missing.", "kidnapped 5; killed 3 <1; missing 2 <1")]
    [InlineData("Eighteen people died. Seven died in Milvar.", "killed 18; killed 7")]
    [InlineData("Eighteen people died. Five visitors were nurses.", "killed 18")]
    [InlineData("Some 4,000 people have been killed since 2011. In 2014 1,100 died.", "killed 4000; killed 1100")]
    public void A_sentence_goes_on_with_parts(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("The attack killed ten people, one a child.", "killed 10; killed 1 <1")]
    [InlineData("Ten people, a child among them, were killed.", "killed 10; killed 1 <1")]
    [InlineData("Two citizens, one of them a woman, were injured.", "wounded 2; wounded 1 <1")]
    [InlineData("Six soldiers, three of them officers, and a guide died.", "killed 6; killed 3 <1; killed 1")]
    [InlineData("The attack killed ten people, and one child fled.", "killed 10; refugee 1")]
    public void One_of_them_is_said_to_be_someone(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("Herders account for 73 of the 90 deaths.", "killed 73 <2; killed 90")]
    [InlineData("Two of the 12 soldiers captured were executed.", "killed 2 <2; captured 12")]
    [InlineData("She is one of 36 people arrested on Monday.", "detained 36")]
    [InlineData("Two of the 12 soldiers were executed.", "killed 2")]
    [InlineData("Two of the 12 soldiers killed five herders.", "killed 5")]
    [InlineData("Forty people were killed in Tesk and 20 in Sarn, 60 in all.", "killed 40 <3; killed 20 <3; killed 60")]
    [InlineData("Forty people were killed in Tesk; the town has 60 streets in all.", "killed 40")]
    public void A_number_is_told_as_part_of_a_number(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("The raid ended after killing three men – two clerks and a guard – and 12 soldiers.", "killed 3; killed 2 <1; killed 1 <1; killed 12")]
    [InlineData("The raid that killed the three guards plus 22 others was the worst.", "killed 3; killed 22")]
    [InlineData("Of the 40 rebels caught, 12 died and four were fined.", "killed 12")]
    [InlineData("Of the 40 rebels arrested, 12 died and four were shot dead.", "detained 40; killed 12 <1; killed 4 <1")]
    [InlineData("The raid ended after killing three men – the worst – and 12 tanks.", "killed 3")]
    public void A_list_goes_on_behind_an_aside(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));
}
