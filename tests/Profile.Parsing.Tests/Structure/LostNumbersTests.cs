using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Structure;

public sealed class LostNumbersTests
{
    private const int Count = 7;

    private static readonly ProfileParser Parser = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(1, 2)]
    [InlineData(3, 4)]
    [InlineData(6, 7)]
    [InlineData(2, 3, 4)]
    [InlineData(2, 4, 6)]
    [InlineData(1, 3, 4, 7)]
    [InlineData(2, 3, 4, 5, 6)]
    public void A_note_without_its_number_takes_it_from_its_neighbours_and_is_told(params int[] lost)
    {
        foreach (string label in (string[])["[{0}] ", "{0}. "])
        {
            ProfileDocument document = Parser.Parse(Text(label, n => !lost.Contains(n)));
            Assert.Equal(Enumerable.Range(1, Count), document.Footnotes.Select(n => n.Number!.Value));
            Assert.Equal(lost, document.Footnotes.Where(n => n.Numbering == FootnoteNumbering.Inferred).Select(n => n.Number!.Value));
            Assert.Equal(Enumerable.Range(1, Count).Select(n => $"“Report of Day {n},” Orsha Gazette, May {n}, 2012."), document.Footnotes.Select(n => n.Text));
            Assert.Equal(
                lost.Select(n => $"This note stands without a number; by its neighbours it is note {n}."),
                document.Diagnostics.Where(d => d.Code == DiagnosticCodes.FootnoteNumberInferred).Select(d => d.Message));
            Assert.All(document.Footnotes, n => Assert.Single(n.CitedBy));
        }
    }

    [Fact]
    public void A_note_that_lost_its_number_has_no_label_and_its_content_is_all_of_it()
    {
        Footnote note = Parser.Parse(Text("[{0}] ", n => n != 3)).Footnotes[2];
        Assert.Null(note.Label);
        Assert.Equal(note.Span, note.ContentSpan);
    }

    [Fact]
    public void A_line_that_goes_on_is_no_lost_note_where_no_number_is_missing()
    {
        ProfileDocument document = Parser.Parse("A.1 B.2\n\n[1] Voss,\n“Canal Closed,” Northern Wire, May 2, 2012.\n[2] Orlen.\n");
        Assert.Equal(["Voss, “Canal Closed,” Northern Wire, May 2, 2012.", "Orlen."], document.Footnotes.Select(n => n.Text));
    }

    [Fact]
    public void The_lost_note_among_two_lines_is_the_one_that_opens_like_a_source()
    {
        ProfileDocument document = Parser.Parse("A.1 B.2 C.3\n\n[1] Voss told the council\nand nobody else.\n“Rot,” Velin Courier, May 16, 2012.\n[3] Orlen.\n");
        Assert.Equal(["Voss told the council and nobody else.", "“Rot,” Velin Courier, May 16, 2012.", "Orlen."], document.Footnotes.Select(n => n.Text));
    }

    [Theory]
    [InlineData("[1] A.\n[2] B.\n[4] D.\n", "Note 3 is not in the notes list.")]
    [InlineData("[1] A.\n[2] B.\n[7] G.\n", "Notes 3 to 6 are not in the notes list.")]
    [InlineData("[1] A.\n[2] B.\n“Rot,” Velin Courier, 2012.\n[6] F.\n", "Notes 4 to 5 are not in the notes list.")]
    public void Numbers_that_no_line_stands_for_are_told_as_a_gap(string list, string message)
    {
        ProfileDocument document = Parser.Parse("Some text.1 More text.2\n\n" + list);
        Diagnostic gap = Assert.Single(document.Diagnostics, d => d.Code == DiagnosticCodes.FootnoteNumberGap);
        Assert.Equal((DiagnosticSeverity.Warning, message), (gap.Severity, gap.Message));
    }

    [Fact]
    public void A_list_without_any_number_is_no_notes_list() => Assert.Empty(Parser.Parse(Text("[{0}] ", _ => false)).Footnotes);

    [Fact]
    public void Text_before_the_list_that_opens_like_a_source_is_no_lost_note_behind_a_blank_line()
    {
        ProfileDocument document = Parser.Parse("It closed.1 It stopped.2\n\nIn 2012, the “salt war” began.\n\n[2] “B,” Orsha Gazette, 2012.\n[3] “C,” Orsha Gazette, 2012.\n");
        Assert.Equal([2, 3], document.Footnotes.Select(n => n.Number!.Value));
    }

    private static string Text(string label, Func<int, bool> isPrinted)
    {
        string body = string.Concat(Enumerable.Range(1, Count).Select(n => $"The mill of Sarn stopped.{n} "));
        string list = string.Concat(Enumerable.Range(1, Count).Select(n =>
            $"{(isPrinted(n) ? label.Replace("{0}", $"{n}", StringComparison.Ordinal) : "")}“Report of Day {n},” Orsha Gazette, May {n}, 2012.\n"));
        return $"{body.TrimEnd()}\n\n{list}";
    }
}
