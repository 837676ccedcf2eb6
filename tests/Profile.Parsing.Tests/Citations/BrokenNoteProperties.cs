using FsCheck.Fluent;
using FsCheck.Xunit;
using Profile.Parsing.Model;
using Profile.Parsing.Tests.Properties;

namespace Profile.Parsing.Tests.Citations;

/// <summary>Whatever a note holds, its sources and what separates them are the whole note.</summary>
[Properties(MaxTest = 2000, Replay = Repeatable.Seed, Arbitrary = [typeof(BrokenNotes)])]
public sealed class BrokenNoteProperties
{
    private static readonly string[] Separating =
        ["see", "also", "generally", "for", "example", "cf", "quoted", "cited", "reprinted", "in", "contra", "citing", "as", "but", "and", "with"];

    [Property]
    public void No_word_is_lost_between_sources_and_none_is_told_twice(string note)
    {
        ProfileDocument document = SourcesOf.Notes(note);
        foreach (Footnote footnote in document.Footnotes)
        {
            if (footnote.ContentSpan is not { } content) continue;
            int at = content.Start;
            foreach (Source source in footnote.Sources)
            {
                Assert.True(source.Span.Start >= at && source.Span.End <= content.End);
                Assert.Empty(WordsOf(document.Text[at..source.Span.Start]).Except(Separating));
                at = source.Span.End;
            }
            Assert.Empty(WordsOf(document.Text[at..content.End]).Except(Separating));
        }
    }

    private static string[] WordsOf(string text) =>
        string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
