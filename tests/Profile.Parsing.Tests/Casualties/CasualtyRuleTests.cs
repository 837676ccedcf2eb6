using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Casualties;

public class CasualtyRuleTests
{
    [Theory]
    [InlineData(CasualtyRule.Literal, "several", 3, null)]
    [InlineData(CasualtyRule.Literal, "dozens of", 24, null)]
    [InlineData(CasualtyRule.Literal, "many", null, null)]
    [InlineData(CasualtyRule.Acled, "several", 10, 10)]
    [InlineData(CasualtyRule.Acled, "many", 10, 10)]
    [InlineData(CasualtyRule.Acled, "dozens of", 12, 12)]
    [InlineData(CasualtyRule.Acled, "hundreds of", 100, 100)]
    [InlineData(CasualtyRule.Acled, "thousands of", 1000, 1000)]
    [InlineData(CasualtyRule.Acled, "tens of thousands of", 10000, 10000)]
    [InlineData(CasualtyRule.Gtd, "several", null, null)]
    [InlineData(CasualtyRule.Gtd, "hundreds of", null, null)]
    public void A_vague_word_becomes_a_number_by_the_rule(CasualtyRule rule, string words, int? low, int? best)
    {
        CasualtyMention casualty = Assert.Single(Read(rule, $"The shelling killed {words} villagers."));
        Assert.Equal(CasualtyQualifier.Vague, casualty.Qualifier);
        Assert.Equal(rule, casualty.Rule);
        Assert.Equal((low, best, null), (casualty.Low, casualty.Best, casualty.High));
    }

    [Theory]
    [InlineData(CasualtyRule.Literal)]
    [InlineData(CasualtyRule.Acled)]
    [InlineData(CasualtyRule.Gtd)]
    public void Numbers_are_the_same_by_every_rule(CasualtyRule rule)
    {
        CasualtyMention casualty = Assert.Single(Read(rule, "The shelling killed 12 villagers."));
        Assert.Equal((12, 12, 12), (casualty.Low, casualty.Best, casualty.High));
    }

    [Fact]
    public void The_rule_is_told_among_the_options_where_it_is_not_the_default()
    {
        Assert.Null(new ProfileParser().Parse("").Options.CasualtyRule);
        Assert.Equal(CasualtyRule.Acled, new ProfileParser(new ProfileParserOptions { CasualtyRule = CasualtyRule.Acled }).Parse("").Options.CasualtyRule);
    }

    [Fact]
    public void A_rule_without_a_name_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProfileParser(new ProfileParserOptions { CasualtyRule = (CasualtyRule)3 }));

    private static IReadOnlyList<CasualtyMention> Read(CasualtyRule rule, string text) =>
        new ProfileParser(new ProfileParserOptions { CasualtyRule = rule }).Parse(text).Casualties;
}
