using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Text;

public sealed class TokenizedTextTests
{
    [Fact]
    public void A_cut_makes_two_numbers_of_one_and_the_second_is_a_marker()
    {
        using TokenizedText text = Read("in 201697 again");
        text.Cut([new TokenCut(1, 7)]);
        Assert.Equal("in|2016|97*|again", Shown(text));
        Assert.Equal((2016, 97), (text.Tokens[1].Value, text.Tokens[2].Value));
        Assert.True(text.Tokens[1].SpaceBefore);
        Assert.False(text.Tokens[2].SpaceBefore);
        Assert.Equal(TokenFlags.Marker, text.Tokens[2].Flags);
    }

    [Fact]
    public void Cuts_on_several_lines_move_the_tokens_of_the_lines_behind_them()
    {
        using TokenizedText text = Read("20161 x 20172\n\ny\n20183");
        text.Cut([new TokenCut(0, 4), new TokenCut(2, 12), new TokenCut(4, 21)]);
        Assert.Equal("2016|1*|x|2017|2*|y|2018|3*", Shown(text));
        Assert.Equal([(0, 5), (5, 5), (5, 6), (6, 8)], text.Lines.ToArray().Select(l => (l.FirstToken, l.EndToken)));
    }

    [Fact]
    public void No_cut_changes_nothing()
    {
        using TokenizedText text = Read("in 201697");
        text.Cut([]);
        Assert.Equal("in|201697", Shown(text));
    }

    [Fact]
    public void As_many_cuts_as_tokens_find_room()
    {
        using TokenizedText text = Read(string.Join(' ', Enumerable.Repeat("20161", 500)));
        text.Cut([.. Enumerable.Range(0, 500).Select(i => new TokenCut(i, i * 6 + 4))]);
        Assert.Equal(string.Join('|', Enumerable.Repeat("2016|1*", 500)), Shown(text));
    }

    [Fact]
    public void Flags_are_added_to_those_that_a_token_has()
    {
        using TokenizedText text = Read("May");
        text.Flag(0, TokenFlags.Marker);
        Assert.Equal(TokenFlags.Marker | TokenFlags.Capitalized | TokenFlags.SpaceBefore | TokenFlags.LineStart, text.Tokens[0].Flags);
    }

    private static TokenizedText Read(string text) => Tokenizer.Read(text, new Lexicon());

    private static string Shown(TokenizedText text) =>
        string.Join('|', text.Tokens.ToArray().Select(t => text.Text[t.Start..t.End] + (t.IsMarker ? "*" : "")));
}
