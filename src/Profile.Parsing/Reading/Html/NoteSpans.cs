using Profile.Parsing.Text;

namespace Profile.Parsing.Reading;

/// <summary>Tells of each note which blocks it takes in the projected text, and what of them is its content.</summary>
internal sealed class NoteSpans(string text, List<BlockDraft> blocks, PageNotes notes, SourceSpan[] labels)
{
    /// <summary>Signs that lead back, where they are no links.</summary>
    private const string BackSigns = "^↑↩⏎⤴↵⇑←";

    private static readonly string[] Catalogues = ["DOI", "PubMed", "PMC free article", "Google Scholar", "CrossRef", "Crossref", "Web of Science", "Scopus", "WorldCat", "Search ADS"];

    /// <summary>The notes in text order, and for each note of the page its index among them, -1 when it shows no text.</summary>
    public (List<MarkedNote> Notes, int[] Indexes) Read()
    {
        var result = new List<MarkedNote>(notes.Notes.Count);
        var indexes = new int[notes.Notes.Count];
        Array.Fill(indexes, -1);
        for (int i = 0; i < blocks.Count;)
        {
            int note = blocks[i].Note, end = i + 1;
            while (end < blocks.Count && blocks[end].Note == note) end++;
            if (note >= 0)
            {
                indexes[note] = result.Count;
                result.Add(Build(note, i, end));
            }
            i = end;
        }
        return (result, indexes);
    }

    private MarkedNote Build(int note, int firstBlock, int endBlock)
    {
        NotePlace place = notes.Notes[note];
        int start = blocks[firstBlock].Start, end = blocks[endBlock - 1].End;
        start = SkipBackSigns(start, end);
        SourceSpan? label = labels[note].Length > 0 ? WithBrackets(labels[note], start) : PrintedLabel(start, end, place.Label);
        if (label is { } printed) start = SkipMarks(printed.End, end);
        end = TrimEnd(start, end);
        return new MarkedNote(firstBlock, endBlock, new SourceSpan(start, end), label, place.Number, place.Number is null ? place.Label : null);
    }

    private int SkipBackSigns(int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || IsBackSign(text[start]))) start++;
        return start;
    }

    private SourceSpan WithBrackets(SourceSpan label, int start)
    {
        bool enclosed = label.Start > start && label.End < text.Length && MarkLabel.IsPair(text[label.Start - 1], text[label.End]);
        return enclosed ? new SourceSpan(label.Start - 1, label.End + 1) : label;
    }

    /// <summary><c>[12]</c>, <c>(12)</c>, <c>12.</c> or <c>12)</c> at the start, when the marks print 12.</summary>
    private SourceSpan? PrintedLabel(int start, int end, string? expected)
    {
        if (expected is null) return null;
        int at = start;
        bool opened = at < end && text[at] is '[' or '(';
        if (opened) at++;
        if (end - at <= expected.Length || !text.AsSpan(at).StartsWith(expected, StringComparison.Ordinal)) return null;
        int after = at + expected.Length;
        if (opened) return MarkLabel.IsPair(text[start], text[after]) ? new SourceSpan(start, after + 1) : null;
        bool ends = text[after] is '.' or ')' or ':' or '/' && after + 1 < end && char.IsWhiteSpace(text[after + 1]);
        return ends ? new SourceSpan(start, after + 1) : null;
    }

    private int SkipMarks(int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '.' or ')' or ']' or ':' or '/' || IsBackSign(text[start]))) start++;
        return start;
    }

    private int TrimEnd(int start, int end)
    {
        while (true)
        {
            while (end > start && (char.IsWhiteSpace(text[end - 1]) || IsBackSign(text[end - 1]) || text[end - 1] is '\uFE0E' or '\uFE0F' or '\u2060')) end--;
            int without = WithoutCatalogue(start, end);
            if (without == end) return end;
            end = without;
        }
    }

    /// <summary>The end before <c>[DOI]</c> or <c>[Google Scholar]</c>, as journals link a note to where it can be found.</summary>
    private int WithoutCatalogue(int start, int end)
    {
        if (end - start < 5 || text[end - 1] != ']') return end;
        int open = text.AsSpan(start, end - start).LastIndexOf('[');
        return open > 0 && Array.IndexOf(Catalogues, text[(start + open + 1)..(end - 1)]) >= 0 ? start + open : end;
    }

    private static bool IsBackSign(char c) => BackSigns.Contains(c);
}
