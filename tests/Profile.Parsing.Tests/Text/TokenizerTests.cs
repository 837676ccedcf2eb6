using System.Globalization;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Text;

public sealed class TokenizerTests
{
    private static readonly Lexicon Words = LexiconOf("may", "international", "in", "karsova", "é");

    [Fact]
    public void Words_numbers_marks_and_raised_digits_are_tokens_and_spaces_are_none() =>
        Assert.Equal("Word:The Word:U Punctuation:. Word:S Punctuation:. Word:won Superscript:¹² Word:in Number:2012", Kinds("The U.S. won¹² in\t 2012"));

    [Theory]
    [InlineData("1,234.5", "Number:1 Punctuation:, Number:234 Punctuation:. Number:5")]
    [InlineData("km²", "Word:km Superscript:²")]
    [InlineData("¹2³", "Superscript:¹ Number:2 Superscript:³")]
    [InlineData("Tesk56", "Word:Tesk Number:56")]
    [InlineData("56th", "Number:56 Word:th")]
    [InlineData("l’État", "Word:l Punctuation:’ Word:État")]
    [InlineData("e\u0301te\u0301", "Word:e\u0301te\u0301")]
    [InlineData("--", "Punctuation:- Punctuation:-")]
    public void Runs_end_where_the_kind_of_character_changes(string text, string kinds) => Assert.Equal(kinds, Kinds(text));

    [Theory]
    [InlineData("May", "Capitalized")]
    [InlineData("MAY", "Capitalized, AllCapitals")]
    [InlineData("I", "Capitalized, AllCapitals")]
    [InlineData("may", "None")]
    [InlineData("mAY", "None")]
    [InlineData("État", "Capitalized")]
    [InlineData("ÉTAT", "Capitalized, AllCapitals")]
    public void A_word_tells_its_capitals(string word, string flags) =>
        Assert.Equal(flags, (TokensOf("x " + word)[1].Flags & (TokenFlags.Capitalized | TokenFlags.AllCapitals)).ToString());

    [Theory]
    [InlineData("a b")]
    [InlineData("a\tb")]
    [InlineData("a\u00A0b")]
    [InlineData("a\u2009b")]
    [InlineData("a\u202Fb")]
    [InlineData("a\u3000b")]
    [InlineData("a\0b")]
    [InlineData("a\u200B b")]
    public void White_space_of_any_kind_and_controls_come_before_a_token(string text) => Assert.True(TokensOf(text)[1].SpaceBefore);

    [Theory]
    [InlineData("a.b")]
    [InlineData("a\u200B.")]
    [InlineData("a\u00AD.")]
    [InlineData("a\u2060.")]
    [InlineData("a\uFEFF.")]
    public void Marks_and_invisible_characters_are_no_space(string text) => Assert.False(TokensOf(text)[1].SpaceBefore);

    [Theory]
    [InlineData("inter\u00ADnational")]
    [InlineData("in\u200Bter\u200Dnational")]
    [InlineData("international\u2060")]
    [InlineData("International")]
    [InlineData("INTER\uFEFFNATIONAL")]
    public void A_word_is_found_in_any_case_and_without_the_invisible_characters_in_it(string word)
    {
        Token token = Assert.Single(TokensOf(word));
        Assert.Equal(Words.Find("international"), token.Value);
        Assert.Equal(word.TrimEnd('\u2060').Length, token.Length);
    }

    [Fact]
    public void A_word_that_was_not_added_has_no_id() => Assert.Equal(0, Assert.Single(TokensOf("mays")).Value);

    [Fact]
    public void A_long_word_with_an_invisible_character_in_it_is_one_unknown_word()
    {
        string word = new string('a', 200) + "\u00AD" + new string('b', 200);
        Assert.Equal((0, word.Length), (Assert.Single(TokensOf(word)).Value, TokensOf(word)[0].Length));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("007", 7)]
    [InlineData("999999999", 999_999_999)]
    [InlineData("1000000000", -1)]
    [InlineData("99999999999999999999", -1)]
    [InlineData("⁰¹²³⁴⁵⁶⁷⁸", 12_345_678)]
    [InlineData("⁹", 9)]
    [InlineData("¹²³⁴⁵⁶⁷⁸⁹⁰", -1)]
    public void Digits_have_a_value_up_to_nine_of_them(string digits, int value) => Assert.Equal(value, Assert.Single(TokensOf(digits)).Value);

    [Fact]
    public void Digits_of_other_scripts_are_no_numbers() => Assert.DoesNotContain(TokensOf("١٢ １２"), t => t.IsNumber);

    [Theory]
    [InlineData("\U0001F642", "Punctuation")]
    [InlineData("\U0001D400", "Word")]
    public void A_surrogate_pair_is_one_character(string text, string kind)
    {
        Token token = TokensOf($"a {text} b")[1];
        Assert.Equal((kind, 2, 4), (token.Kind.ToString(), token.Start, token.End));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_a_mark_of_its_own() =>
        Assert.Equal("Word:a Punctuation:\uD83D Word:b Punctuation:\uDE42 Punctuation:\uD83D Punctuation:\uD83D", Kinds("a\uD83Db\uDE42\uD83D\uD83D"));

    [Fact]
    public void A_letter_of_two_code_units_stands_inside_a_word() => Assert.Equal("Word:a\U0001D400b Number:1", Kinds("a\U0001D400b1"));

    [Theory]
    [InlineData("a\nb", 2)]
    [InlineData("a\rb", 2)]
    [InlineData("a\r\nb", 2)]
    [InlineData("a\n\rb", 3)]
    [InlineData("a\vb", 2)]
    [InlineData("a\fb", 2)]
    [InlineData("a\u0085b", 2)]
    [InlineData("a\u2028b", 2)]
    [InlineData("a\u2029b", 2)]
    [InlineData("a\r\n\r\nb", 3)]
    [InlineData("a\n", 1)]
    [InlineData("a", 1)]
    [InlineData("", 1)]
    public void Every_line_break_of_Unicode_ends_a_line(string text, int count)
    {
        using TokenizedText read = Tokenizer.Read(text, Words);
        Assert.Equal(count, read.Lines.Length);
        foreach (Token token in read.Tokens) Assert.True(token.LineStart && token.SpaceBefore);
    }

    [Fact]
    public void A_line_has_its_text_without_the_break_and_the_tokens_on_it()
    {
        using TokenizedText read = Tokenizer.Read("one two\r\n \r\nthree", Words);
        Assert.Equal((0, 7, 0, 2), Of(read.Lines[0]));
        Assert.Equal((9, 10, 2, 2), Of(read.Lines[1]));
        Assert.True(read.Lines[1].IsBlank);
        Assert.Equal((12, 17, 2, 3), Of(read.Lines[2]));
        Assert.Equal([true, false, true], read.Tokens.ToArray().Select(t => t.LineStart));

        static (int, int, int, int) Of(TextLine line) => (line.Start, line.End, line.FirstToken, line.EndToken);
    }

    [Fact]
    public void Case_is_folded_alike_under_any_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(Words.Find("international"), Assert.Single(TokensOf("INTERNATIONAL")).Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Tokens_rise_never_touch_a_line_break_and_cover_all_that_is_seen()
    {
        const string text = " a1\u00AD¹.\r\n\uFEFFb\u200Bc\t\U0001F642\uD83D!\f";
        Token[] tokens = TokensOf(text);
        Assert.Equal(["a", "1", "¹", ".", "b\u200Bc", "\U0001F642", "\uD83D", "!"], tokens.Select(t => text[t.Start..t.End]));
        Assert.All(tokens.Zip(tokens.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }

    private static Lexicon LexiconOf(params string[] words)
    {
        var lexicon = new Lexicon();
        foreach (string word in words) lexicon.Add(word);
        return lexicon;
    }

    private static Token[] TokensOf(string text)
    {
        using TokenizedText read = Tokenizer.Read(text, Words);
        return read.Tokens.ToArray();
    }

    private static string Kinds(string text) => string.Join(' ', TokensOf(text).Select(t => $"{t.Kind}:{text[t.Start..t.End]}"));
}
