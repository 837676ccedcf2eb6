using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>Reads one note after another into sources.</summary>
internal sealed class NoteReader(SourceVocabulary words, DiagnosticList diagnostics)
{
    private readonly EnclosureReader _enclosures = new();
    private readonly CitationReader _citations = new();
    private readonly List<NoteStretch> _stretches = [];

    /// <summary>Adds the sources of the note with that index, whose content is <paramref name="tokens"/>.</summary>
    public void Read(string text, ReadOnlySpan<Token> tokens, int footnote, List<CitedSource> sources)
    {
        var note = new NoteTokens(text, tokens, _enclosures.Read(tokens), words);
        NoteSplitter.Split(note, _stretches);
        int index = 0;
        foreach (NoteStretch stretch in _stretches)
        {
            SourceDraft draft = stretch.IsCommentary || BackReferenceReader.IsIbid(note, stretch.First) ? new SourceDraft() : _citations.Read(note, stretch.First, stretch.End);
            var source = new CitedSource(footnote, index++, note.SpanOf(stretch.First, stretch.End), FormOf(note, stretch, draft), draft);
            sources.Add(source);
            SourceChecker.Check(note, stretch, source, diagnostics);
        }
    }

    private static SourceForm FormOf(NoteTokens note, NoteStretch stretch, SourceDraft draft)
    {
        if (stretch.IsCommentary) return SourceForm.Commentary;
        if (BackReferenceReader.IsIbid(note, stretch.First)) return SourceForm.Ibid;
        return draft.IsFull && !draft.IsBackReference ? SourceForm.Full : SourceForm.Short;
    }
}
