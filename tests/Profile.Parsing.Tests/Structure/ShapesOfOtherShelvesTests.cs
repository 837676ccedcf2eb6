using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Structure;

/// <summary>Shapes that profiles come in beside those of the samples: each was once read wrongly.</summary>
public sealed class ShapesOfOtherShelvesTests
{
    private const string Long = "The road from Velin to the border was closed for most of the winter, and the villages on either side of it lived on what they had stored.";

    private static readonly ProfileParser Parser = new();

    [Fact]
    public void Years_alone_on_their_lines_are_no_page_numbers() =>
        Assert.Empty(Parser.Parse($"2012\n\n{Long}\n\n2013\n\n{Long}\n").Boilerplate);

    [Fact]
    public void Numbers_alone_under_a_notes_heading_are_no_page_numbers() =>
        Assert.Empty(Parser.Parse($"{Long}\n\nNotes\n1\nOrsha Gazette, 2014.\n2\nOrsha Gazette, 2015.\n").Boilerplate);

    [Theory]
    [InlineData("He left the country.[ii]")]
    [InlineData("He left the country.[note 2]")]
    [InlineData("He left the country.[citation needed]")]
    public void A_sentence_with_a_remark_in_brackets_is_no_heading(string sentence) =>
        Assert.DoesNotContain(Parser.Parse($"{sentence}\n\n{Long}\n").Descendants(), s => s.Title is not null);

    [Fact]
    public void A_colon_heading_may_stand_over_a_short_sentence() =>
        Assert.Equal(["Government", "Economy"], Titles("Government:\nThe council rules.\n\nEconomy:\nSalt fell.\n"));

    [Fact]
    public void A_colon_line_over_lines_that_end_no_sentence_is_no_heading() => Assert.Empty(Titles("The Groups:\nNorthern Front\nSons of the Valley\n"));

    [Fact]
    public void A_colon_heading_may_stand_right_over_the_name_of_a_group() =>
        Assert.Equal(["Armed Groups", "Northern Front (NF)"], Titles($"Armed Groups:\nNorthern Front (NF)\n{Long}\n"));

    [Fact]
    public void A_marker_behind_decimals_is_cut_from_them_where_the_sequence_calls_for_it() =>
        Assert.Equal([1, 2, 3, 4], Numbers("It grew.1 It shrank.2 It was 94.83 in the north.4 It fell.", "[1] A.\n[2] B.\n[3] C.\n[4] D."));

    [Fact]
    public void Decimals_that_the_sequence_does_not_need_stay_whole() =>
        Assert.Equal([1, 2, 3], Numbers("It grew.1 It shrank.2 It was 94.83 in the north.3 It fell.", "[1] A.\n[2] B.\n[3] C."));

    [Fact]
    public void One_note_without_brackets_at_the_foot_of_each_section_is_a_note()
    {
        ProfileDocument document = Parser.Parse(
            "Government:\n\nThe council rules.1\n\n1 Orsha Gazette, “The Council,” January 5, 2015.\n\nEconomy:\n\nSalt fell.2\n\n2 Orsha Gazette, “Salt,” May 6, 2016.\n");
        Assert.Equal([1, 2], document.Footnotes.Select(n => n.Number!.Value));
        Assert.All(document.Citations, c => Assert.NotNull(c.FootnoteIndex));
        Assert.Empty(document.Dates);
    }

    [Fact]
    public void A_marker_behind_a_space_belongs_to_the_sentence_before_it()
    {
        ProfileDocument document = Parser.Parse("The bridge fell. [1] It was built again. [2]\n\n[1] A.\n[2] B.\n");
        Assert.Equal(
            ["The bridge fell. [1]", "It was built again. [2]"],
            document.Sections[0].Paragraphs[0].Sentences.Select(document.TextAt));
    }

    [Fact]
    public void The_charset_of_a_media_type_is_that_of_the_text() =>
        Assert.Equal("źródło", Parser.Parse((byte[])[0xBC, 0x72, 0xF3, 0x64, 0xB3, 0x6F], new SourceInfo { MediaType = "text/plain; charset=iso-8859-2" }).Text);

    [Theory]
    [InlineData("The group (1) kills, (2) robs and (3) flees.")]
    [InlineData("4 × 10⁵ people were displaced.")]
    public void Enumerators_and_powers_are_no_figures(string text) => Assert.Empty(Parser.Parse(text).Casualties);

    private static IEnumerable<string> Titles(string text) => Parser.Parse(text).Descendants().Select(s => s.Title).OfType<string>();

    private static IEnumerable<int> Numbers(string text, string notes) => Parser.Parse($"{text}\n\n{notes}\n").Citations.Select(c => c.Number!.Value);
}
