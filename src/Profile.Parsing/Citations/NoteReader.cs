using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>Reads one note after another into sources.</summary>
internal sealed class NoteReader(string text, SourceVocabulary words, DiagnosticList diagnostics)
{
    private readonly NoteTokens _note = new(text, words);
    private readonly CitationReader _citations = new();
    private readonly SourceDraft _draft = new();
    private readonly List<NoteStretch> _stretches = [];

    /// <summary>Adds the sources of the note with that index, whose content is <paramref name="tokens"/>.</summary>
    public void Read(ReadOnlySpan<Token> tokens, int footnote, SourceBuffer sources)
    {
        NoteTokens note = _note;
        note.Take(tokens);
        NoteSplitter.Split(note, _stretches);
        int index = 0;
        foreach (NoteStretch stretch in _stretches)
        {
            bool ibid = !stretch.IsCommentary && BackReferenceReader.IsIbid(note, stretch.First);
            var source = new CitedSource
            {
                Footnote = footnote,
                Index = index++,
                Span = note.SpanOf(stretch.First, stretch.End),
                Form = ibid ? SourceForm.Ibid : SourceForm.Commentary,
                Target = CitedSource.None,
                Same = CitedSource.None,
            };
            if (!ibid && !stretch.IsCommentary) ReadCitation(stretch, ref source);
            sources.Add(source);
        }
    }

    private void ReadCitation(NoteStretch stretch, ref CitedSource source)
    {
        _citations.Read(_note, stretch.First, stretch.End, _draft);
        source.Form = _draft.IsFull && !_draft.IsBackReference ? SourceForm.Full : SourceForm.Short;
        source.Item = CslItemBuilder.Build(_draft, source.Footnote, source.Index);
        source.Issued = _draft.Issued?.Edtf;
        source.SupraNote = _draft.SupraNote;
        SourceChecker.Check(_note, stretch, source, _draft, diagnostics);
    }
}
