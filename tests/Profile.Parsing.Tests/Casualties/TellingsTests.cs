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
    [InlineData("Twelve people, including two nurses, were killed; the rebels say 30.", "killed 12; killed 2 <1; killed 30")]
    [InlineData("Police killed 12 protesters. Organisers of the march claimed 50,000.", "killed 12")]
    [InlineData("The rebels killed 12 people. The army has 3,000 men; the rebels claim 5,000.", "killed 12")]
    [InlineData("Twelve people were killed and 400 houses burnt, the mayor said, while the army said 150.", "killed 12")]
    [InlineData("Three people were killed in a strike attended by 200 workers, unions said; police said 80.", "killed 3")]
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
    [InlineData("The party sent sixty officials to the firing squad.", "killed 60")]
    [InlineData("Thousands of men turned up dead.", "killed 2000/-/-")]
    [InlineData("The party sent sixty officials to the capital.", "")]
    [InlineData("Thousands of men turned up late.", "")]
    [InlineData("The cholera claimed 40 victims in May and went on.", "killed 40")]
    [InlineData("The government claimed 40 victims had been compensated.", "")]
    [InlineData("The government claimed 40 victims were killed in Tesk.", "killed 40")]
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

    [Theory]
    [InlineData("There could have been as many as 400 civilian deaths.", "killed -/400/400")]
    [InlineData("Up to 400 people could have died.", "killed -/400/400")]
    [InlineData("The number of civilians dead is thought to exceed 400.", "killed 400/400/-")]
    [InlineData("The death toll passed 400 on Monday.", "killed 400/400/-")]
    [InlineData("At least 18 people were killed; the army said there were 14 victims.", "killed 18/18/-; killed 14")]
    [InlineData("Without help 400 people could die.", "")]
    [InlineData("The column passed 400 farms.", "")]
    [InlineData("The office has a list; the army said there were 14 victims of theft.", "")]
    public void A_number_is_an_estimate_or_a_bound(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("At Tesk the army lost 2,318; at Sarn it lost little.", "killed 2318")]
    [InlineData("The rebels lost 40 at Sarn.", "")]
    [InlineData("The rebels lost 40.", "killed 40")]
    [InlineData("The party lost 40.", "")]
    [InlineData("The battles left 23,700 Karsovan and Drovian casualties.", "affected 23700")]
    [InlineData("Twelve army and police officers were killed.", "killed 12")]
    [InlineData("Twelve army and police posts were lost.", "")]
    [InlineData("The war forced 336,000 Orshani to flee.", "refugee 336000")]
    [InlineData("Some 80,000 - 200,000 people died.", "killed 80000/-/200000")]
    [InlineData("Three of her children were clubbed to death.", "killed 3")]
    [InlineData("Three of her children were sentenced to death.", "")]
    [InlineData("Three of her children were found alive.", "")]
    [InlineData("Refugees arrive at the rate of 5,000 a day.", "")]
    public void Who_is_lost_is_told_by_few_words(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));

    [Theory]
    [InlineData("The raid left one gunman dead and nine others in Sarn.", "killed 1; killed 9")]
    [InlineData("The raid left one gunman dead and nine others in prison fled.", "killed 1; refugee 9")]
    [InlineData("The siege left 1,200 people – mostly rebels – dead.", "killed 1200")]
    [InlineData("The raid left 78 doctors, nurses and patients dead.", "killed 78")]
    [InlineData("Rebels shot dead on Wednesday a soldier and two clerks.", "killed 1; killed 2")]
    [InlineData("Rebels shot dead in Sarn a soldier's dog and two cows.", "")]
    public void The_verb_stands_apart_from_its_figures(string text, string figures) => Assert.Equal(figures, CasualtyText.FiguresWithLinks(text));
}
