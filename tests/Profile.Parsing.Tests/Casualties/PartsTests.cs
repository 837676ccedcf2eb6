namespace Profile.Parsing.Tests.Casualties;

/// <summary>Which figures are parts of which: <c>&lt;1</c> is part of the first, <c>=1</c> tells it again.</summary>
public class PartsTests
{
    [Theory]
    [InlineData("About 39,000 people, of whom 36,000 were Karsovans, perished in the war.", "killed 39000; killed 36000 <1")]
    [InlineData("Twelve people, two of them children, were killed.", "killed 12; killed 2 <1")]
    [InlineData("Twelve people (two of them children) were killed.", "killed 12; killed 2 <1")]
    [InlineData("Twelve people (eight soldiers and four herders) were killed.", "killed 12; killed 8 <1; killed 4 <1")]
    [InlineData("Twelve people, including two children and a nurse, were killed.", "killed 12; killed 2 <1; killed 1 <1")]
    [InlineData("Forty people, among them the mayor and 12 children, were killed.", "killed 40; killed 12 <1")]
    [InlineData("Forty people, 12 of whom were later killed, were kidnapped.", "kidnapped 40; killed 12 <1")]
    [InlineData("Forty people, 12 of whom later escaped, were kidnapped.", "kidnapped 40")]
    [InlineData("Forty people, mostly women, and 12 guards were killed.", "killed 40; killed 12")]
    [InlineData("Twelve people, two of them women, were elected.", "")]
    [InlineData("Six people were killed and 13, including three children, injured.", "killed 6; wounded 13; wounded 3 <2")]
    [InlineData("Forty people were killed and 300, many of them women, wounded.", "killed 40; wounded 300")]
    [InlineData("Forty people were killed and 300, most of them women, wounded in Tesk.", "killed 40; wounded 300")]
    [InlineData("Six people were killed and 13 cars, including three buses, burned.", "killed 6")]
    public void A_part_is_joined_to_people_whose_verb_comes_later(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("A mine killed 12 people. Two of the dead were children.", "killed 12; killed 2 <1")]
    [InlineData("A mine killed 12 people. Among those killed were two children and a nurse.", "killed 12; killed 2 <1; killed 1 <1")]
    [InlineData("A mine killed 12 people. The victims were two soldiers and ten herders.", "killed 12; killed 2 <1; killed 10 <1")]
    [InlineData("A mine killed 12 people. Four firemen were among the dead.", "killed 12; killed 4 <1")]
    [InlineData("The blast killed 12 people and wounded 30. Three of the wounded later died.", "killed 12; wounded 30; killed 3 <2")]
    [InlineData("The blast killed 12 people and wounded 30. Three of the injured are in critical condition.", "killed 12; wounded 30; wounded 3 <2")]
    [InlineData("The blast wounded 30 people, three seriously.", "wounded 30; wounded 3 <1")]
    [InlineData("The blast wounded 30 people, five of them fatally.", "wounded 30; killed 5 <1")]
    [InlineData("Two of those killed were children.", "killed 2")]
    [InlineData("Two of those elected were women.", "")]
    [InlineData("The dead were buried and the wounded taken to three hospitals.", "")]
    public void A_part_is_named_by_what_happened_to_the_people(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("Of the 12 people killed, two were children.", "killed 12; killed 2 <1")]
    [InlineData("Of the 12 people who died, two were children.", "killed 12; killed 2 <1")]
    [InlineData("Of the 40,000 refugees, 9,000 are children.", "refugee 40000; refugee 9000 <1")]
    [InlineData("Of the 30 soldiers captured, ten were executed.", "captured 30; killed 10 <1")]
    [InlineData("A mine killed 12 people. Two of the 12 were children.", "killed 12; killed 2 <1")]
    [InlineData("A mine killed 12 people. Of the 12, two were children.", "killed 12; killed 2 <1")]
    [InlineData("Of the 12 members, two were women.", "")]
    [InlineData("Of the 12 provinces, two were occupied.", "")]
    public void A_part_is_counted_against_its_number(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("A mine killed 12 people. Two were children.", "killed 12; killed 2 <1")]
    [InlineData("A mine killed 12 people. Eight were children, four were nurses.", "killed 12; killed 8 <1; killed 4 <1")]
    [InlineData("The war killed 300 people, 40 in Tesk alone.", "killed 300; killed 40 <1")]
    [InlineData("The war killed 300 people, 40 of them in Tesk.", "killed 300; killed 40 <1")]
    [InlineData("The war killed 300 people, 200 soldiers among them.", "killed 300; killed 200 <1")]
    [InlineData("The war left 2,200 dead. 64 of the dead were soldiers, and 2,101 were killed in Tesk, of whom 1,460 were herders.", "killed 2200; killed 64 <1; killed 2101 <1; killed 1460 <3")]
    [InlineData("A raid killed 12 people, including five guards, two of whom were women.", "killed 12; killed 5 <1; killed 2 <2")]
    [InlineData("The council has 12 members. Two are women.", "")]
    [InlineData("A mine killed 12 people. The mayor came. Two were children.", "killed 12")]
    [InlineData("A mine killed 12 people, and nine were rescued.", "killed 12")]
    public void A_bare_number_goes_on_with_the_people_before(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("Twenty soldiers were killed and 10 wounded. In all, there were 30 casualties.", "killed 20 <3; wounded 10 <3; affected 30")]
    [InlineData("Some 2,900 men starved in June and 5,000 in July. In total, 12,500 died.", "killed 2900 <3; killed 5000 <3; killed 12500")]
    [InlineData("Some 2,900 men starved in June and 5,000 in July. In total, 1,500 died.", "killed 2900; killed 5000; killed 1500")]
    [InlineData("Shells killed 20 people in May. Three more died in June, bringing the total to 23.", "killed 20; killed 3; killed 23 =1")]
    public void A_total_takes_in_the_sentence_before(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));
}
