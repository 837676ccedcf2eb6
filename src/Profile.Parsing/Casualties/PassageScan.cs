using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>Reads the passages of one text one after another. Its buffers serve them all, and the next text.</summary>
internal sealed class PassageScan : IDisposable
{
    /// <summary>Buffers of more elements than this are not kept: one sentence as long as a book must not cost memory for ever.</summary>
    private const int LargestKept = 16 * 1024;

    private readonly CueWords _cues;
    private readonly CasualtyRule _rule;
    private readonly SentenceTokens _tokens;
    private readonly ClauseItems _clause = new();
    private readonly RentedList<MentionDraft> _drafts = new();
    private readonly ClauseItemReader _items;
    private readonly ClauseBinder _binder;
    private readonly AttributionReader _attributions = new();
    private DateCursor _dates;

    public PassageScan(CasualtyVocabulary vocabulary, CasualtyRule rule)
    {
        _cues = vocabulary.Cues;
        _rule = rule;
        _tokens = new SentenceTokens(vocabulary);
        _items = new ClauseItemReader(rule);
        _binder = new ClauseBinder(_clause, _tokens, _drafts);
    }

    /// <summary>Whether the buffers are small enough to be kept for the next text.</summary>
    public bool IsSmall => _tokens.Capacity <= LargestKept && _drafts.Capacity <= LargestKept;

    /// <summary>The mentions of the passages, in text order.</summary>
    public CasualtyMention[] Read(TokenizedText text, ReadOnlySpan<Passage> passages, IReadOnlyList<DateMention> dates)
    {
        using var mentions = new RentedList<CasualtyMention>();
        _dates = new DateCursor(dates);
        foreach (ref readonly Passage passage in passages)
        {
            int cue = _cues.NextCue(text.Tokens, passage.FirstToken, passage.EndToken);
            if (cue < passage.EndToken) Read(text, passage, cue, mentions);
        }
        _dates = default;
        return [.. mentions.Span];
    }

    public void Dispose()
    {
        _tokens.Dispose();
        _clause.Dispose();
        _drafts.Dispose();
    }

    /// <summary>Reads a passage with a word at <paramref name="cue"/> that may be the first of a casualty event.</summary>
    private void Read(TokenizedText text, in Passage passage, int cue, RentedList<CasualtyMention> mentions)
    {
        _drafts.CutTo(0);
        _binder.BeginPassage();
        if (passage.IsHeading) ReadSentence(text, passage.FirstToken, passage.EndToken, null);
        else ReadSentences(text, passage, cue);
        if (_drafts.Count > 0) MentionBuilder.Build(text.Text, passage.Section, _rule, _drafts.Span, mentions);
    }

    /// <summary>Passes over the sentences without a cue, until one has told of casualties: those behind may go on with it.</summary>
    private void ReadSentences(TokenizedText text, in Passage passage, int cue)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        ReadOnlySpan<SourceSpan> sentences = passage.Sentences;
        int first = passage.FirstToken;
        for (int i = 0; i < sentences.Length; i++)
        {
            if (_drafts.Count == 0)
            {
                if (cue < first) cue = _cues.NextCue(tokens, first, passage.EndToken);
                if (cue == passage.EndToken) return;
                if (sentences[i].End <= tokens[cue].Start)
                {
                    _binder.BeginSentence();
                    continue;
                }
                if (i > 0) first = FirstToken(tokens, cue, sentences[i - 1].End);
            }
            int end = first;
            while (end < passage.EndToken && tokens[end].Start < sentences[i].End) end++;
            ReadSentence(text, first, end, sentences[i]);
            first = end;
        }
    }

    /// <summary>Index of the first of the tokens up to <paramref name="last"/> that starts at or behind <paramref name="offset"/>.</summary>
    private static int FirstToken(ReadOnlySpan<Token> tokens, int last, int offset)
    {
        while (last > 0 && tokens[last - 1].Start >= offset) last--;
        return last;
    }

    private void ReadSentence(TokenizedText text, int first, int end, SourceSpan? sentence)
    {
        _binder.BeginSentence();
        if (!_cues.HasNumber(text.Tokens[first..end])) return;
        _tokens.Fill(text.Tokens, first, end, ref _dates);
        if (!_tokens.HasCue && _drafts.Count == 0) return;
        _items.Read(_tokens.Tokens, text.Text, _clause, !_tokens.HasCue && !_tokens.MayCountKnown);
        if (_clause.Figures.IsEmpty || !_clause.HasCue && !(_clause.MayFollowUp && _drafts.Count > 0)) return;
        int before = _drafts.Count;
        _binder.Bind(sentence);
        if (_drafts.Count > before) _attributions.Attribute(_tokens, _clause.Items, _drafts.Span[before..]);
    }
}
