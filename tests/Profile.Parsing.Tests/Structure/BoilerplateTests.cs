using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Structure;

public sealed class BoilerplateTests
{
    private const string Long = "The Northern Front holds the hills above Tesk and lives from the tolls on the salt road to Milvar, as it has done since the war.";

    private static readonly ProfileParser Parser = new();

    [Theory]
    [InlineData("Browse By", "navigation")]
    [InlineData("Back to top", "navigation")]
    [InlineData("SKIP TO MAIN CONTENT", "navigation")]
    [InlineData("Next", "navigation")]
    [InlineData("Previous | Next", "navigation")]
    [InlineData("Share", "share")]
    [InlineData("Print · Email · Tweet", "share")]
    [InlineData("Printer-friendly version", "share")]
    [InlineData("E-mail", "share")]
    [InlineData("Home > Countries > Karsova", "breadcrumb")]
    [InlineData("Home » Karsova", "breadcrumb")]
    [InlineData("Page 3", "page-number")]
    [InlineData("Page 3 of 12", "page-number")]
    [InlineData("- 3 -", "page-number")]
    [InlineData("– 14 –", "page-number")]
    [InlineData("* * *", "separator")]
    [InlineData("----------", "separator")]
    [InlineData("***", "separator")]
    public void Lines_of_the_page_are_set_aside_with_a_reason(string line, string reason)
    {
        ProfileDocument document = Parser.Parse($"{Long}\n\n{line}\n\n{Long}\n");
        Boilerplate found = Assert.Single(document.Boilerplate);
        Assert.Equal((reason, line), (found.Reason, document.TextAt(found.Span)));
        Assert.Equal(2, Assert.Single(document.Sections).Paragraphs.Count);
    }

    [Theory]
    [InlineData("Home is where the salt is.")]
    [InlineData("Home is far, and the way home > the way out, as they say.")]
    [InlineData("They share, print and email what they have.")]
    [InlineData("Next came the army.")]
    [InlineData("Page 3 of the accord is lost.")]
    [InlineData("Page of 12")]
    [InlineData("3 > 2, and 2 > 1.")]
    [InlineData("--")]
    [InlineData("12")]
    public void Lines_that_only_have_such_words_are_text(string line) => Assert.Empty(Parser.Parse($"{Long}\n\n{line}\n\n{Long}\n").Boilerplate);

    [Fact]
    public void Numbers_alone_that_count_up_are_page_numbers() =>
        Assert.Equal(["11", "12", "13"], SetAside($"{Long}\n11\n{Long}\n12\n{Long}\n13\n"));

    [Fact]
    public void Numbers_alone_that_do_not_count_up_are_text() => Assert.Empty(SetAside($"{Long}\n11\n{Long}\n13\n{Long}\n1200\n"));

    [Fact]
    public void A_line_that_stands_at_each_page_break_is_a_running_head() =>
        Assert.Equal(["Karsova 12", "Karsova 13", "Karsova 14"], SetAside($"{Long}\n\fKarsova 12\n{Long}\n\fKarsova 13\n{Long}\n\fKarsova 14\n{Long}\n"));

    [Fact]
    public void A_line_at_only_two_page_breaks_is_none() => Assert.Empty(SetAside($"{Long}\n\fKarsova\n{Long}\n\fKarsova\n{Long}\n"));

    [Fact]
    public void The_title_that_every_later_page_repeats_stays() =>
        Assert.Equal(["Karsova Today", "Karsova Today"], SetAside($"Karsova Today\n\n{Long}\n\fKarsova Today\n{Long}\n\fKarsova Today\n{Long}\n"));

    [Fact]
    public void A_line_that_returns_in_the_middle_of_pages_is_text() => Assert.Empty(SetAside($"{Long}\nSo it goes\n{Long}\nSo it goes\n{Long}\nSo it goes\n{Long}\n"));

    private static IEnumerable<string> SetAside(string text)
    {
        ProfileDocument document = Parser.Parse(text);
        return document.Boilerplate.Select(b => document.TextAt(b.Span));
    }
}
