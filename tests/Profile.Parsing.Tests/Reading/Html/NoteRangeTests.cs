using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>Marks that cite several notes by a range, and notes that hold lists of their own.</summary>
public class NoteRangeTests
{
    [Theory]
    [InlineData("""<sup><a href="#fn3">3</a>-<a href="#fn5">5</a></sup>""")]
    [InlineData("""<sup><a href="#fn3">3</a>–<a href="#fn5">5</a></sup>""")]
    [InlineData("""<sup><a href="#fn3">3</a></sup><sup>–</sup><sup><a href="#fn5">5</a></sup>""")]
    [InlineData("""<sup><a href="#fn3">3-5</a></sup>""")]
    [InlineData("""<a href="#fn3">[3–5]</a>""")]
    [InlineData("<sup>3-5</sup>")]
    public void A_range_cites_its_inner_notes_by_the_span_of_the_whole(string marks)
    {
        ProfileDocument document = Pages.Read(PageWith(marks, 7));
        Citation[] cited = [.. document.Citations.Where(c => c.Number is >= 3 and <= 5)];
        Assert.Equal([3, 4, 5], cited.Select(c => c.Footnote!.Value));
        Assert.Equal(["3", "5"], [cited[0].Label, cited[2].Label]);
        Assert.Contains(cited[1].Label, (string[])["3-5", "3–5"]);
        Assert.Equal(cited[1].Label, document.TextAt(cited[1].Span));
    }

    [Theory]
    [InlineData("""<sup><a href="#fn3">3</a>, <a href="#fn5">5</a></sup>""")]
    [InlineData("""<sup><a href="#fn3">3</a></sup> and <sup><a href="#fn5">5</a></sup>""")]
    public void Two_marks_without_a_dash_between_them_are_no_range(string marks) =>
        Assert.DoesNotContain(Pages.Read(PageWith(marks, 7)).Citations, c => c.Number == 4);

    [Fact]
    public void A_range_that_is_longer_than_any_that_is_printed_has_no_inner_numbers() =>
        Assert.InRange(Pages.Read(PageWith("""<sup><a href="#fn3">3</a>-<a href="#fn99999">99999</a></sup>""", 7)).Citations.Count, 1, 10);

    [Theory]
    [InlineData("ol")]
    [InlineData("ul")]
    public void A_list_inside_a_note_belongs_to_the_note(string kind)
    {
        string html = PageWith("""<sup><a href="#fn3">3</a></sup>""", 4).Replace("Story 3.", $"Story 3: <{kind}><li>Weekly Mirror.</li><li>Karsova Today.</li></{kind}>", StringComparison.Ordinal);
        IReadOnlyList<Footnote> notes = Pages.Read(html).Footnotes;
        Assert.Equal([1, 2, 3, 4], notes.Select(n => n.Number!.Value));
        Assert.Contains("Karsova Today.", notes[2].Text, StringComparison.Ordinal);
        Assert.Equal("Orsha Gazette, Story 4.", notes[3].Text);
    }

    private static string PageWith(string marks, int notes) =>
        $"""
        <h1>Karsova</h1><p>The Northern Front held Tesk until the bridges were blown up.<sup><a href="#fn1">1</a></sup> The garrison of Darnoc changed sides.<sup><a href="#fn2">2</a></sup>
        Fighting in the valley went on through the winter and into the spring.{marks} The accord ended it on paper.</p><h2>Notes</h2><ol>
        """ + string.Concat(Enumerable.Range(1, notes).Select(i => $"""<li id="fn{i}">Orsha Gazette, Story {i}.</li>""")) + "</ol>";
}
