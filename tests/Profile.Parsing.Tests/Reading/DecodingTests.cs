using System.Text;
using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Reading;

public sealed class DecodingTests
{
    private static readonly ProfileParser Parser = new();

    public static TheoryData<string> Unicode => new("utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE");

    [Theory]
    [MemberData(nameof(Unicode))]
    public void A_byte_order_mark_tells_the_encoding_and_is_dropped(string name)
    {
        ProfileDocument document = Parser.Parse(WithMark(name, "Karsova’s \U0001F642 war."));
        Assert.Equal("Karsova’s \U0001F642 war.", document.Text);
        Assert.Equal(name, document.Source.Encoding);
        Assert.Empty(document.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Unicode))]
    public void A_byte_order_mark_alone_is_an_empty_text(string name) => Assert.Equal("", Parser.Parse(WithMark(name, "")).Text);

    [Theory]
    [MemberData(nameof(Unicode))]
    public void A_mark_of_the_encoding_that_the_caller_gives_is_dropped_too(string name) =>
        Assert.Equal("war", Parser.Parse(WithMark(name, "war"), new SourceInfo { Encoding = Encoding.GetEncoding(name) }).Text);

    [Fact]
    public void The_encoding_that_the_caller_gives_wins_over_a_byte_order_mark()
    {
        ProfileDocument document = Parser.Parse(WithMark("utf-8", "war"), new SourceInfo { Encoding = Encoding.Latin1 });
        Assert.Equal(("ï»¿war", "iso-8859-1"), (document.Text, document.Source.Encoding));
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void The_encoding_that_the_caller_gives_wins_over_valid_utf_8() =>
        Assert.Equal("OrshÃ©", Parser.Parse(Encoding.UTF8.GetBytes("Orshé"), new SourceInfo { Encoding = Encoding.Latin1 }).Text);

    [Fact]
    public void Only_the_first_mark_is_dropped() => Assert.Equal("\uFEFFwar", Parser.Parse(WithMark("utf-8", "\uFEFFwar")).Text);

    [Fact]
    public void A_string_keeps_its_byte_order_mark_and_has_no_encoding()
    {
        ProfileDocument document = Parser.Parse("\uFEFFwar");
        Assert.Equal(("\uFEFFwar", null, null), (document.Text, document.Source.Encoding, document.Source.Sha256));
    }

    [Fact]
    public void The_hash_is_that_of_the_bytes_with_the_mark() =>
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(WithMark("utf-16", "war"))), Parser.Parse(WithMark("utf-16", "war")).Source.Sha256);

    [Fact]
    public void Invalid_bytes_read_as_the_replacement_character_and_the_first_is_told()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, (byte)'a', 0xFF, (byte)'b', 0xC3];
        ProfileDocument document = Parser.Parse(bytes);
        Assert.Equal("a\uFFFDb\uFFFD", document.Text);
        AssertTold(
            document,
            DiagnosticCodes.InvalidBytes,
            "The input is not valid utf-8: the first invalid byte is at offset 4. Each invalid place reads U+FFFD; tell the encoding if it is another.",
            new SourceSpan(1, 2));
    }

    [Fact]
    public void A_replacement_character_that_the_input_has_is_no_invalid_byte()
    {
        Assert.Empty(Parser.Parse(WithMark("utf-8", "a\uFFFDb")).Diagnostics);
        ProfileDocument document = Parser.Parse((byte[])[.. WithMark("utf-8", "a\uFFFDb"), 0xFF]);
        Assert.Equal(new SourceSpan(3, 4), Assert.Single(document.Diagnostics).Span);
    }

    [Fact]
    public void Half_a_character_at_the_end_of_utf_16_is_told()
    {
        ProfileDocument document = Parser.Parse((byte[])[.. WithMark("utf-16", "war"), 0x41]);
        Assert.Equal("war\uFFFD", document.Text);
        Assert.Equal(DiagnosticCodes.InvalidBytes, Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void An_encoding_that_throws_on_invalid_bytes_does_not_throw_here()
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        ProfileDocument document = Parser.Parse(new byte[] { (byte)'a', 0xFF }, new SourceInfo { Encoding = strict });
        Assert.Equal("a\uFFFD", document.Text);
        Assert.Equal(DiagnosticCodes.InvalidBytes, Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void An_encoding_that_reads_invalid_bytes_as_question_marks_reads_them_as_the_replacement_character_here()
    {
        ProfileDocument document = Parser.Parse(new byte[] { (byte)'a', 0xFF }, new SourceInfo { Encoding = Encoding.ASCII });
        Assert.Equal("a\uFFFD", document.Text);
        Assert.Equal("The input is not valid us-ascii: the first invalid byte is at offset 1. Each invalid place reads U+FFFD; tell the encoding if it is another.", Assert.Single(document.Diagnostics).Message);
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_are_guessed_and_the_guess_is_told()
    {
        ProfileDocument document = Parser.Parse(Windows(1252).GetBytes("He said “no” – and left… in Orsha’s salt."));
        Assert.Equal("He said “no” – and left… in Orsha’s salt.", document.Text);
        Assert.Equal("windows-1252", document.Source.Encoding);
        AssertTold(
            document,
            DiagnosticCodes.EncodingGuessed,
            "The input is not valid UTF-8 (the first invalid byte is at offset 8); it was read as windows-1252. Tell the encoding if it is another.",
            null);
    }

    [Theory]
    [InlineData("windows-1251", "Президент страны заявил вчера, что столица остаётся под защитой армии и новые переговоры начнутся весной.")]
    [InlineData("koi8-r", "Президент страны заявил вчера, что столица остаётся под защитой армии и новые переговоры начнутся весной.")]
    [InlineData("shift_jis", "首都の政府は春に新しい交渉を始めると発表した。北部の町では戦いが続いている。")]
    public void A_legacy_encoding_of_another_script_is_guessed_by_its_letters(string name, string text)
    {
        ProfileDocument document = Parser.Parse(CodePagesEncodingProvider.Instance.GetEncoding(name)!.GetBytes(text));
        Assert.Equal((text, name), (document.Text, document.Source.Encoding));
    }

    [Fact]
    public void Ascii_is_utf_8_and_nothing_is_told()
    {
        ProfileDocument document = Parser.Parse("Karsova is divided."u8.ToArray());
        Assert.Equal("utf-8", document.Source.Encoding);
        Assert.Empty(document.Diagnostics);
    }

    private static Encoding Windows(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;

    private static byte[] WithMark(string name, string text)
    {
        var encoding = Encoding.GetEncoding(name);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    private static void AssertTold(ProfileDocument document, string code, string message, SourceSpan? span)
    {
        Diagnostic told = Assert.Single(document.Diagnostics);
        Assert.Equal((code, DiagnosticSeverity.Warning, message, span), (told.Code, told.Severity, told.Message, told.Span));
    }
}
