using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Tests.Properties;

namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>Nothing that a page says in its notes is lost, whether something cites it or not.</summary>
[Properties(MaxTest = 400, Replay = Repeatable.Seed, Arbitrary = [typeof(PagesOfNotes)])]
public sealed class NoteDialectTests
{
    [Property]
    public void Each_note_is_a_footnote_whether_it_is_cited_or_not(PageOfNotes page)
    {
        ProfileDocument document = Pages.Read(page.Html);

        Assert.Equal(page.Notes.Select(note => note.Text), document.Footnotes.Select(note => note.Text));
        Assert.Equal(Enumerable.Range(1, page.Notes.Count), document.Footnotes.Select(note => note.Number ?? 0));
        Assert.Empty(document.Boilerplate);
    }

    [Property]
    public void Marks_lead_to_their_own_notes_and_the_others_are_told_to_be_cited_by_none(PageOfNotes page)
    {
        ProfileDocument document = Pages.Read(page.Html);

        Assert.Equal(page.Notes.Where(note => note.Use == 'c').Select(note => note.Text), document.Citations.Select(c => document.Footnotes[c.FootnoteIndex ?? 0].Text));
        Assert.Equal(page.Notes.Count(note => note.Use != 'c'), document.Diagnostics.Count(d => d.Code == DiagnosticCodes.FootnoteNotCited));
    }

    [Fact]
    public void A_note_apart_that_lost_its_number_takes_it_from_those_beside_it()
    {
        NoteDialect word = NoteDialect.All.Single(dialect => dialect.Name == "Word");
        ProfileDocument document = Pages.Read(word.Page([('c', "Velin Gazette."), ('n', "Orsha Times, 4."), ('c', "Radio Tesk.")]));

        Assert.Equal([1, 2, 3], document.Footnotes.Select(note => note.Number ?? 0));
        Assert.Equal(FootnoteNumbering.Inferred, document.Footnotes[1].Numbering);
        Assert.Single(document.Diagnostics, d => d.Code == DiagnosticCodes.FootnoteNumberInferred);
    }

    [Theory]
    [InlineData("It came out in Velin until 2015.")]
    [InlineData("2015 was a year of peace.")]
    [InlineData("[7] A bracket that does not follow.")]
    public void A_paragraph_between_notes_without_a_number_that_fits_goes_on_with_the_note_before(string paragraph)
    {
        string html = $"<p>Tesk fell.<a href=#n1>[1]</a> Sarn held.<a href=#n2>[2]</a></p><hr><p id=n1>[1] Velin Gazette.</p><p>{paragraph}</p><p id=n2>[2] Orsha Times, 4.</p>";

        Assert.Equal([$"Velin Gazette.\n{paragraph}", "Orsha Times, 4."], Pages.Read(html).Footnotes.Select(note => note.Text));
    }
}

/// <summary>A page of one dialect, and its notes with what becomes of each.</summary>
public sealed record PageOfNotes(string Dialect, string Plan, string Html, IReadOnlyList<(char Use, string Text)> Notes)
{
    public override string ToString() => $"{Dialect} {Plan}";
}

public static class PagesOfNotes
{
    private static readonly string[] Papers = ["Velin Gazette", "Orsha Times", "Radio Tesk", "Karsova Today", "Weekly Mirror", "Milvar Post", "Sarn Herald", "Darnoc Review"];

    /// <summary>Found by FsCheck when a property names this class.</summary>
    public static Arbitrary<PageOfNotes> All() => Arb.From(
        from dialect in Gen.Elements<NoteDialect>(NoteDialect.All)
        from uses in Gen.Elements('c', 'c', 'u', dialect.Unlabelled is null ? 'u' : 'n').NonEmptyListOf()
        select Of(dialect, [.. uses.Take(8)]));

    /// <summary>A note without a label has no neighbours to take its number from when none has one.</summary>
    private static PageOfNotes Of(NoteDialect dialect, char[] uses)
    {
        if (!uses.Contains('c')) uses[^1] = 'c';
        (char, string)[] notes = [.. uses.Select((use, i) => (use, $"{Papers[i]}, story of the day."))];
        return new PageOfNotes(dialect.Name, new string(uses), dialect.Page(notes), notes);
    }
}
