using Profile.Parsing.Model;
using Profile.Parsing.Text;
using static Profile.Parsing.Tests.Golden.SummaryText;

namespace Profile.Parsing.Tests.Golden;

/// <summary>A document as short lines that a person can check against the text, in parts that can be pinned apart.</summary>
internal static class DocumentSummary
{
    private static readonly Dictionary<string, Func<ProfileDocument, IEnumerable<string>>> Parts = new(StringComparer.Ordinal)
    {
        ["Title"] = d => d.Title is { } title ? [Quote(title)] : [],
        ["Boilerplate"] = d => d.Boilerplate.Select(b => $"{b.Reason} {QuoteEnds(d.TextAt(b.Span))}"),
        ["Sections"] = d => d.Descendants().Select(s => Describe(d, s)),
        ["Sentences"] = d => d.Descendants().SelectMany(s => s.Paragraphs).SelectMany(p => p.Sentences).Select(s => Quote(d.TextAt(s))),
        ["Notes"] = d => d.Footnotes.Select(n => Describe(d, n)),
        ["Sources"] = SourceLines.Of,
        ["Markers"] = d => d.Citations.Select(c => Describe(d, c)),
        ["Dates"] = d => d.Dates.Select(m => DateSummary.Value(d, m)),
        ["Bounds"] = d => d.Dates.Select(DateSummary.Bounds),
        ["Casualties"] = d => d.Casualties.Select(c => CasualtySummary.Figure(d, c)),
        ["Victims"] = d => d.Casualties.Select(c => CasualtySummary.Victims(d, c)),
        ["Diagnostics"] = d => d.Diagnostics.Select(x => $"{Name(x.Severity)} {x.Code}: {x.Message}"),
    };

    public static IEnumerable<string> PartNames => Parts.Keys;

    /// <summary>The lines of one part; <c>none</c> when there are none.</summary>
    public static IReadOnlyList<string> Lines(ProfileDocument document, string part)
    {
        if (!Parts.TryGetValue(part, out Func<ProfileDocument, IEnumerable<string>>? lines))
            throw new ArgumentException($"There is no part '{part}'. The parts are: {string.Join(", ", PartNames)}.", nameof(part));
        string[] found = [.. lines(document)];
        return found.Length == 0 ? ["none"] : found;
    }

    /// <summary><c>section 2 "Northern Front (NF)": 3, 4</c>: level, title, and how many sentences each paragraph has.</summary>
    private static string Describe(ProfileDocument document, Section section)
    {
        string title = section.Title is { } t ? " " + Quote(t) : "";
        string paragraphs = section.Kind == SectionKind.Notes ? $"{document.Footnotes.Count(n => section.Span.Contains(n.Span))} notes"
            : section.Paragraphs.Count == 0 ? "no text"
            : string.Join(", ", section.Paragraphs.Select(p => (p.Kind == ParagraphKind.Paragraph ? "" : Name(p.Kind) + " ") + p.Sentences.Count));
        return $"{new string(' ', 2 * (section.Level - 1))}{Name(section.Kind)} {section.Level}{title}: {paragraphs}";
    }

    /// <summary><c>8 inferred "…", cited once</c>; a printed label is shown when it is not in square brackets.</summary>
    private static string Describe(ProfileDocument document, Footnote note)
    {
        string cited = note.CitedBy.Count switch { 0 => "not cited", 1 => "cited once", int n => $"cited {n} times" };
        string printed = note.Label is { } label && label != $"[{note.Number}]" ? $" as {Quote(label)}" : "";
        return $"{NumberOf(note)} {Name(note.Numbering)}{printed} {QuoteEnds(note.Text)}, {cited}";
    }

    /// <summary><c>14 "on March 12.«14» A brigade", after number, note 14</c></summary>
    private static string Describe(ProfileDocument document, Citation marker)
    {
        string note = marker.FootnoteIndex is { } index ? $"note {NumberOf(document.Footnotes[index])}" : "no note";
        string glue = marker.GluedTo == MarkerGlue.None ? "free" : $"after {Name(marker.GluedTo)}";
        return $"{NumberOf(marker)} {Quote(Around(document.Text, marker.Span))}, {glue}, {note}";
    }

    private static string NumberOf(Footnote note) => note.Number is { } number ? $"{number}" : note.Label ?? "";

    private static string NumberOf(Citation marker) => marker.Number is { } number ? $"{number}" : marker.Label;

    /// <summary>The span between guillemets with a little of its line on both sides.</summary>
    private static string Around(string text, SourceSpan span)
    {
        string before = text[Math.Max(0, span.Start - 16)..span.Start];
        string after = text[span.End..Math.Min(text.Length, span.End + 8)];
        return $"{before[(before.LastIndexOf('\n') + 1)..]}«{text[span.Start..span.End]}»{after.Split('\n')[0]}";
    }
}
