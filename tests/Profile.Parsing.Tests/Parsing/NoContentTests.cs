using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Parsing;

public class NoContentTests
{
    private static readonly ProfileParser Parser = new();

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public void A_text_without_words_is_told(string text)
    {
        Diagnostic told = Assert.Single(Parser.Parse(text).Diagnostics);

        Assert.Equal("warning no-content: There is nothing to read in this text: it has no paragraph and no note.", told.ToString());
    }

    [Fact]
    public void A_page_with_nothing_but_a_title_and_navigation_is_told()
    {
        ProfileDocument document = Parser.ParseHtml("<title>Karsova</title><nav><a href=/>Home</a></nav><div id=app></div>");

        Diagnostic told = Assert.Single(document.Diagnostics);
        Assert.Equal("warning no-content: There is nothing to read in this page: it has no paragraph and no note.", told.ToString());
    }

    [Theory]
    [InlineData("Tesk fell.")]
    [InlineData("Notes\n\n1. Velin Gazette, 4 May 2011.\n2. Ibid.\n")]
    public void A_single_sentence_or_note_is_content(string text) =>
        Assert.DoesNotContain(Parser.Parse(text).Diagnostics, told => told.Code == DiagnosticCodes.NoContent);
}
