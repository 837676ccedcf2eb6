namespace Profile.Parsing.Tests.Casualties;

/// <summary>Each construction, and beside it a sentence that only looks like it.</summary>
public class NearMissTests
{
    [Theory]
    [InlineData("Gunmen killed 12 herders.", "killed 12", "Gunmen killed 12 goats.", "")]
    [InlineData("The army lost 40 men.", "killed 40", "The party lost 40 members.", "")]
    [InlineData("The Front seized 12 fishermen.", "kidnapped 12", "The Front seized 12 boats.", "")]
    [InlineData("The Front took 12 prisoners.", "captured 12", "The Front took 12 people to a meeting.", "")]
    [InlineData("Some 40 men were held in Tesk.", "detained 40", "Some 40 meetings were held in Tesk.", "")]
    [InlineData("The toll rose to 60.", "killed 60", "The tax rose to 60.", "")]
    [InlineData("There were 12 deaths.", "killed 12", "There were 12 death sentences.", "")]
    [InlineData("There were 12 deaths in May.", "killed 12", "There were 12 deaths per thousand.", "")]
    [InlineData("The torture of 12 men went on.", "tortured 12", "The torture in 12 camps went on.", "")]
    [InlineData("Drovia took in 900 refugees.", "refugee 900", "Drovia took back 900 tanks.", "")]
    [InlineData("Drovia has 900 refugees.", "refugee 900", "Drovia has 900 refugee camps.", "")]
    [InlineData("In May 900 refugees arrived.", "refugee 900", "In May 900 refugees returned.", "")]
    [InlineData("Thirty wounded soldiers lay in Sarn.", "wounded 30", "Thirty wounded animals lay in Sarn.", "")]
    [InlineData("About 3,000 villagers fled.", "refugee 3000", "About 3,000 rebels fled.", "")]
    [InlineData("Shells drove 3,000 people from their homes.", "displaced 3000", "Firemen saved 3,000 people from their homes.", "")]
    [InlineData("Of 40 men, 12 died.", "killed 12", "Of 40 men who came, 12 had been ill.", "")]
    [InlineData("One soldier was killed.", "killed 1", "One of the laws was killed in parliament.", "")]
    [InlineData("A farmer was killed.", "killed 1", "A farm was burnt and a law killed.", "")]
    [InlineData("No villagers were killed.", "killed 0", "No doubt they were killed.", "")]
    [InlineData("Twelve were killed on sight.", "killed 12", "Twelve were not killed.", "")]
    [InlineData("The fever killed two people in five villages.", "killed 2", "Two in five people died young.", "")]
    [InlineData("A mine killed a teacher and 3 guards.", "killed 3", "A mine killed cattle and 3 rebels fled.", "")]
    [InlineData("The flood cost three lives.", "killed 3", "One household in three lives on bread.", "")]
    [InlineData("In the flood 12 lives were lost.", "killed 12", "In the flood 12 lives were saved.", "")]
    [InlineData("The war took hundreds of lives.", "killed 200/-/-", "The dam changed hundreds of lives.", "")]
    [InlineData("The lives of 12 men were lost.", "killed 12", "The raid risked the lives of 12 men.", "")]
    [InlineData("The flood cost the army 12 lives.", "killed 12", "The flood took the bridge, and one house in three lives on.", "")]
    [InlineData("The mine took 12 lives in Tesk and 30 lives in Sarn.", "killed 12; killed 30", "Twelve lives were in danger in Tesk and 30 lives in Sarn.", "")]
    [InlineData("The number of people displaced within the country stands at 41,270.", "displaced 41270", "The number of people employed within the country stands at 41,270.", "")]
    [InlineData("The total number of men wounded in Tesk has risen to 300.", "wounded 300", "A number of men were wounded in Tesk and the price rose to 300.", "")]
    [InlineData("The number of rebels who were killed stood at 40.", "killed 40", "The number of rebels who fought stood at 40.", "")]
    public void The_one_counts_and_the_other_does_not(string text, string figures, string nearMiss, string none)
    {
        Assert.Contains(figures, CasualtyText.Figures(text), StringComparison.Ordinal);
        Assert.Equal(none, CasualtyText.Figures(nearMiss));
    }

    [Theory]
    [InlineData("The raid killed 40 people, including 3 children.", "killed 40; killed 3 <0")]
    [InlineData("The raid killed 40 people, including the mayor, and wounded 30.", "killed 40; wounded 30")]
    [InlineData("The raid killed 40 people, among them 3 nurses, and wounded 30.", "killed 40; killed 3 <0; wounded 30")]
    [InlineData("The raid killed 40 people (12 in Tesk).", "killed 40; killed 12 <0")]
    [InlineData("The raid killed 40 people (two hours after dawn).", "killed 40")]
    [InlineData("The raid killed 40 people: 30 guards and 10 herders.", "killed 40; killed 30 <0; killed 10 <0")]
    [InlineData("The raid killed 40 people: 30 shells hit Tesk.", "killed 40")]
    [InlineData("Judges condemned 40 men, of whom 12 were executed.", "killed 12")]
    [InlineData("They held 40 men, 12 of whom were released.", "detained 40")]
    [InlineData("In May 110 guards and 90 rebels were killed, a total of 200 deaths.", "killed 110 <2; killed 90 <2; killed 200")]
    [InlineData("In May 110 guards and 80 rebels were killed. In June there were 200 deaths.", "killed 110; killed 80; killed 200")]
    public void A_part_is_told_from_a_figure_beside(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));

    [Theory]
    [InlineData("Some 900 refugees live in camps in Drovia, and 300 people are displaced.", "refugee 900; displaced 300")]
    [InlineData("Some 900 villagers live in camps in Drovia, and 300 guards were killed.", "killed 300")]
    [InlineData("Some 900 villagers and 300 farmers were displaced.", "displaced 900; displaced 300")]
    [InlineData("Some 900 refugees and 300 farmers were displaced.", "refugee 900; displaced 300")]
    [InlineData("Some 900 displaced people fled to Drovia.", "displaced 900")]
    [InlineData("Some 900 refugees were killed.", "killed 900")]
    public void A_noun_that_tells_of_flight_keeps_its_kind(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));

    [Theory]
    [InlineData("The raid killed 40 people, nine of them children, and wounded 30.", 1, "nine of them children", "children")]
    [InlineData("The raid killed 40 people, four of them young Drovian nurses.", 1, "four of them young Drovian nurses", "young Drovian nurses")]
    [InlineData("The raid killed 40 people, nine of them in Tesk, including 3 children.", 2, "3 children", "children")]
    public void The_span_of_a_part_takes_in_its_noun(string text, int index, string span, string victims)
    {
        Assert.Equal(span, CasualtyText.Casualties(text)[index].Text);
        Assert.Equal(victims, CasualtyText.Casualties(text)[index].Victims);
    }

    [Theory]
    [InlineData("The raid killed 40 people. Nine of them teach children.", "killed 40")]
    [InlineData("The raid killed 40 people, nine of them released before.", "killed 40")]
    public void A_clause_about_some_of_them_names_no_part(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));

    [Theory]
    [InlineData("A bomb killed 47 people in Sarn. The bomb that killed the 47 people was never explained.", 0)]
    [InlineData("A bomb killed 47 people in Sarn. A flood killed 48 people in Tesk.", null)]
    [InlineData("In May 2015 a bomb killed 47 people. In June 2016 a bomb killed 47 people.", null)]
    [InlineData("A bomb killed 47 people in Sarn. The bomb wounded 47 people.", null)]
    [InlineData("A bomb killed 47 guards in Sarn. A flood killed 47 herders.", null)]
    [InlineData("A mine killed two guards. A mine wounded two guards.", null)]
    public void A_figure_told_again_is_told_from_a_new_one(string text, int? earlier) => Assert.Equal(earlier, CasualtyText.Casualties(text)[1].Repeats);
}
