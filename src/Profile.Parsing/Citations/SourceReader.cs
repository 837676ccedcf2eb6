using Profile.Parsing.Diagnostics;
using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>Reads the sources of footnotes. Safe for use by many threads: each document gets its own buffers.</summary>
internal sealed class SourceReader(Lexicon lexicon)
{
    private readonly SourceVocabulary _words = new(lexicon);
    private readonly SharedTexts _shared = new();

    /// <summary>The footnotes, which are in text order, with their sources, short forms resolved to the full citations of the document.</summary>
    public IReadOnlyList<Footnote> Read(TokenizedText text, IReadOnlyList<Footnote> footnotes, DiagnosticList diagnostics)
    {
        var reader = new NoteReader(text.Text, _words, _shared, diagnostics);
        using var sources = new SourceBuffer(footnotes.Count);
        int token = 0;
        for (int i = 0; i < footnotes.Count; i++)
        {
            if (footnotes[i].ContentSpan is not { } content) continue;
            while (token < text.Count && text.Tokens[token].Start < content.Start) token++;
            int end = token;
            while (end < text.Count && text.Tokens[end].Start < content.End) end++;
            reader.Read(text.Tokens[token..end], i, sources);
            token = end;
        }
        var notes = new BackReferenceNotes(footnotes);
        using (var resolver = new BackReferenceResolver(notes, sources, diagnostics)) resolver.Resolve();
        new NameSpellings(sources, notes, diagnostics).Check();
        return SourceBuilder.Build(footnotes, sources);
    }
}
