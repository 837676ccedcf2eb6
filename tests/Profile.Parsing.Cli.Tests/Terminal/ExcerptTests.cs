using Profile.Parsing.Cli.Terminal;
using Profile.Parsing.Text;

namespace Profile.Parsing.Cli.Tests.Terminal;

public class ExcerptTests
{
    private const string Sentence = "On the road from Tesk to Milvar, gunmen killed 12 people before they fled over the border to Drovia.";

    [Theory]
    [InlineData(100, "On the road from Tesk to Milvar, gunmen |killed 12 people| before they fled over the border to Drovia.")]
    [InlineData(80, "…to Milvar, gunmen |killed 12 people| before they fled over the border to Drovia.")]
    [InlineData(40, "…gunmen |killed 12 people| before they…")]
    [InlineData(20, "…|killed 12 people|…")]
    [InlineData(10, "|killed 12…|")]
    public void The_mention_stays_in_sight_whatever_the_width(int width, string expected)
    {
        string shown = Excerpted("Before. ", Sentence, " After.", "killed 12 people", width);

        Assert.Equal(expected, shown);
    }

    [Fact]
    public void Room_that_one_side_does_not_need_goes_to_the_other() =>
        Assert.Equal("…before they fled over the border to |Drovia|.", Excerpted("", Sentence, "", "Drovia", 45));

    [Fact]
    public void Line_breaks_of_hard_wrapped_text_are_spaces() =>
        Assert.Equal("the raid |killed 12 people| at Tesk", Excerpted("", "the\r\nraid killed\n  12 people\nat Tesk", "", "killed\n  12 people", 60));

    [Fact]
    public void A_sentence_without_end_is_looked_at_only_around_the_mention()
    {
        string endless = string.Concat(Enumerable.Repeat(" ho", 200_000));

        string shown = Excerpted("", $"{endless} killed{endless}", "", "killed", 41);

        Assert.Equal("…ho ho ho |killed| ho ho ho ho ho ho ho ho…", shown);
    }

    private static string Excerpted(string before, string sentence, string after, string mention, int width)
    {
        string text = before + sentence + after;
        int at = text.IndexOf(mention, StringComparison.Ordinal);
        StyledText excerpt = Excerpt.Of(text, new SourceSpan(before.Length, before.Length + sentence.Length), new SourceSpan(at, at + mention.Length), width);
        Assert.InRange(excerpt.Width, 1, width);
        return string.Join('|', excerpt.Pieces.Select(piece => piece.Text)).TrimEnd();
    }
}
