namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>Links at the end of notes that lead back in words, and notes that stand in the body of the page without elements of their own.</summary>
public class ReturnLinkTests
{
    [Theory]
    [InlineData("""<a href="#top">Return to text</a>""")]
    public void Links_that_end_notes_with_the_same_words_are_no_part_of_them(string link) =>
        Assert.Equal(["Weekly Mirror, 3 May 2014.", "Velin Atlas, 12."], NotesOf(Page($"Weekly Mirror, 3 May 2014. {link}", $"Velin Atlas, 12. {link}")));

    [Theory]
    [InlineData("""Weekly Mirror, see <a href="#more">Armed Groups</a>""", """Velin Atlas, see <a href="#more">Armed Groups</a>""", "Weekly Mirror, see Armed Groups")]
    [InlineData("""Weekly Mirror. <a href="#more">Armed Groups</a>""", """Velin Atlas. <a href="#more">Response</a>""", "Weekly Mirror. Armed Groups")]
    [InlineData("""Weekly Mirror. <a href="#more">Armed Groups</a> above""", """Velin Atlas. <a href="#more">Armed Groups</a> above""", "Weekly Mirror. Armed Groups above")]
    public void Links_that_a_note_speaks_of_stay(string first, string second, string expected) => Assert.Equal(expected, NotesOf(Page(first, second))[0]);

    [Fact]
    public void Notes_in_the_body_itself_end_at_the_next_and_at_a_rule()
    {
        const string html = """
            <html><body><h1>Karsova</h1><p>The truce of Tesk held until May.<a href="#1"><sup>1</sup></a> Fighting in Darnoc went on through the summer.<a href="#2"><sup>2</sup></a>
            <h3>Notes</h3><a name="1">1</a>. Weekly Mirror.<br><a name="2">2</a>. Velin Atlas.<br><hr><address>Last modified: March 2, 2019</address></body></html>
            """;
        Assert.Equal(["Weekly Mirror.", "Velin Atlas."], NotesOf(html));
    }

    [Fact]
    public void A_number_that_leads_to_a_chapter_in_the_body_makes_no_note() =>
        Assert.Empty(NotesOf("""<html><body><h1>Karsova</h1><p>The plain is told of in chapter <a href="#1">1</a>, the hills in chapter <a href="#2">2</a>.</p><a name="1"></a>The plain lies south.<br><a name="2"></a>The hills lie north.</body></html>"""));

    private static string[] NotesOf(string html) => [.. Pages.Read(html).Footnotes.Select(note => note.Text)];

    private static string Page(string first, string second) => $"""
        <html><body><div id="top"><h1>Karsova</h1><div id="main"><p>The truce of Tesk held until May.<sup><a href="#n1">1</a></sup> Fighting in Darnoc went on through the summer.<sup><a href="#n2">2</a></sup></p>
        <p>Few of those who fled the towns of the plain in that year have come home since then.</p><div>More of it.</div><div id="more">Still more.</div></div>
        <h2>Notes</h2><div id="n1"><span>1</span> <span>{first}</span></div><div id="n2"><span>2</span> <span>{second}</span></div></div></body></html>
        """;
}
