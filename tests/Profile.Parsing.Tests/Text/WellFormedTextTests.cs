using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Text;

public sealed class WellFormedTextTests
{
    [Fact]
    public void Text_without_lone_surrogates_is_the_same_string()
    {
        string text = string.Concat("Velin \uFFFD ", "\U0001F642\U0001F642");
        Assert.Same(text, WellFormedText.Of(text));
    }

    [Fact]
    public void Each_lone_surrogate_becomes_one_replacement_character()
    {
        Assert.Equal("\uFFFD", WellFormedText.Of("\uD83D"));
        Assert.Equal("\uFFFD\uFFFD", WellFormedText.Of("\uDE42\uD83D"));
        Assert.Equal("a\uFFFD\U0001F642\uFFFDb", WellFormedText.Of("a\uD83D\uD83D\uDE42\uDE42b"));
    }
}
