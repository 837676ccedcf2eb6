using Profile.Parsing.Cli.Terminal;

namespace Profile.Parsing.Cli.Tests.Terminal;

public class PrintableTextTests
{
    [Theory]
    [InlineData("one  two\t\r\n three", "one two three")]
    [InlineData("line\u2028line\u0085line\u00a0end", "line line line end")]
    [InlineData("\u001b[31mred", "\\u001b[31mred")]
    [InlineData("c1 \u009b2J, del \u007f, bell \a", "c1 \\u009b2J, del \\u007f, bell \\u0007")]
    [InlineData("abc\u202edef\u2066", "abc\\u202edef\\u2066")]
    [InlineData("soft\u00adhyphen zero\u200bwidth\ufeff", "softhyphen zerowidth")]
    [InlineData("[bold]平和[/] Café 🕊", "[bold]平和[/] Café 🕊")]
    public void Text_of_a_document_is_folded_to_one_harmless_line(string text, string expected) => Assert.Equal(expected, PrintableText.Fold(text));

    [Fact]
    public void Half_of_a_surrogate_pair_is_told() => Assert.Equal("half \\ud83d of a pair", PrintableText.Fold("half \ud83d of a pair"));

    [Theory]
    [InlineData("two  spaces", "two  spaces")]
    [InlineData("a\nb\tc\u001b", "a\\u000ab\\u0009c\\u001b")]
    [InlineData("gnp\u202etxt", "gnp\\u202etxt")]
    public void The_name_of_a_file_keeps_every_character_in_sight(string name, string expected) => Assert.Equal(expected, PrintableText.Escape(name));
}
