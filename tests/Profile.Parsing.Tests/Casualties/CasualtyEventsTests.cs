using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Casualties;

public class CasualtyEventsTests
{
    [Theory]
    [InlineData("Rebels killed 47 people.", "killed 47")]
    [InlineData("A mine exploded, killing eight civilians.", "killed 8")]
    [InlineData("The army has executed 30 officers.", "killed 30")]
    [InlineData("The Front abducted three engineers.", "kidnapped 3")]
    [InlineData("The Front took hostage 15 tourists.", "hostage 15")]
    [InlineData("The Front took 15 tourists hostage.", "hostage 15")]
    [InlineData("The Front held 15 hostages.", "hostage 15")]
    [InlineData("Police arrested 64 officials.", "detained 64")]
    [InlineData("Loyalists captured 120 soldiers.", "captured 120")]
    [InlineData("Guards tortured 30 inmates.", "tortured 30")]
    [InlineData("The fighting displaced 30,000 people.", "displaced 30000")]
    [InlineData("The army lost 40 men at Sarn.", "killed 40")]
    [InlineData("The ambush claimed the lives of 12 soldiers.", "killed 12")]
    [InlineData("A mine wounded 5 farmers.", "wounded 5")]
    public void An_active_verb_takes_the_figure_behind_it(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));

    [Theory]
    [InlineData("Two soldiers were killed near Tesk.", "killed 2")]
    [InlineData("Some 300 people have been displaced.", "displaced 300")]
    [InlineData("Hundreds were wounded.", "wounded 200/-/-")]
    [InlineData("170 people were taken hostage.", "hostage 170")]
    [InlineData("Nine men were later shot dead.", "killed 9")]
    [InlineData("Twelve villagers are believed to have been killed.", "killed 12")]
    [InlineData("Thirty men were surrounded and killed.", "killed 30")]
    [InlineData("Five civilians who were passing through the area were injured.", "wounded 5")]
    [InlineData("Forty people were missing.", "missing 40")]
    public void A_passive_verb_takes_the_figure_before_it(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));

    [Theory]
    [InlineData("Sixty people died.", "killed 60")]
    [InlineData("In Sarn 60 people perished.", "killed 60")]
    [InlineData("Nine sailors lost their lives.", "killed 9")]
    [InlineData("About 20,000 people fled to Drovia.", "refugee 20000")]
    [InlineData("One million people were forced to flee.", "refugee 1000000")]
    public void An_intransitive_verb_takes_its_subject(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));

    [Theory]
    [InlineData("The blast left 12 people dead.", "killed 12")]
    [InlineData("The blast left dozens wounded.", "wounded 24/-/-")]
    [InlineData("It was the deadliest attack of the year, with 47 dead.", "killed 47")]
    [InlineData("The ministry spoke of 116 dead, 178 injured and 110 missing.", "killed 116; wounded 178; missing 110")]
    [InlineData("Thirty Beltranians killed by the Front were buried in Milvar.", "killed 30")]
    public void A_participle_or_adjective_takes_the_figure_right_before_it(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));

    [Theory]
    [InlineData("The report lists the deaths of 39 civilians.", "killed 39")]
    [InlineData("The massacre of 30 villagers shocked Velin.", "killed 30")]
    [InlineData("The killing by security forces of 12 students led to riots.", "killed 12")]
    [InlineData("Deaths in custody of 27 men were recorded.", "killed 27")]
    [InlineData("The torture of 102 inmates was documented.", "tortured 102")]
    [InlineData("There were 33,686 battle deaths.", "killed 33686")]
    [InlineData("The rebels inflicted 208 casualties.", "affected 208")]
    [InlineData("Casualties reached one thousand.", "affected 1000")]
    [InlineData("The death toll rose to 60.", "killed 60")]
    [InlineData("Drovia shelters an estimated 140,100 refugees.", "refugee 140100")]
    [InlineData("The camp holds 51,960 internally displaced persons.", "displaced 51960")]
    public void A_noun_of_events_takes_the_figure_beside_it(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));

    [Theory]
    [InlineData("Three were killed and dozens wounded.", "killed 3; wounded 24/-/-")]
    [InlineData("170 people were taken hostage and nineteen killed.", "hostage 170; killed 19")]
    [InlineData("Sixty soldiers, 300 rebels and 23 guards were killed.", "killed 60; killed 300; killed 23")]
    [InlineData("A corporal and a rebel were killed.", "killed 1; killed 1")]
    [InlineData("The blast killed five civilians as well as four Beltranian soldiers.", "killed 5; killed 4")]
    [InlineData("It left 12 civilians and a policeman dead.", "killed 12; killed 1")]
    [InlineData("Rebels killed 43 peasants, kidnapped 32, and caused the death of 6 people.", "killed 43; kidnapped 32; killed 6")]
    [InlineData("Twelve were killed in Tesk and 30 in Darnoc.", "killed 12; killed 30")]
    public void Figures_that_share_a_verb_all_take_it(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));

    [Theory]
    [InlineData("They killed thirteen people, five of whom were aid workers.", "killed 13; killed 5 <0")]
    [InlineData("The raid killed 40 people, including 3 children and two nurses.", "killed 40; killed 3 <0; killed 2 <0")]
    [InlineData("Twelve people, including two children, were killed.", "killed 12; killed 2 <0")]
    [InlineData("Police arrested 64 officials. Among them were 8 ministers.", "detained 64; detained 8 <0")]
    [InlineData("The dead included 14 women and six children.", "killed 14; killed 6")]
    [InlineData("The raid killed 40 people. The dead included 14 women and six children.", "killed 40; killed 14 <0; killed 6 <0")]
    [InlineData("The war left 2,200 dead. 64 of the dead were soldiers.", "killed 2200; killed 64 <0")]
    [InlineData("They kidnapped 12 people, two of whom were later killed.", "kidnapped 12; killed 2 <0")]
    public void A_part_points_at_its_whole(string text, string figures) => Assert.Equal(figures, CasualtyText.Figures(text));

    [Theory]
    [InlineData("The bomb killed a United Nations peacekeeper.", "killed 1", VictimsRole.Peacekeeper)]
    [InlineData("A police officer was wounded.", "wounded 1", VictimsRole.Police)]
    [InlineData("Gunmen killed four Beltranian soldiers.", "killed 4", VictimsRole.Military)]
    [InlineData("The army killed nine militants.", "killed 9", VictimsRole.Militant)]
    [InlineData("The shells killed nine villagers.", "killed 9", VictimsRole.Civilian)]
    [InlineData("The shells killed nine people.", "killed 9", VictimsRole.Unknown)]
    public void The_noun_tells_who_the_victims_are(string text, string figures, VictimsRole role)
    {
        Assert.Equal(figures, CasualtyText.Figures(text));
        Assert.Equal(role, CasualtyText.Casualties(text)[0].VictimsRole);
    }

    [Theory]
    [InlineData("No one was hurt.", "wounded 0")]
    [InlineData("There were no casualties.", "affected 0")]
    public void A_denial_is_a_figure_of_zero(string text, string figures)
    {
        Assert.Equal(figures, CasualtyText.Figures(text));
        Assert.Equal(CasualtyPolarity.Denied, CasualtyText.Casualties(text)[0].Polarity);
    }

    [Theory]
    [InlineData("The army claimed that it killed 30 rebels.", CasualtyAttribution.Claimed, "claimed")]
    [InlineData("According to the ministry, 30 rebels were killed.", CasualtyAttribution.Reported, "According to")]
    [InlineData("The UN confirmed that 30 people were killed.", CasualtyAttribution.Confirmed, "confirmed")]
    [InlineData("The war displaced an estimated 300 people.", CasualtyAttribution.Estimated, "an estimated")]
    public void The_words_of_attribution_are_kept(string text, CasualtyAttribution attribution, string words)
    {
        CasualtyMention casualty = Assert.Single(CasualtyText.Casualties(text));
        Assert.Equal(attribution, casualty.Attribution);
        Assert.Equal(words, casualty.AttributionSpan!.Value.Of(text).ToString());
    }

    [Theory]
    [InlineData("The Front claimed the raid on the hotel, which killed 12 guests.", null)]
    [InlineData("The Front claimed the raid on the hotel killed 12 guests.", CasualtyAttribution.Claimed)]
    [InlineData("The Front claimed a raid that left 12 guards dead.", null)]
    [InlineData("The Front claimed on Sunday that the raid left 12 guards dead.", CasualtyAttribution.Claimed)]
    [InlineData("The Front claimed the raid and killed 12 guards.", null)]
    [InlineData("In a raid later claimed by the Front, 12 guards were killed.", null)]
    [InlineData("The army claimed the killing of 12 rebels.", CasualtyAttribution.Claimed)]
    [InlineData("Twelve lives were claimed by the flood.", null)]
    [InlineData("The flood claimed 12 lives.", null)]
    [InlineData("The Front claimed 12 lives had been lost.", CasualtyAttribution.Claimed)]
    [InlineData("Twelve deaths were claimed by the army.", CasualtyAttribution.Claimed)]
    public void An_act_that_is_claimed_leaves_its_figure_unclaimed(string text, CasualtyAttribution? attribution) =>
        Assert.Equal(attribution, Assert.Single(CasualtyText.Casualties(text)).Attribution);
}
