using Profile.Parsing.Model;

namespace Profile.Parsing.Benchmarks;

/// <summary>A benchmark of a wrong answer says nothing: each run asserts the right one first.</summary>
internal static class Answers
{
    public static void Check(ProfileParser parser)
    {
        ProfileDocument document = parser.Parse(ProfileTexts.Longest);
        Expect("markers", 66, document.Citations.Count);
        Expect("notes", 66, document.Footnotes.Count);
        Expect("linked markers", 66, document.Citations.Count(c => c.FootnoteIndex.HasValue));
        if (document.Dates.Count == 0 || document.Casualties.Count == 0) throw new InvalidOperationException("No dates or no casualty figures were found in the sample.");
    }

    /// <summary>The page made of so many copies of the sample, read right.</summary>
    public static ProfileDocument CheckPage(ProfileParser parser, string html, int copies)
    {
        ProfileDocument document = parser.ParseHtml(html);
        Expect("markers", ProfilePages.Markers * copies, document.Citations.Count);
        Expect("notes", ProfilePages.CitedNotes * copies, document.Footnotes.Count);
        Expect("linked markers", ProfilePages.Markers * copies, document.Citations.Count(c => c.FootnoteIndex.HasValue));
        return document;
    }

    private static void Expect(string what, int wanted, int found)
    {
        if (wanted != found) throw new InvalidOperationException($"The sample has {wanted} {what}; {found} were found.");
    }
}
