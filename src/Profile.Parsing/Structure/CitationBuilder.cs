using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Builds the citations from decoded markers and links them to the notes.</summary>
internal sealed class CitationBuilder(TokenizedText text, NoteIndex notes, int markerCount, DiagnosticList diagnostics)
{
    private readonly List<Citation> _citations = new(markerCount);
    private MarkerReading? _last;
    private SourceSpan? _unlisted;

    public IReadOnlyList<Citation> Citations => _citations;

    /// <summary>Adds a marker behind those added before. <paramref name="list"/> is the notes list that its scope cites, -1 when there is none.</summary>
    public void Add(in MarkerReading marker, int list, string section)
    {
        if (marker is { BehindDash: true, Number: { } end } && _last is { } last) AddInner(last, marker.Span, end, list, section);
        if (marker.NoteBlock >= 0) Add(marker.Token, marker.Span, marker.Number, notes.OfBlock(marker.NoteBlock), GlueAt(marker), section);
        else if (marker.Number is { } number) AddNumbered(marker, number, list, section);
        else Add(marker.Token, marker.Span, null, null, GlueAt(marker), section);
        _last = marker;
    }

    /// <summary>For each footnote the indexes of its citations, ascending. All lie in one array.</summary>
    public RentedList<ArraySegment<int>> CitedBy()
    {
        using var behind = new RentedList<int>(notes.Count);
        for (int note = 0; note < notes.Count; note++) behind.Add(0);
        int linked = 0;
        foreach (Citation citation in _citations)
        {
            if (citation.FootnoteIndex is not { } note) continue;
            behind[note]++;
            linked++;
        }
        var indexes = new int[linked];
        var citedBy = new RentedList<ArraySegment<int>>(notes.Count);
        foreach (ref int count in behind.Span)
        {
            linked -= count;
            citedBy.Add(new ArraySegment<int>(indexes, linked, count));
            count += linked;
        }
        for (int i = _citations.Count - 1; i >= 0; i--)
        {
            if (_citations[i].FootnoteIndex is { } note) indexes[--behind[note]] = i;
        }
        return citedBy;
    }

    /// <summary>Tells once that a document with markers has no notes at all.</summary>
    public void ReportMissingNotes()
    {
        if (_unlisted is { } first)
            diagnostics.Warn(DiagnosticCodes.MarkerWithoutFootnote, $"The document has no notes list: none of its {_citations.Count} markers is linked to a note.", first);
    }

    private void AddNumbered(in MarkerReading marker, int number, int list, string section)
    {
        AddLinked(marker.Token, marker.Span, number, GlueAt(marker), list, section);
        if (marker.Doubt != MarkerDoubt.None) Report(marker);
    }

    /// <summary>The numbers between the ends of a range, where only a dash stands between the two; one that is longer than any that is printed has none.</summary>
    private void AddInner(in MarkerReading start, SourceSpan end, int number, int list, string section)
    {
        if (start.Number is not { } first || start.Span.End != end.Start - 1 || number - first > MarkerCosts.LongestRange) return;
        var whole = new SourceSpan(start.Span.Start, end.End);
        for (int inner = first + 1; inner < number; inner++) AddLinked(start.Token, whole, inner, GlueAt(start), list, section);
    }

    private void AddLinked(int token, SourceSpan span, int number, MarkerGlue glue, int list, string section)
    {
        int? footnote = notes.Find(number, list);
        if (footnote is null && list < 0) _unlisted ??= span;
        if (footnote is null && list >= 0) diagnostics.Warn(DiagnosticCodes.MarkerWithoutFootnote, $"Marker {number} cites a note that is not in the document.", span);
        Add(token, span, number, footnote, glue, section);
    }

    private void Add(int token, SourceSpan span, int? number, int? footnote, MarkerGlue glue, string section)
    {
        _citations.Add(new Citation
        {
            Span = span,
            Label = ShortLabel.Of(text, token, span),
            Number = number,
            Footnote = footnote is { } note ? notes.NumberOf(note) : null,
            FootnoteIndex = footnote,
            GluedTo = glue,
            Section = section,
        });
    }

    private void Report(in MarkerReading marker) => diagnostics.Note(
        DiagnosticCodes.MarkerUncertain,
        marker.Doubt == MarkerDoubt.BySequence
            ? $"The digits {marker.Number} were read as a marker because the sequence of markers calls for this number here."
            : $"Marker {marker.Number} does not continue the sequence of markers before it.",
        marker.Span);

    private MarkerGlue GlueAt(in MarkerReading marker)
    {
        int index = marker.Token;
        if (text.Tokens[index].SpaceBefore || index == 0 || marker.Span.Start > text.Tokens[index].Start) return MarkerGlue.None;
        Token before = text.Tokens[index - 1];
        if (before.IsMarker) return MarkerGlue.None;
        if (before.IsNumber) return MarkerGlue.Number;
        if (before.IsWord) return MarkerGlue.Word;
        bool behindNumber = before.Value is '.' or ',' && index > 1 && !before.SpaceBefore && text.Tokens[index - 2] is { IsNumber: true, IsMarker: false };
        return behindNumber ? MarkerGlue.Number : MarkerGlue.Punctuation;
    }
}
