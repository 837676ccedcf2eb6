using Profile.Parsing.Model;
using Profile.Parsing.Structure;
using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Structure;

public sealed class WrappedTextTests
{
    private const string Paragraph = "The Northern Front holds the hills above Tesk and lives from the tolls on the salt road to Milvar. No caravan passes without its seal, and no herder sells a goat without its leave. The army has been back twice in 2012. Many of its men stayed in the plain, and the rest went home when the dams were opened.";

    private static readonly ProfileParser Parser = new();

    [Theory]
    [InlineData(60)]
    [InlineData(72)]
    [InlineData(80)]
    [InlineData(100)]
    public void Lines_of_a_wrapped_text_are_one_paragraph(int width)
    {
        string text = TextWrap.At(width, $"{Paragraph}\n\nSociety:\n\n{Paragraph}\n\n{Paragraph}\n");
        ProfileDocument document = Parser.Parse(text);
        Assert.Equal([1, 2], document.Sections.Select(s => s.Paragraphs.Count));
        Assert.All(document.Descendants().SelectMany(s => s.Paragraphs), p => Assert.Equal(4, p.Sentences.Count));
        Assert.Equal([null, "Society"], document.Sections.Select(s => s.Title));
    }

    [Theory]
    [InlineData(72)]
    [InlineData(80)]
    public void The_column_is_found(int width)
    {
        using TokenizedText text = Tokenizer.Read(TextWrap.At(width, string.Join("\n\n", Enumerable.Repeat(Paragraph, 3))), new Lexicon());
        Assert.InRange(WrapWidth.Of(text, text.Lines), width - 6, width);
    }

    [Theory]
    [InlineData("The Front takes its tolls.\nThe army holds the plain.\nThe council met twice.\nNobody else came.\nThey left.\nIt was the end.\nIt rained.\nIt stopped.\n")]
    [InlineData("Salt for the council,\nsalt for the king,\nnone for the herder\nwho feeds on the wind.\nMillet for the soldier,\nmillet for the gate,\nand none for the widow\nwho has come too late.\n")]
    public void Lines_that_end_short_of_any_column_are_paragraphs(string text)
    {
        using TokenizedText read = Tokenizer.Read(text, new Lexicon());
        Assert.Equal(0, WrapWidth.Of(read, read.Lines));
        Assert.Equal(8, Parser.Parse(text).Sections[0].Paragraphs.Count);
    }

    [Fact]
    public void Long_lines_are_paragraphs() => Assert.Equal(8, Parser.Parse(string.Concat(Enumerable.Repeat(Paragraph + "\n", 8))).Sections[0].Paragraphs.Count);

    [Fact]
    public void A_few_lines_are_too_few_to_tell() => Assert.Equal(3, Parser.Parse(TextWrap.At(72, Paragraph[..200]) + "\n").Sections[0].Paragraphs.Count);

    [Fact]
    public void A_short_last_line_ends_its_paragraph_without_a_blank_line()
    {
        string text = TextWrap.At(72, $"{Paragraph}\n{Paragraph}\n{Paragraph}\n");
        Assert.Equal(3, Parser.Parse(text).Sections[0].Paragraphs.Count);
    }

    [Theory]
    [InlineData("[{0}] ")]
    [InlineData("{0}. ")]
    public void A_wrapped_line_that_opens_with_a_year_is_no_note_and_one_that_opens_with_the_next_label_is(string label)
    {
        string body = "The Front holds the hills.1 It lives from the tolls.2 It left in May.3 " + Paragraph;
        string notes = string.Concat(Enumerable.Range(1, 3).Select(n => label.Replace("{0}", $"{n}", StringComparison.Ordinal) + "Lenna Voss and Tavish Orlen, “A Report on the Tolls of the Salt Road,” Orsha Gazette, May 2, 2012, as printed in Velin.\n"));
        for (int width = 50; width < 80; width++)
        {
            ProfileDocument document = Parser.Parse(TextWrap.At(width, $"{body}\n\nNotes\n\n{notes}"));
            Assert.Equal([1, 2, 3], document.Footnotes.Select(n => n.Number!.Value));
            Assert.Equal(Parser.Parse($"{body}\n\nNotes\n\n{notes}").Footnotes.Select(n => n.Text), document.Footnotes.Select(n => n.Text));
            Assert.Single(document.Sections[0].Paragraphs);
        }
    }
}
