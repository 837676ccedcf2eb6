using Profile.Parsing.Model;
using Profile.Parsing.Tests.Citations;
using static Profile.Parsing.Tests.Golden.SummaryText;

namespace Profile.Parsing.Tests.Golden;

/// <summary>The lines of a <see cref="DocumentSummary"/> about the sources of notes, and what is told of them.</summary>
internal static class SourceLines
{
    public static IEnumerable<string> Of(ProfileDocument document)
    {
        IEnumerable<string> sources = document.Footnotes.SelectMany(note => note.Sources.Select(source => $"{note.Number} {Line(document, source)}"));
        return sources.Concat(document.Diagnostics.Where(d => d.Code.StartsWith("source-", StringComparison.Ordinal)).Select(d => $"{d.Code} at {QuoteEnds(document.TextAt(d.Span!.Value))}: {d.Message}"));
    }

    /// <summary><c>full article-journal; author: Ann/Tarn; title: Night</c>, <c>ibid "Ibid., 12" of note 3</c>, <c>commentary "Emphasis added"</c></summary>
    private static string Line(ProfileDocument document, Source source)
    {
        string fields = source.Csl is { } item ? $"{Name(source.Form)} {item.Type}{SourceSummary.Of(source)[Name(source.Form).Length..]}" : $"{Name(source.Form)} {QuoteEnds(document.TextAt(source.Span))}";
        string target = source.RefersTo is { } note ? $", of note {note}" : "";
        string others = source.Candidates.Count == 0 ? "" : $", or of {string.Join(" and ", source.Candidates.Skip(1).Select(c => $"note {document.Footnotes[c.FootnoteIndex].Number}"))}";
        string same = source.SameAs is { } first ? $", the same as in note {document.Footnotes[first.FootnoteIndex].Number}" : "";
        return fields + target + others + same;
    }
}
