using System.Globalization;
using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Structure;

public sealed class NotesListsTests
{
    private const string Body = "The canal closed.1 The mill stopped.2 The grain rotted.3 The price rose.4 The people left.5 The bridge fell.6\n\n";

    private static readonly ProfileParser Parser = new();

    public static TheoryData<string> Labels => new("[{0}] ", "[{0}]", "[^{0}]: ", "({0}) ", "{0}. ", "{0}) ", "{0} ", "{0}\t", "¹ ", "  [{0}] ");

    [Theory]
    [MemberData(nameof(Labels))]
    public void A_list_under_a_notes_heading_has_labels_of_any_form(string label)
    {
        ProfileDocument document = Parser.Parse(Body + "Notes\n\n" + List(label, "First words.", "second words", "Third words.", "4 words.", "Fifth words.", "Sixth words."));
        AssertNumbers(document, 1, 2, 3, 4, 5, 6);
        Assert.Equal(["First words.", "second words", "Third words.", "4 words.", "Fifth words.", "Sixth words."], document.Footnotes.Select(n => n.Text));
        Assert.Equal(Enumerable.Range(0, 6), document.Citations.Select(c => c.FootnoteIndex!.Value));
    }

    [Theory]
    [MemberData(nameof(Labels))]
    public void A_list_without_a_heading_is_told_by_its_sources_and_by_who_cites_it(string label)
    {
        ProfileDocument document = Parser.Parse(Body + List(label, Sources(6)));
        AssertNumbers(document, 1, 2, 3, 4, 5, 6);
        Assert.Equal(document.Footnotes.Select(n => n.Label), Enumerable.Range(1, 6).Select(n => LabelOf(label, n).Trim()));
    }

    [Theory]
    [InlineData("Notes")]
    [InlineData("NOTES:")]
    [InlineData("Endnotes")]
    [InlineData("End Notes")]
    [InlineData("Footnotes")]
    [InlineData("References")]
    [InlineData("Sources:")]
    [InlineData("Bibliography")]
    [InlineData("Works Cited")]
    [InlineData("Notes and References")]
    [InlineData("## Notes")]
    [InlineData("**Notes**")]
    public void A_notes_heading_is_the_title_of_the_list(string heading)
    {
        ProfileDocument document = Parser.Parse(Body + heading + "\n\n" + List("{0}. ", Sources(6)));
        Section notes = document.Sections[^1];
        Assert.Equal((SectionKind.Notes, heading.Trim('#', '*', ' ', ':')), (notes.Kind, notes.Title));
        Assert.True(notes.Span.Contains(document.Footnotes[^1].Span));
    }

    [Theory]
    [InlineData("Notes on the War")]
    [InlineData("What the Sources Say")]
    [InlineData("A Note")]
    public void Other_headings_with_such_words_are_none(string heading) =>
        Assert.Empty(Parser.Parse("Nobody is cited here.\n\n" + heading + "\n\n1. The Front leaves the hills.\n2. The council opens the dams.\n").Footnotes);

    [Theory]
    [InlineData("1. The Front leaves the hills.\n2. The council opens the dams.\n3. Drovia watches.\n")]
    [InlineData("1) The Front leaves the hills.\n2) The council opens the dams.\n3) Drovia watches.\n")]
    [InlineData("(1) The Front leaves the hills.\n(2) The council opens the dams.\n(3) Drovia watches.\n")]
    [InlineData("1 council\n2 dams\n3 roads\n")]
    public void A_numbered_list_in_the_text_is_no_notes_list(string list)
    {
        Assert.Empty(Parser.Parse("The accord has three parts:\n\n" + list + "\nLittle of it has been carried out.\n").Footnotes);
        Assert.Equal(2, Parser.Parse("The canal closed.1 The mill stopped.2\n\n" + list + "\nLittle came of it.\n\n" + List("[{0}] ", Sources(2))).Footnotes.Count);
    }

    [Fact]
    public void A_list_of_sources_that_the_text_does_not_cite_is_a_notes_list_only_in_brackets()
    {
        Assert.Empty(Parser.Parse("Nobody is cited here.\n\n" + List("{0}. ", Sources(3))).Footnotes);
        Assert.Equal(3, Parser.Parse("Nobody is cited here.\n\n" + List("[{0}] ", Sources(3))).Footnotes.Count);
    }

    [Fact]
    public void A_heading_over_sources_without_numbers_is_a_section() =>
        Assert.Empty(Parser.Parse("The canal closed.\n\nBibliography\n\nVoss, Lenna. Canal Closed. Orsha: Salt Press, 2012.\nOrlen, Tavish. Rot. Orsha: Salt Press, 2013.\n").Footnotes);

    [Fact]
    public void Blank_lines_between_notes_part_nothing() => AssertNumbers(Parser.Parse(Body + "[1] “A.”\n\n[2] “B.”\n\n\n[3] “C.”\n[4] “D.”\n\n[5] “E.”\n[6] “F.”\n"), 1, 2, 3, 4, 5, 6);

    [Fact]
    public void Lines_without_a_label_go_on_with_their_note_and_paragraphs_are_joined_by_a_line_feed()
    {
        ProfileDocument document = Parser.Parse("It closed.1 It stopped.2\n\n[1] Voss wrote:\n   it  was\tsold.\n\nNobody denied it.\n\n[2] “B.”\nand others.\n\nThe end of the page.\n");
        Assert.Equal(["Voss wrote: it was sold.\nNobody denied it.", "“B.” and others."], document.Footnotes.Select(n => n.Text));
        Assert.Equal(2, document.Descendants().Sum(s => s.Paragraphs.Count));
    }

    [Fact]
    public void The_span_of_a_note_has_its_label_and_its_content_has_not()
    {
        ProfileDocument document = Parser.Parse("It closed.1 It stopped.2\n\n [1] Voss.\n(see there)\n[2]\n");
        Assert.Equal("[1] Voss.\n(see there)", document.TextAt(document.Footnotes[0].Span));
        Assert.Equal("Voss.\n(see there)", document.TextAt(document.Footnotes[0].ContentSpan!.Value));
        Assert.Equal(("[2]", ""), (document.TextAt(document.Footnotes[1].Span), document.Footnotes[1].Text));
        Assert.Null(document.Footnotes[1].ContentSpan);
        Assert.Equal("Note 2 is empty.", Assert.Single(document.Diagnostics, d => d.Code == DiagnosticCodes.FootnoteEmpty).Message);
    }

    [Fact]
    public void A_note_that_opens_with_a_year_or_a_number_keeps_it() =>
        Assert.Equal(["2012 was dry.", "40 Years of Salt.", "3."], Parser.Parse("A.1 B.2 C.3\n\nNotes\n\n1. 2012 was dry.\n2. 40 Years of Salt.\n3. 3.\n").Footnotes.Select(n => n.Text));

    [Fact]
    public void Text_behind_the_list_is_text_and_cites_it()
    {
        ProfileDocument document = Parser.Parse("It closed.1 It stopped.2\n\n" + List("[{0}] ", Sources(2)) + "\nThe canal is still closed.1\n");
        Assert.Equal([0, 2], document.Footnotes[0].CitedBy);
        Assert.Equal("The canal is still closed.1", document.TextAt(document.Descendants().SelectMany(s => s.Paragraphs).Last().Span));
    }

    [Fact]
    public void A_note_that_nobody_cites_is_told() => Assert.Equal(
        "No marker in the text cites note 2.",
        Assert.Single(Parser.Parse("It closed.1 It rotted.3\n\n" + List("[{0}] ", Sources(3))).Diagnostics, d => d.Code == DiagnosticCodes.FootnoteNotCited).Message);

    [Fact]
    public void Lists_at_the_foot_of_sections_number_from_1_and_stand_in_their_sections()
    {
        string foot = List("{0}. ", Sources(2));
        ProfileDocument document = Parser.Parse($"Water:\n\nIt closed.1 It stopped.2\n\n{foot}\nGrain:\n\nIt rotted.1 It rose.2\n\n{foot}");
        AssertNumbers(document, 1, 2, 1, 2);
        Assert.Equal([0, 1, 2, 3], document.Citations.Select(c => c.FootnoteIndex!.Value));
        Assert.Equal(["section 1", "notes 2", "section 1", "notes 2"], document.Descendants().Select(s => $"{s.Kind.ToString().ToLowerInvariant()} {s.Level}"));
    }

    [Theory]
    [InlineData("[{0}] ")]
    [InlineData("{0}. ")]
    [InlineData("¹ ")]
    public void Lists_at_the_foot_of_pages_go_on_counting_and_the_text_between_is_text(string label)
    {
        string text = $"It closed.1 It stopped.2\n\n{List(label, Sources(2))}\nIt rotted.3 It rose.4\n\n{List(label, Sources(2), 3)}\nIt fell.5 It rose.6\n\n{List(label, Sources(2), 5)}";
        ProfileDocument document = Parser.Parse(text);
        AssertNumbers(document, 1, 2, 3, 4, 5, 6);
        Assert.Equal(Enumerable.Range(0, 6), document.Citations.Select(c => c.FootnoteIndex!.Value));
        Assert.Equal(3, document.Descendants().Sum(s => s.Paragraphs.Count));
    }

    [Fact]
    public void One_note_at_the_foot_of_each_page_is_a_list()
    {
        ProfileDocument document = Parser.Parse("It closed.1\n\n[1] “A.”\n\nIt rotted.2\n\n[2] “B.”\n\nIt rose.3\n\n[3] “C.”\n\nThe end.\n");
        AssertNumbers(document, 1, 2, 3);
        Assert.Equal(4, document.Sections[0].Paragraphs.Count);
    }

    [Fact]
    public void A_bracketed_number_that_nobody_cites_opens_no_note() => Assert.Empty(Parser.Parse("It closed.\n\n[7] men were left in the hall.\n\nThey went home when the dams were opened.\n").Footnotes);

    private static string[] Sources(int count) => [.. Enumerable.Repeat("“A Report,” Orsha Gazette, May 2, 2012.", count)];

    private static string List(string label, params string[] notes) => List(label, notes, 1);

    private static string List(string label, string[] notes, int first) => string.Concat(notes.Select((note, i) => LabelOf(label, first + i) + note + "\n"));

    /// <summary>The label with a number in it; a raised one by its raised digits.</summary>
    private static string LabelOf(string label, int number) => label[0] == '¹'
        ? string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(c => "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0'])) + label[1..]
        : string.Format(CultureInfo.InvariantCulture, label, number);

    private static void AssertNumbers(ProfileDocument document, params int[] numbers)
    {
        Assert.Equal(numbers, document.Footnotes.Select(n => n.Number!.Value));
        Assert.All(document.Footnotes, n => Assert.Equal(FootnoteNumbering.Printed, n.Numbering));
    }
}
