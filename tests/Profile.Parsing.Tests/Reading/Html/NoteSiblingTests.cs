namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>What stands beside a note and is one too, and what is only text with a number before it.</summary>
public class NoteSiblingTests
{
    private const string Cited = "<h1>Karsova</h1><p>Tesk fell.<sup><a href=#n1>1</a></sup></p>";

    [Theory]
    [InlineData("<p id=n1><sup>1</sup> Velin Gazette.</p>", "<p>2. It lost Sarn in May 2013; 40 soldiers were killed.</p>")]
    [InlineData("<p id=n1><a href=#r1>1</a>. Velin Gazette.</p>", "<p>2. It lost Sarn in May 2013; 40 soldiers were killed.</p>")]
    [InlineData("<p id=n1>[1] Velin Gazette.</p>", "<p>2) It lost Sarn in May 2013; 40 soldiers were killed.</p>")]
    [InlineData("<p id=n1 class=small>1. Velin Gazette.</p>", "<p class=text>2. It lost Sarn in May 2013; 40 soldiers were killed.</p>")]
    [InlineData("<p id=n1>Velin Gazette.</p>", "<p>2. It lost Sarn in May 2013; 40 soldiers were killed.</p>")]
    public void A_numbered_paragraph_of_another_form_behind_a_note_is_text(string note, string paragraph) =>
        Assert.Equal(["Velin Gazette."], Footnotes(Cited + note + paragraph));

    [Theory]
    [InlineData("<p id=n1><sup>1</sup> Velin Gazette.</p>", "<p><sup>2</sup> Orsha Times.</p>")]
    [InlineData("<p id=n1>[1] Velin Gazette.</p>", "<p>[2] Orsha Times.</p>")]
    [InlineData("<p id=n1 class=small>1. Velin Gazette.</p>", "<p class=small>2. Orsha Times.</p>")]
    [InlineData("<dl><dt id=n1><b><a href=#r1>1</a></b></dt><dd>Velin Gazette.</dd>", "<dt><b>2</b></dt><dd>Orsha Times.</dd></dl>")]
    public void A_paragraph_of_the_same_form_with_the_next_number_is_a_note(string note, string paragraph) =>
        Assert.Equal(["Velin Gazette.", "Orsha Times."], Footnotes(Cited + note + paragraph));

    [Fact]
    public void A_numbered_paragraph_of_another_form_before_a_note_is_text() =>
        Assert.Equal(["Gazette."], Footnotes("<h1>Karsova</h1><div><p>Tesk fell.<sup><a href=#n2>2</a></sup></p></div><p>1. Text.</p><p id=n2><sup>2</sup> Gazette.</p>"));

    [Fact]
    public void A_paragraph_of_the_same_form_with_the_number_before_is_a_note() =>
        Assert.Equal(["Orsha Times.", "Gazette."], Footnotes("<h1>Karsova</h1><div><p>Tesk fell.<sup><a href=#n2>2</a></sup></p></div><p><sup>1</sup> Orsha Times.</p><p id=n2><sup>2</sup> Gazette.</p>"));

    [Theory]
    [InlineData("<a href=#n2>*</a>", "<p id=n2>* Orsha Times.</p>")]
    [InlineData("", "")]
    public void A_year_between_notes_is_no_number_of_a_note(string mark, string note)
    {
        string html = $"<h1>Karsova</h1><p>Tesk fell.<a href=#n1>[1]</a> Sarn held.{mark}</p><hr><p id=n1>1. Velin Gazette.</p><p>2012. A year of war.</p>{note}";

        Assert.DoesNotContain(Pages.Read(html).Footnotes, footnote => footnote.Number == 2012);
    }

    [Fact]
    public void Nothing_is_counted_on_from_a_note_without_a_number() =>
        Assert.Single(Footnotes("<h1>Karsova</h1><p>Tesk fell.<sup><a href=#n1>a</a></sup></p><p id=n1><sup>a</sup> Velin Gazette.</p><p>1. It lost Sarn in May 2013.</p>"));

    [Theory]
    [InlineData("<span>1</span> Velin Gazette.", "<span>2</span> Orsha Times.")]
    [InlineData("1. Velin Gazette.", "2. Orsha Times.")]
    [InlineData("[1] Velin Gazette.", "[2] Orsha Times.")]
    public void Items_of_a_list_of_notes_are_numbered_by_what_opens_them(string first, string second) =>
        Assert.Equal(["Velin Gazette.", "Orsha Times."], Footnotes($"<h1>Karsova</h1><p>Tesk fell.<sup>1</sup> Sarn held.<sup>2</sup></p><h2>Notes</h2><ul><li>{first}</li><li>{second}</li></ul>"));

    [Theory]
    [InlineData("<div class=t id=n1><sup>1</sup> Velin Gazette.</div><div class=t>In May 2013 40 soldiers were killed in Sarn.</div><div class=t>The town fell.</div>")]
    [InlineData("<div class=t>In May 2013 40 soldiers were killed in Sarn.</div><div class=t id=n1><sup>1</sup> Velin Gazette.</div>")]
    public void A_block_without_a_label_that_looks_as_all_others_do_is_text(string rest) =>
        Assert.Equal(["Velin Gazette."], Footnotes("<h1>Karsova</h1><div class=t>Tesk fell.<sup><a href=#n1>1</a></sup></div>" + rest));

    [Fact]
    public void Where_no_number_is_missing_blocks_between_two_notes_are_none_of_their_own() =>
        Assert.Equal([1, 2], Pages.Read(Between("t", 2)).Footnotes.Select(note => note.Number!.Value));

    [Theory]
    [InlineData("t")]
    [InlineData("footnote")]
    public void A_block_without_a_label_takes_the_number_that_is_missing(string name) =>
        Assert.Equal(["Velin Gazette.", "Orsha Times.", "Radio Tesk."], Footnotes(Between(name, 3)));

    private static string Between(string name, int last) =>
        $"<h1>Karsova</h1><p>Tesk fell.<sup><a href=#n1>1</a></sup> Sarn held.<sup><a href=#n2>{last}</a></sup></p><div class={name} id=n1><sup>1</sup> Velin Gazette.</div><div class={name}>Orsha Times.</div><div class={name} id=n2><sup>{last}</sup> Radio Tesk.</div>";

    private static IEnumerable<string> Footnotes(string html) => Pages.Read(html).Footnotes.Select(note => note.Text);
}
