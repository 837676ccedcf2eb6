using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Text;

public sealed class PassageTests
{
    private static readonly SourceSpan[] Sentences = [new(0, 10), new(11, 20), new(20, 30), new(35, 40)];

    [Theory]
    [InlineData(0, 0)]
    [InlineData(9, 0)]
    [InlineData(11, 1)]
    [InlineData(19, 1)]
    [InlineData(20, 2)]
    [InlineData(39, 3)]
    public void An_offset_lies_in_one_sentence(int offset, int sentence) => Assert.Equal(Sentences[sentence], new Passage(0, 9, "s1", Sentences).SentenceAt(offset));

    [Theory]
    [InlineData(10)]
    [InlineData(30)]
    [InlineData(40)]
    public void A_space_between_sentences_lies_in_none(int offset) => Assert.Null(new Passage(0, 9, "s1", Sentences).SentenceAt(offset));

    [Fact]
    public void A_heading_has_no_sentences()
    {
        var heading = new Passage(0, 9, "s1", []);
        Assert.True(heading.IsHeading);
        Assert.Null(heading.SentenceAt(0));
        Assert.False(new Passage(0, 9, "s1", Sentences).IsHeading);
    }
}
