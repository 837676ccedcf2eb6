namespace Profile.Parsing.Tests.Casualties;

/// <summary>Numbers beside words of casualties that are none, each beside a sentence where they are.</summary>
public class FalseFriendsTests
{
    [Theory]
    [InlineData("Police found two bodies in a ditch.", "killed 2")]
    [InlineData("The bodies of two men lay there.", "killed 2")]
    [InlineData("The assembly has two bodies.", "")]
    [InlineData("It is one of the four main bodies of the state.", "")]
    [InlineData("Two human rights bodies recorded 300 killings.", "killed 300")]
    [InlineData("Two regulatory bodies said 12 people had been arrested.", "detained 12")]
    [InlineData("Two regulatory bodies found that prices rose.", "")]
    [InlineData("Two regulatory bodies in Velin were found to be idle.", "")]
    [InlineData("A mass grave with two bodies was opened.", "killed 2")]
    [InlineData("Two bodies had been dumped in Tesk, and three bodies lay in Sarn.", "killed 2; killed 3")]
    [InlineData("Eight bodies with gunshot wounds lay on the road.", "killed 8")]
    public void Bodies_are_dead_where_they_are_found(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));

    [Theory]
    [InlineData("Two girls aged 4 and 6 and three boys were killed.", "killed 2; killed 3")]
    [InlineData("He ruled after the death of the king, at the age of only 16 years.", "")]
    [InlineData("Losses were 6,000 killed and 20,000 wounded over eight years.", "killed 6000; wounded 20000")]
    [InlineData("Rebels killed over eight herders.", "killed 8/8/-")]
    public void Years_are_no_people(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));

    [Theory]
    [InlineData("Thirty-one people, all but two of them soldiers, died.", "killed 31")]
    [InlineData("All but two of the crew were killed.", "")]
    [InlineData("Two of the crew were killed.", "killed 2")]
    public void Who_is_excepted_is_not_counted(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));

    [Theory]
    [InlineData("Some 20 to 25% of the people died.", "")]
    [InlineData("Some 20–25% of the people died.", "")]
    [InlineData("Some 20 to 25 of the people died.", "killed 20/-/25")]
    [InlineData("Drovia has one of the largest refugee populations.", "")]
    [InlineData("Only 101 men survived, and the last chief died in 1933.", "")]
    [InlineData("At least 14 people died; 20 remain in hospital.", "killed 14/14/-")]
    [InlineData("Six soldiers were killed; 20 remain at the base.", "killed 6")]
    [InlineData("Six soldiers were killed and 20 in hospital.", "killed 6")]
    [InlineData("Eighteen people died, seven in hospital.", "killed 18; killed 7 <0")]
    [InlineData("Six soldiers were killed in Tesk; 20 in Sarn.", "killed 6; killed 20")]
    [InlineData("Six soldiers were killed; 20 remain unaccounted for.", "killed 6; missing 20")]
    public void Shares_and_survivors_are_not_counted(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));

    [Theory]
    [InlineData("In room 12, two men were found dead.", "killed 2")]
    [InlineData("The flood came, and in ward 4, three people were killed.", "killed 3")]
    [InlineData("At page 12, two people were killed.", "killed 2")]
    [InlineData("The raid killed 12, two of them women.", "killed 12; killed 2 <0")]
    [InlineData("Nine out of ten of the dead were civilians.", "")]
    [InlineData("Nine out of 40 prisoners died.", "killed 9")]
    public void A_number_that_says_which_is_not_counted(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));

    [Theory]
    [InlineData("VELIN -- TWELVE GUERRILLAS ATTACKED A POST AND KILLED THREE POLICEMEN LAST NIGHT.", "killed 3")]
    [InlineData("THREE PERSONS WERE FATALLY WOUNDED AND 15 INJURED LAST NIGHT.", "killed 3; wounded 15")]
    [InlineData("THE CLASHES, IN WHICH FIVE GUERRILLAS DIED, TOOK PLACE NEAR SARN.", "killed 5")]
    [InlineData("THE PARTY PRESENTED 12 CANDIDATES IN FIVE DISTRICTS.", "")]
    public void A_text_in_capitals_reads_as_any_other(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));

    [Theory]
    [InlineData("The raid killed Ann Tarn, a nurse, and two drivers.", "killed 2")]
    [InlineData("The raid killed Ann Tarn, 68, Bo Lund, 50, and two drivers.", "killed 2")]
    [InlineData("The raid killed four guards, a nurse and two drivers.", "killed 4; killed 1; killed 2")]
    [InlineData("The raid killed Tarn, 68, and two drivers.", "killed 2")]
    [InlineData("A boy, 14, was shot dead.", "killed 1")]
    [InlineData("Ann Tarn, 34, and her husband, 29, were killed.", "")]
    [InlineData("The minister, 60, was assassinated in March 2009.", "")]
    [InlineData("The mayor of Tesk, 60, was assassinated.", "")]
    [InlineData("THE REBELS KILLED TARN, 68, AND TWO DRIVERS.", "killed 2")]
    [InlineData("The raids killed 30 in Tesk, 14, it was said, in Sarn.", "killed 30; killed 14")]
    [InlineData("Soldiers, 14, and guards, 12, were killed.", "killed 14; killed 12")]
    public void What_is_said_of_a_person_is_no_figure(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));
}
