using Profile.Parsing.Diagnostics;
using Profile.Parsing.Text;

namespace Profile.Parsing.Model;

/// <summary>A profile as read: its text, and what was found in it. Immutable; all spans index <see cref="Text"/>.</summary>
public sealed class ProfileDocument
{
    private LineIndex? _lines;

    /// <summary>Which software read it, as <c>Profile.Parsing/0.1.0</c>. Kept when a document is read from JSON and written again.</summary>
    public required string Generator { get; init; }

    /// <summary>What it was read from.</summary>
    public required SourceDescription Source { get; init; }

    /// <summary>The options that differed from their defaults.</summary>
    public required AppliedOptions Options { get; init; }

    /// <summary>BCP 47 tag of the language, where it was given or the input states it; else null.</summary>
    public string? Language { get; init; }

    /// <summary>The country's or the document's title, where the input states one; else null.</summary>
    public string? Title { get; init; }

    /// <summary>EDTF date of publication, where the input states one; else null.</summary>
    public string? Published { get; init; }

    /// <summary>What <c>today</c> resolves against: given by the caller, else taken from <see cref="Published"/>, else null.</summary>
    public CalendarDate? ReferenceDate { get; init; }

    /// <summary>The text that all spans index. Of plain text it is the caller's own string, unchanged.</summary>
    public required string Text { get; init; }

    /// <summary>Stretches that are not the profile's own text, in text order.</summary>
    public required IReadOnlyList<Boilerplate> Boilerplate { get; init; }

    /// <summary>The top sections in reading order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>The footnotes in text order.</summary>
    public required IReadOnlyList<Footnote> Footnotes { get; init; }

    /// <summary>The inline markers, sorted by start, then number.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>The dates of headings and body, sorted by start.</summary>
    public required IReadOnlyList<DateMention> Dates { get; init; }

    /// <summary>The casualty figures of headings and body, sorted by start.</summary>
    public required IReadOnlyList<CasualtyMention> Casualties { get; init; }

    /// <summary>What the parser was unsure of: first what concerns the whole input, then in text order.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>All sections of the tree in reading order, parents before their children.</summary>
    public IEnumerable<Section> Descendants()
    {
        var open = new Stack<IEnumerator<Section>>();
        open.Push(Sections.GetEnumerator());
        while (open.TryPeek(out IEnumerator<Section>? level))
        {
            if (!level.MoveNext())
            {
                open.Pop().Dispose();
                continue;
            }
            yield return level.Current;
            open.Push(level.Current.Sections.GetEnumerator());
        }
    }

    /// <summary>The text at <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond <see cref="Text"/>.</exception>
    public string TextAt(SourceSpan span) => span.Of(Text).ToString();

    /// <summary>Line and column of an offset into <see cref="Text"/>, both from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or beyond the text's end.</exception>
    public TextPosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        return (_lines ??= new LineIndex(Text)).PositionOf(offset);
    }

    /// <summary>The date that <paramref name="casualty"/> is tied to; null when the text gives none.</summary>
    public DateMention? DateOf(CasualtyMention casualty)
    {
        ArgumentNullException.ThrowIfNull(casualty);
        return casualty.Date is { } index ? Dates[index] : null;
    }

    /// <summary>The footnotes that support <paramref name="casualty"/>, in the order of their markers. Markers without a note are left out.</summary>
    public IReadOnlyList<Footnote> FootnotesOf(CasualtyMention casualty)
    {
        ArgumentNullException.ThrowIfNull(casualty);
        return [.. casualty.Citations.Select(i => Citations[i].FootnoteIndex).OfType<int>().Select(i => Footnotes[i])];
    }
}
