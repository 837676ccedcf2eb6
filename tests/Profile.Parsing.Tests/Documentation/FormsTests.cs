using System.Globalization;
using System.Text;
using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Documentation;

/// <summary>Each row of the README's tables of forms, put in a small profile, is read as the table says.</summary>
public sealed class FormsTests
{
    private const string Paragraph =
        "The road from Velin to the border was closed for most of the winter, and the villages on either side of it lived on what they had stored.";

    private static readonly MarkdownPage Readme = new("README.md");
    private static readonly ProfileParser Parser = new();

    public static TheoryData<string, string> Headings => Rows("Headings");

    public static TheoryData<string, string> NoteLabels => Rows("Labels of notes");

    public static TheoryData<string, string> Markers => Rows("Markers");

    [Theory]
    [MemberData(nameof(Headings))]
    public void A_heading_is_read_as_the_table_says(string written, string read)
    {
        ProfileDocument document = Parser.Parse($"{Paragraph}\n\n{written.Replace("⏎", "\n", StringComparison.Ordinal)}\n\n{Paragraph}\n\nOutlook\n\n{Paragraph}\n");
        string[] titles = [.. document.Descendants().Select(s => s.Title).OfType<string>().Where(t => t != "Outlook")];
        Assert.Equal(read == "no heading" ? [] : [read], titles);
    }

    [Theory]
    [MemberData(nameof(NoteLabels))]
    public void The_label_of_a_note_is_read_as_the_table_says(string written, string read)
    {
        string marker = written.StartsWith('*') || written.StartsWith('†') || written.StartsWith("[a", StringComparison.Ordinal) ? written.Split(' ')[0] : "1";
        ProfileDocument document = Parser.Parse($"The road was closed.{marker} {Paragraph}\n\nNotes\n\n{written}\n");
        Footnote note = Assert.Single(document.Footnotes);
        Assert.Equal(read, $"{note.Number?.ToString(CultureInfo.InvariantCulture) ?? note.Label}: {note.Text}");
        Assert.Equal([0], note.CitedBy);
    }

    [Theory]
    [MemberData(nameof(Markers))]
    public void Markers_are_read_as_the_table_says(string written, string read)
    {
        int[] numbers = read == "no marker" ? [] : [.. read.Split(',', StringSplitOptions.TrimEntries).Select(int.Parse)];
        var text = new StringBuilder();
        int before = numbers.Length == 0 ? 3 : numbers.Min() - 1;
        for (int i = 1; i <= before; i++) text.Append(CultureInfo.InvariantCulture, $"Sentence about the road.{i} ");
        int start = text.Length;
        text.Append(written).Append(" the road was closed again.\n\n[1] First.\n");
        for (int i = 2; i <= (numbers.Length == 0 ? before : numbers.Max()); i++) text.Append(CultureInfo.InvariantCulture, $"[{i}] Note.\n");
        ProfileDocument document = Parser.Parse(text.ToString());
        Assert.Equal(numbers, document.Citations.Where(c => c.Span.Start >= start).Select(c => c.Number!.Value));
    }

    private static TheoryData<string, string> Rows(string heading)
    {
        var rows = new TheoryData<string, string>();
        foreach (IReadOnlyList<string> row in Readme.Table(heading)) rows.Add(row[0].Trim('`'), row[1].Trim('`'));
        return rows;
    }
}
