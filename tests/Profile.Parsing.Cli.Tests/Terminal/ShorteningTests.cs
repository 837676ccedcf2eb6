using Profile.Parsing.Cli.Terminal;
using Spectre.Console;

namespace Profile.Parsing.Cli.Tests.Terminal;

public class ShorteningTests
{
    [Theory]
    [InlineData("the road to Tesk", 16, "the road to Tesk")]
    [InlineData("the road to Tesk", 15, "the road to…")]
    [InlineData("the road to Tesk", 12, "the road to…")]
    [InlineData("the road to Tesk", 11, "the road…")]
    [InlineData("Donaudampfschifffahrtsgesellschaft", 20, "Donaudampfschifffah…")]
    [InlineData("平和条約", 7, "平和条…")]
    [InlineData("平和条約", 6, "平和…")]
    [InlineData("any", 1, "…")]
    [InlineData("any", 0, "")]
    public void The_start_is_kept_up_to_a_word(string text, int width, string expected) => Assert.Equal(expected, Shortening.KeepStart(text, width));

    [Theory]
    [InlineData("the road to Tesk", 16, "the road to Tesk")]
    [InlineData("the road to Tesk", 15, "…road to Tesk")]
    [InlineData("the road to Tesk", 8, "…to Tesk")]
    [InlineData("the road to Tesk", 7, "…Tesk")]
    [InlineData("Donaudampfschifffahrtsgesellschaft", 11, "…sellschaft")]
    [InlineData("on the road ", 2, "… ")]
    [InlineData("on the road ", 1, "…")]
    [InlineData("平和条約", 6, "…条約")]
    [InlineData("any", 0, "")]
    public void The_end_is_kept_from_a_word(string text, int width, string expected) => Assert.Equal(expected, Shortening.KeepEnd(text, width));

    [Fact]
    public void Nothing_gets_wider_than_asked()
    {
        const string Text = "In 2014 the 平和 treaty of Darnoc 🕊 was signed\u0301 by both. ";
        for (int width = 0; width < 60; width++)
        {
            Assert.InRange(Shortening.KeepStart(Text, width).GetCellWidth(), 0, width);
            Assert.InRange(Shortening.KeepEnd(Text, width).GetCellWidth(), 0, width);
        }
    }
}
