using System.Text.Json;
using Profile.Parsing.Json;

namespace Profile.Parsing.Tests.Citations;

public sealed class CslLibraryTests
{
    private const string Night = "Ann Tarn, “Night Raids,” Highland Monitor, April 2, 2018.";
    private const string Day = "Bo Lund, “Day Raids,” Orsha Gazette, April 3, 2018.";

    [Fact]
    public void Each_work_is_there_once_with_the_notes_that_cite_it()
    {
        JsonElement[] items = Library(Night, Day, "Tarn, “Night Raids,” 12.", Night, "Osk, “Elsewhere.”", "Ibid.");

        Assert.Equal(["Night Raids [1,3,4]", "Day Raids [2]"], items.Select(i => $"{i.GetProperty("title").GetString()} {i.GetProperty("custom").GetProperty("citedInNotes").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)}"));
    }

    [Fact]
    public void A_document_without_works_is_an_empty_library() => Assert.Empty(Library("The ministry later withdrew its report."));

    private static JsonElement[] Library(params string[] notes)
    {
        using var stream = new MemoryStream();
        CslLibrary.Write(stream, SourcesOf.Notes(notes));
        return [.. JsonElement.Parse(stream.ToArray()).EnumerateArray()];
    }
}
