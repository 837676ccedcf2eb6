using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>Reads the sources of footnotes. Safe for use by many threads.</summary>
internal sealed class SourceReader(Lexicon lexicon)
{
    /// <summary>Over so many characters tokens are passed over one by one; what is farther is searched for.</summary>
    private const int Near = 64;

    private readonly SourceVocabulary _words = new(lexicon);
    private readonly SharedTexts _shared = new();

    /// <summary>Buffers that no text uses now; null while one does. Texts read at the same time have their own.</summary>
    private NoteReader? _spare;

    /// <summary>The footnotes, which are in text order, with their sources, short forms resolved to the full citations of the document.</summary>
    public IReadOnlyList<Footnote> Read(TokenizedText text, IReadOnlyList<Footnote> footnotes, DiagnosticList diagnostics)
    {
        using var sources = new SourceBuffer(footnotes.Count);
        NoteReader reader = Interlocked.Exchange(ref _spare, null) ?? new NoteReader(_words, _shared);
        reader.Begin(text.Text, diagnostics);
        Read(text, footnotes, reader, sources);
        reader.End();
        var notes = new BackReferenceNotes(footnotes);
        using (var resolver = new BackReferenceResolver(notes, sources, reader.Keys, diagnostics)) resolver.Resolve();
        using (var spellings = new NameSpellings(sources, notes, reader.Keys, diagnostics)) spellings.Check();
        if (reader.IsSmall) Volatile.Write(ref _spare, reader);
        return SourceBuilder.Build(footnotes, sources);
    }

    private static void Read(TokenizedText text, IReadOnlyList<Footnote> footnotes, NoteReader reader, SourceBuffer sources)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        int token = 0;
        for (int i = 0; i < footnotes.Count; i++)
        {
            if (footnotes[i].ContentSpan is not { } content) continue;
            // Notes follow each other closely; before the first of a list there is the whole body. To look at tokens far ahead would be to wait for memory at each note.
            if (token < tokens.Length && content.Start - tokens[token].Start > Near) token = text.FirstTokenFrom(content.Start);
            while (token < tokens.Length && tokens[token].Start < content.Start) token++;
            token += reader.Read(tokens[token..], content.End, i, sources);
        }
    }
}
