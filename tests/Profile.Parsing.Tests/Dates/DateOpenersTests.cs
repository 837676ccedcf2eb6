using Profile.Parsing.Dates;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Dates;

public sealed class DateOpenersTests
{
    private static readonly Lexicon Lexicon = new();
    private static readonly DateVocabulary Vocabulary = new(Lexicon, EnglishDateWords.Rows);

    [Theory]
    [InlineData("The rebels of Tesk fled, as troops came; 12 died", "12")]
    [InlineData("The rebels (of Tesk) fled", "( )")]
    [InlineData("Tesk’s mayor and the miners' union", "’ '")]
    [InlineData("Before the war, years of peace on the river in May", "May")]
    [InlineData("The rebels of Tesk fled, as troops came", "")]
    public void Only_numbers_parentheses_apostrophes_and_words_that_open_dates_are_stopped_at(string text, string expected)
    {
        using TokenizedText tokens = Tokenizer.Read(text, Lexicon);
        var stops = new List<string>();
        for (int at = Vocabulary.Openers.NextFrom(0, tokens.Tokens); at < tokens.Count; at = Vocabulary.Openers.NextFrom(at + 1, tokens.Tokens))
            stops.Add(tokens.Tokens[at].Span.Of(text).ToString());

        Assert.Equal(expected, string.Join(' ', stops));
    }

    [Theory]
    [InlineData("that month", true)]
    [InlineData("that rebels", false)]
    [InlineData("from 2012", true)]
    [InlineData("from Tesk", false)]
    [InlineData("a decade", true)]
    [InlineData("a rebel", false)]
    [InlineData("June rebels", true)]
    [InlineData("two months", true)]
    [InlineData("two rebels", false)]
    [InlineData("month's end", true)]
    [InlineData("months 's", false)]
    public void A_word_opens_a_date_only_before_what_may_stand_behind_it(string text, bool expected)
    {
        using TokenizedText tokens = Tokenizer.Read(text, Lexicon);
        Token behind = tokens.Tokens[1];
        DateWordClass classes = behind.IsWord ? Vocabulary.ClassesOf(behind) : behind.IsNumber ? DateWordClass.Numeral : DateWordClass.Punctuation;

        Assert.Equal(expected, Vocabulary.Openers.MayOpen(tokens.Tokens[0], classes));
    }
}
