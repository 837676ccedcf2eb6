using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Builds the citations from decoded markers and links them to the notes.</summary>
internal sealed class CitationBuilder(TokenizedText text, NoteIndex notes, DiagnosticList diagnostics)
{
    private readonly List<Citation> _citations = [];

    public IReadOnlyList<Citation> Citations => _citations;

    /// <summary>For each footnote the indexes of its citations; null where there are none.</summary>
    public List<int>?[] CitedBy { get; } = new List<int>?[notes.Count];

    /// <summary>Adds the markers of a passage. <paramref name="list"/> is the notes list that its scope cites, -1 when there is none.</summary>
    public void Add(MarkerReading marker, int list, string section)
    {
        int? footnote = notes.Find(marker.Number, list);
        if (footnote is { } index) (CitedBy[index] ??= []).Add(_citations.Count);
        _citations.Add(new Citation
        {
            Span = marker.Span,
            Label = text.Text.Substring(marker.Span.Start, marker.Span.Length),
            Number = marker.Number,
            Footnote = footnote is null ? null : marker.Number,
            FootnoteIndex = footnote,
            GluedTo = GlueAt(marker),
            Section = section,
        });
        Report(marker, footnote is not null || list < 0);
    }

    private void Report(MarkerReading marker, bool linked)
    {
        if (!linked) diagnostics.Warn(DiagnosticCodes.MarkerWithoutFootnote, $"Marker {marker.Number} cites a note that is not in the document.", marker.Span);
        string? doubt = marker.Doubt switch
        {
            MarkerDoubt.BySequence => $"The digits {marker.Number} were read as a marker because the sequence of markers calls for this number here.",
            MarkerDoubt.BehindGap => $"Marker {marker.Number} does not continue the sequence of markers before it.",
            _ => null,
        };
        if (doubt is not null) diagnostics.Note(DiagnosticCodes.MarkerUncertain, doubt, marker.Span);
    }

    private MarkerGlue GlueAt(MarkerReading marker)
    {
        int index = marker.Token;
        if (text.Tokens[index].SpaceBefore || index == 0) return MarkerGlue.None;
        Token before = text.Tokens[index - 1];
        if (before.IsMarker) return MarkerGlue.None;
        if (before.IsNumber) return MarkerGlue.Number;
        if (before.IsWord) return MarkerGlue.Word;
        bool behindNumber = before.Value is '.' or ',' && index > 1 && !before.SpaceBefore && text.Tokens[index - 2] is { IsNumber: true, IsMarker: false };
        return behindNumber ? MarkerGlue.Number : MarkerGlue.Punctuation;
    }
}
