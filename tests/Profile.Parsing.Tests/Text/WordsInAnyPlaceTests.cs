using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Text;

/// <summary>Words of a few ASCII letters that stand far from the text's end are read in one step, all others letter by letter.</summary>
public sealed class WordsInAnyPlaceTests
{
    private const string Letters = "internationalisationsreport";

    [Fact]
    public void A_word_is_the_same_token_in_mid_text_and_at_the_end()
    {
        var lexicon = new Lexicon();
        for (int length = 1; length <= Letters.Length; length++) lexicon.Add(Letters[..length]);
        for (int length = 1; length <= Letters.Length; length++)
        {
            string lower = Letters[..length];
            foreach (string word in new[] { lower, lower.ToUpperInvariant(), char.ToUpperInvariant(lower[0]) + lower[1..], lower[..^1] + char.ToUpperInvariant(lower[^1]) })
            {
                Token inside = FirstOf(word + " and twenty letters behind", lexicon), last = FirstOf(word, lexicon);
                Assert.Equal((last.Start, last.End, last.Value, last.Kind, last.Flags), (inside.Start, inside.End, inside.Value, inside.Kind, inside.Flags));
                Assert.Equal(length, inside.Value);
            }
        }
    }

    [Theory]
    [InlineData("counter")]
    [InlineData("counterinsurgent")]
    public void A_letter_beyond_ascii_belongs_to_the_word_before_it(string start)
    {
        var lexicon = new Lexicon();
        lexicon.Add(start);
        Token word = FirstOf(start + "é and twenty letters behind", lexicon);
        Assert.Equal((start.Length + 1, 0), (word.End, word.Value));
    }

    private static Token FirstOf(string text, Lexicon lexicon)
    {
        using TokenizedText tokens = Tokenizer.Read(text, lexicon);
        return tokens.Tokens[0];
    }
}
