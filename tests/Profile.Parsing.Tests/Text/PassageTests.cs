using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Text;

public sealed class PassageTests
{
    private static readonly SourceSpan[] Sentences = [new(0, 10), new(11, 20), new(20, 30), new(35, 40)];

    /// <summary>Behind a sentence of another passage.</summary>
    private static readonly RentedList<SourceSpan> AllSentences = Sentenced();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(9, 0)]
    [InlineData(11, 1)]
    [InlineData(19, 1)]
    [InlineData(20, 2)]
    [InlineData(39, 3)]
    public void An_offset_lies_in_one_sentence(int offset, int sentence) => Assert.Equal(Sentences[sentence], Paragraph().SentenceAt(offset));

    [Theory]
    [InlineData(10)]
    [InlineData(30)]
    [InlineData(40)]
    public void A_space_between_sentences_lies_in_none(int offset) => Assert.Null(Paragraph().SentenceAt(offset));

    [Fact]
    public void A_heading_has_no_sentences()
    {
        var heading = new Passage(0, 9, new SourceSpan(0, 40), "s1", AllSentences, AllSentences.Count);
        Assert.True(heading.IsHeading);
        Assert.Null(heading.SentenceAt(0));
        Assert.False(Paragraph().IsHeading);
    }

    private static Passage Paragraph() => new(0, 9, new SourceSpan(0, 40), "s1", AllSentences, 1);

    private static RentedList<SourceSpan> Sentenced()
    {
        var all = new RentedList<SourceSpan>();
        all.Add(new SourceSpan(0, 12));
        all.AddRange(Sentences);
        return all;
    }
}
