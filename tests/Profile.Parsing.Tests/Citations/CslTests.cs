using System.Text.Json;
using Profile.Parsing.Tests.Documentation;
using Profile.Parsing.Tests.Golden;

namespace Profile.Parsing.Tests.Citations;

public sealed class CslTests
{
    [Fact]
    public void Every_shape_of_the_README_is_a_valid_item()
    {
        string[] notes = [.. new MarkdownPage("README.md").Table("Sources and back-references").Select(cells => cells[1].Trim('`'))];
        JsonElement[] items = [.. Items(notes)];

        Assert.True(items.Length >= notes.Length - 3);
        Assert.All(items, item => Assert.Empty(CslCheck.Of(item)));
    }

    [Fact]
    public void Ids_name_the_note_and_the_place_in_it()
    {
        IEnumerable<string?> ids = Items("“Night,” Velin Gazette, May 3, 2012; “Day,” Velin Gazette, May 4, 2012.", "“Dusk,” Velin Gazette, May 5, 2012.").Select(i => i.GetProperty("id").GetString());
        Assert.Equal(["n0-0", "n0-1", "n1-0"], ids);
    }

    [Theory]
    [InlineData("“Night Raids,” Highland Monitor, April 2, 2018.", "article-newspaper")]
    [InlineData("“Night Raids,” Highland Monitor, April 2018.", "article-magazine")]
    [InlineData("“Night Raids,” Orsha Review 12, no. 3 (2014): 201.", "article-journal")]
    [InlineData("“Night Raids,” in Rivers of Karsova, ed. Cy Osk (Velin: North Press, 2011), 12.", "chapter")]
    [InlineData("Ann Tarn, Nightfall (Velin: North Press, 2009), 32.", "book")]
    [InlineData("Ann Tarn, “Grain” (PhD diss., University of Velin, 2010), 7.", "thesis")]
    [InlineData("Interview with an officer, Tesk, May 3, 2014.", "interview")]
    [InlineData("Prosecutor v. Tarn, Case No. 7, Judgment, September 27, 2016.", "legal_case")]
    [InlineData("Encyclopedia of Karsova, s.v. “Tesk.”", "entry")]
    [InlineData("Ann Tarn, speech to the Assembly, Velin, May 3, 2014.", "speech")]
    [InlineData("Ann Tarn, Explanatory Remarks on Grain (Velin: North Press, 2009), 32.", "book")]
    [InlineData("Cy Osk, The Northern Front, Policy Brief 14, June 2013.", "report")]
    [InlineData("Bo Lund, “The road again,” Twitter, May 3, 2016.", "post")]
    [InlineData("“Morning Bulletin,” Radio Velin, May 4, 2012.", "broadcast")]
    [InlineData("https://www.example.org/report.pdf", "webpage")]
    public void The_type_follows_from_what_is_printed(string note, string type) => Assert.Equal(type, SourcesOf.Note(note)[0].Csl!.Type);

    public static TheoryData<string> Files => [.. SampleFiles("samples/profiles", "*").Concat(SampleFiles("tests/Profile.Parsing.Tests/Cases", "*.txt"))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_item_of_the_samples_and_cases_is_valid(string path) =>
        Assert.All(CslItems.Of(new ProfileParser().Parse(File.ReadAllBytes(Repository.PathOf(path)))), item => Assert.Empty(CslCheck.Of(item)));

    [Theory]
    [InlineData("""{ "id": "n0-0", "type": "book", "title": "Night", "author": [{ "family": "Tarn", "given": "Ann" }], "issued": { "date-parts": [[2012, 5], [2012, 6]] } }""", "")]
    [InlineData("""{ "type": "book", "title": "Night" }""", "no id")]
    [InlineData("""{ "id": "n0-0", "title": "Night" }""", "no type of the list")]
    [InlineData("""{ "id": "n0-0", "type": "novel" }""", "no type of the list")]
    [InlineData("""{ "id": "n0-0", "type": "book", "titel": "Night" }""", "titel")]
    [InlineData("""{ "id": "n0-0", "type": "book", "title": "" }""", "title")]
    [InlineData("""{ "id": "n0-0", "type": "book", "author": [] }""", "author")]
    [InlineData("""{ "id": "n0-0", "type": "book", "author": [{ "name": "Tarn" }] }""", "author")]
    [InlineData("""{ "id": "n0-0", "type": "book", "issued": { "date-parts": [] } }""", "issued")]
    [InlineData("""{ "id": "n0-0", "type": "book", "issued": { "date-parts": [[2012, 5, 3, 1]] } }""", "issued")]
    [InlineData("""{ "id": "n0-0", "type": "book", "issued": { "date-parts": [[]] } }""", "issued")]
    [InlineData("""{ "id": "n0-0", "type": "book", "issued": { "season": 5 } }""", "issued")]
    public void The_check_tells_a_broken_item(string item, string errors) => Assert.Equal(errors, string.Join(", ", CslCheck.Of(JsonElement.Parse(item))));

    private static IEnumerable<JsonElement> Items(params string[] notes) => CslItems.Of(SourcesOf.Notes(notes));

    private static IEnumerable<string> SampleFiles(string folder, string pattern) => Beside.Paths(folder, pattern).Select(path => $"{folder}/{path}");
}
