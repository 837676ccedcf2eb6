using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Text;

public sealed class LexiconTests
{
    private readonly Lexicon _lexicon = new();

    [Fact]
    public void A_word_added_again_in_another_case_keeps_its_id()
    {
        int id = _lexicon.Add("March");
        Assert.Equal(id, _lexicon.Add("mARCH"));
        Assert.NotEqual(id, _lexicon.Add("marches"));
        Assert.Equal(3, _lexicon.Count);
    }

    [Fact]
    public void A_word_is_found_in_any_case() => Assert.Equal(_lexicon.Add("march"), _lexicon.Find("MARCH"));

    [Theory]
    [InlineData("marc")]
    [InlineData("marchs")]
    [InlineData("")]
    public void Other_words_are_not_found(string word)
    {
        _lexicon.Add("march");
        Assert.Equal(0, _lexicon.Find(word));
    }

    [Fact]
    public void All_words_are_found_however_many_there_are()
    {
        int[] ids = [.. Enumerable.Range(0, 5000).Select(n => _lexicon.Add($"word{n}"))];
        Assert.Equal(5000, ids.Distinct().Count());
        Assert.Equal(ids, Enumerable.Range(0, 5000).Select(n => _lexicon.Find($"WORD{n}")));
        Assert.Equal(5001, _lexicon.Count);
    }

    [Theory]
    [InlineData("may")]
    [InlineData("December")]
    [InlineData("northern")]
    [InlineData("organisation")]
    [InlineData("counterinsurgencies")]
    public void The_tokenizer_finds_words_of_any_length_in_any_case_and_place(string word)
    {
        int id = _lexicon.Add(word);
        foreach (string text in new[] { word, word.ToUpperInvariant() + " and what follows", "before " + word + ".", word + "s " + word + "é " + word + " behind" })
        {
            using TokenizedText tokens = Tokenizer.Read(text, _lexicon);
            Assert.Equal(1, tokens.Tokens.ToArray().Count(token => token.IsWord && token.Value == id));
        }
    }

    [Theory]
    [InlineData("février")]
    [InlineData("e-mail")]
    [InlineData("a.m.")]
    public void Words_of_other_characters_than_ascii_letters_are_found(string word)
    {
        int id = _lexicon.Add(word);
        Assert.Equal(id, _lexicon.Find(word.ToUpperInvariant()));
        Assert.Equal(0, _lexicon.Find(word + word));
    }
}
