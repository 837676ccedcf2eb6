namespace Profile.Parsing.Tests.Casualties;

/// <summary>Constructions of reports and histories, each beside a sentence that only looks like it.</summary>
public class ConstructionTests
{
    [Theory]
    [InlineData("Rebels hacked 12 farmers to death.", "killed 12", "The court sentenced 12 farmers to death.", "")]
    [InlineData("Soldiers burned 12 villagers alive.", "killed 12", "Rescuers found 12 villagers alive.", "")]
    [InlineData("A mine blew 12 soldiers to pieces.", "killed 12", "A mine blew 12 carts to pieces.", "")]
    [InlineData("Shells drove 3,000 people out of the country.", "displaced 3000", "Firemen led 3,000 people out of the country.", "")]
    [InlineData("Police took 12 students into custody.", "detained 12", "Police took 12 students into the school.", "")]
    [InlineData("The Front held 12 members of the mission hostage.", "hostage 12", "The Front held 12 talks with the mission.", "")]
    [InlineData("The blast left 12 members of the mission dead.", "killed 12", "The blast left 12 members of the mission unharmed.", "")]
    [InlineData("The attack cost 12 people their lives.", "killed 12", "The strike cost 12 people their jobs.", "")]
    [InlineData("The battle cost the army of the north 102 men.", "killed 102", "The battle cost the army of the north 102 tanks.", "")]
    public void A_result_behind_the_object_tells_of_it(string text, string figures, string nearMiss, string none) => Compare(text, figures, nearMiss, none);

    [Theory]
    [InlineData("The dead numbered 12.", "killed 12", "The dead were buried in 12 graves.", "")]
    [InlineData("The wounded numbered at least 30.", "wounded 30/30/-", "The wounded were taken to three hospitals.", "")]
    [InlineData("Killed were two soldiers and a nurse.", "killed 2; killed 1", "Killed in the raid were 12 camels.", "")]
    [InlineData("Killed: 12; wounded: 30.", "killed 12; wounded 30", "Opened: 12; closed: 30.", "")]
    [InlineData("The dead: four guards and eight tenants.", "killed 4; killed 8", "The menu: four soups and eight cakes.", "")]
    [InlineData("The number of wounded reached 30.", "wounded 30", "The number of schools reached 30.", "")]
    [InlineData("Estimates of those killed range from 600 to 900.", "killed 600/-/900", "Estimates of those employed range from 600 to 900.", "")]
    [InlineData("The UN puts the death toll of the war at 600.", "killed 600", "The UN puts the price of the road at 600.", "")]
    [InlineData("The death toll in the bombing of Tesk rose on Monday to 60.", "killed 60", "The toll on the road to Tesk opened on Monday at 60 gates.", "")]
    [InlineData("The army suffered 12 losses.", "killed 12", "The air force reported 12 losses.", "")]
    public void A_word_for_the_people_takes_its_number(string text, string figures, string nearMiss, string none) => Compare(text, figures, nearMiss, none);

    [Theory]
    [InlineData("Eighteen guards were killed, along with 90 rebels.", "killed 18; killed 90", "Eighteen guards were killed, along with 90 goats.", "killed 18")]
    [InlineData("The mayor was killed together with two guards.", "killed 2", "The mayor was elected together with two deputies.", "")]
    [InlineData("A soldier died, as did two farmers.", "killed 1; killed 2", "A soldier voted, as did two farmers.", "")]
    [InlineData("The army lost 12 men, the rebels 40.", "killed 12; killed 40", "The army sent 12 men, the rebels 40.", "")]
    [InlineData("In Tesk 12 people died, in Darnoc nine.", "killed 12; killed 9", "In Tesk 12 people voted, in Darnoc nine.", "")]
    [InlineData("In 2012, 40 people were killed; in 2013, 90.", "killed 40; killed 90", "In 2012, 40 people were killed; in 2013, 90 schools opened.", "killed 40")]
    [InlineData("Drovia has 900 refugees in camps and 300 in towns.", "refugee 900; refugee 300", "Drovia has 900 tents in camps and 300 in towns.", "")]
    public void A_predicate_goes_on_behind_its_verb(string text, string figures, string nearMiss, string none) => Compare(text, figures, nearMiss, none);

    [Theory]
    [InlineData("Twelve people suffered serious burns.", "wounded 12", "Twelve people suffered serious delays.", "")]
    [InlineData("Thirty were treated for gunshot wounds.", "wounded 30", "Thirty were treated for malaria.", "")]
    [InlineData("Thirty people were rushed to hospital.", "wounded 30", "Thirty people were rushed to parliament.", "")]
    [InlineData("Twelve people lay dead in the square.", "killed 12", "Twelve people lay asleep in the square.", "")]
    [InlineData("The mob lynched two men.", "killed 2", "The mob cheered two men.", "")]
    [InlineData("Troops seriously wounded 12 herders.", "wounded 12", "Troops seriously delayed 12 herders.", "")]
    [InlineData("Some 12,000 soldiers surrendered at Sarn.", "captured 12000", "Some 12,000 villages surrendered at Sarn.", "")]
    [InlineData("Some 300 people remain in detention.", "detained 300", "Some 300 people remain in office.", "")]
    [InlineData("About 3,000 people sought shelter in Drovia.", "refugee 3000", "About 3,000 people sought work in Drovia.", "")]
    [InlineData("About 3,000 people were forced to leave.", "displaced 3000", "About 3,000 people were forced to vote.", "")]
    [InlineData("A 12-year-old girl was killed.", "killed 1", "A 12-year-old law was killed.", "")]
    [InlineData("Another soldier was killed.", "killed 1", "Another law was killed.", "")]
    [InlineData("A quarter of a million people died.", "killed 250000", "A quarter of the votes died with him.", "")]
    [InlineData("Two and a half million people fled.", "refugee 2500000", "Two and a half million votes were cast.", "")]
    [InlineData("The fire killed many people.", "killed -/-/-", "It is not known how many people the fire killed.", "")]
    [InlineData("A major was killed.", "killed 1", "A major bill was killed.", "")]
    public void Other_words_of_injury_and_loss(string text, string figures, string nearMiss, string none) => Compare(text, figures, nearMiss, none);

    private static void Compare(string text, string figures, string nearMiss, string none)
    {
        Assert.Equal(figures, CasualtyText.Figures(text));
        Assert.Equal(none, CasualtyText.Figures(nearMiss));
    }
}
