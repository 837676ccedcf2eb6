using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>Reads one note after another into sources. Its buffers serve the notes of a text, and the next text.</summary>
internal sealed class NoteReader(SourceVocabulary words, SharedTexts shared)
{
    /// <summary>How many sources back <c>Idem</c> looks for its author.</summary>
    private const int FarthestAuthor = 8;

    /// <summary>Buffers for longer notes than this are not kept: one note as long as a book must not cost memory for ever.</summary>
    private const int LongestKept = 16 * 1024;

    private readonly NoteTokens _note = new(words, shared);
    private readonly CitationReader _citations = new();
    private readonly SourceDraft _draft = new();
    private readonly List<NoteStretch> _stretches = [];
    private DiagnosticList _diagnostics = new();

    /// <summary>The keys of what the sources of the text are compared by.</summary>
    public FoldedKeys Keys { get; } = new();

    /// <summary>Whether the buffers are small enough to be kept for the next text.</summary>
    public bool IsSmall => _note.Capacity <= LongestKept && _stretches.Capacity <= LongestKept;

    /// <summary>Goes to the notes of another text.</summary>
    public void Begin(string text, DiagnosticList diagnostics) => (_note.Text, _diagnostics) = (text, diagnostics);

    /// <summary>Lets go of the text.</summary>
    public void End()
    {
        Begin("", new DiagnosticList());
        _draft.Clear();
    }

    /// <summary>Adds the sources of the note with that index, whose content is those of the <paramref name="tokens"/> that start before <paramref name="end"/>; gives their number.</summary>
    public int Read(ReadOnlySpan<Token> tokens, int end, int footnote, SourceBuffer sources)
    {
        NoteTokens note = _note;
        note.Take(tokens, end);
        NoteSplitter.Split(note, _stretches);
        int index = 0;
        foreach (NoteStretch stretch in _stretches)
        {
            bool ibid = !stretch.IsCommentary && BackReferenceReader.IsIbid(note, stretch.First);
            ref CitedSource source = ref sources.Add();
            source.Footnote = footnote;
            source.Index = index++;
            source.Span = note.SpanOf(stretch.First, stretch.End);
            source.Form = ibid ? SourceForm.Ibid : SourceForm.Commentary;
            source.Target = source.Same = CitedSource.None;
            if (!ibid && !stretch.IsCommentary) ReadCitation(stretch, sources, ref source);
        }
        return note.Count;
    }

    private void ReadCitation(NoteStretch stretch, SourceBuffer sources, ref CitedSource source)
    {
        int first = stretch.First;
        bool same = BackReferenceReader.IsSameAuthor(_note, first);
        if (same) first += _note.Is(first + 1, ',') ? 2 : 1;
        _citations.Read(_note, first, stretch.End, _draft);
        if (same && _draft.Authors.Count == 0) _draft.Authors.AddRange(AuthorsBefore(sources));
        source.Form = _draft.IsFull ? SourceForm.Full : SourceForm.Short;
        if (_draft.Issued is { } issued) (source.Issued, source.YearLetter) = (shared.Dates.Of(issued), issued.Letter);
        source.Item = CslItemBuilder.Build(_draft, _note.Text, source, shared);
        source.SupraNote = _draft.SupraNote;
        source.Alias = _draft.Alias;
        source.IsTentative = _draft.IsBackReference ? IsBareReference(first) : stretch.IsNameAlone;
        SourceChecker.Check(_note, stretch, source, _draft, _diagnostics);
    }

    /// <summary>Whether the citation says no more than a note's number, as prose does too.</summary>
    private bool IsBareReference(int first) => _draft.Authors.Count == 0 && _draft.Title is null && BackReferenceReader.IsNote(_note, first, true);

    /// <summary>The authors of the last source that has any, before the one that is read.</summary>
    private static IReadOnlyList<CslName> AuthorsBefore(SourceBuffer sources)
    {
        int before = sources.Count - 1;
        for (int i = before - 1; i >= 0 && i >= before - FarthestAuthor; i--)
        {
            if (sources[i].Item is { } item) return item.Author;
        }
        return [];
    }
}
