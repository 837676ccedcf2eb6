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

    [Fact]
    public void The_hash_that_grows_by_folded_characters_finds_the_word()
    {
        int id = _lexicon.Add("may");
        uint hash = Lexicon.Seed;
        foreach (char c in "may") hash = Lexicon.Extend(hash, c);
        Assert.Equal(id, _lexicon.Find("May", hash));
    }
}
