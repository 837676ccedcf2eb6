using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>Reads the passages of one text one after another. Its buffers serve them all, and the next text.</summary>
internal sealed class PassageScan
{
    /// <summary>Buffers of more elements than this are not kept: one sentence as long as a book must not cost memory for ever.</summary>
    private const int LargestKept = 16 * 1024;

    private readonly CasualtyVocabulary _vocabulary;
    private readonly CasualtyRule _rule;
    private readonly SentenceTokens _tokens;
    private readonly ClauseItems _clause = new();
    private readonly List<MentionDraft> _drafts = [];
    private readonly ClauseItemReader _items;
    private readonly ClauseBinder _binder;
    private readonly AttributionReader _attributions = new();
    private readonly List<CasualtyMention> _mentions = [];
    private DateCursor _dates;

    public PassageScan(CasualtyVocabulary vocabulary, CasualtyRule rule)
    {
        _vocabulary = vocabulary;
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
        _dates = new DateCursor(dates);
        foreach (ref readonly Passage passage in passages) Read(text, passage);
        CasualtyMention[] mentions = [.. _mentions];
        _mentions.Clear();
        _dates = default;
        return mentions;
    }

    private void Read(TokenizedText text, in Passage passage)
    {
        _drafts.Clear();
        _binder.BeginPassage();
        int first = passage.FirstToken;
        if (passage.IsHeading) ReadSentence(text, first, passage.EndToken, _vocabulary.MarksOf(text.Tokens, first, passage.EndToken, int.MaxValue, out _), null);
        foreach (SourceSpan sentence in passage.Sentences)
        {
            VocabularyMarks marks = _vocabulary.MarksOf(text.Tokens, first, passage.EndToken, sentence.End, out int end);
            ReadSentence(text, first, end, marks, sentence);
            first = end;
        }
        if (_drafts.Count > 0) MentionBuilder.Build(text.Text, passage.Section, _rule, _drafts, _mentions);
    }

    private void ReadSentence(TokenizedText text, int first, int end, VocabularyMarks marks, SourceSpan? sentence)
    {
        _binder.BeginSentence();
        if ((marks & VocabularyMarks.Number) == 0 || (marks & VocabularyMarks.Cue) == 0 && _drafts.Count == 0) return;
        _tokens.Fill(text.Tokens, first, end, ref _dates);
        if (!_tokens.HasCue && _drafts.Count == 0) return;
        _items.Read(_tokens.Tokens, text.Text, _clause, !_tokens.HasCue && !_tokens.MayCountKnown);
        if (_clause.Figures.IsEmpty || !_clause.HasCue && !(_clause.MayFollowUp && _drafts.Count > 0)) return;
        int before = _drafts.Count;
        _binder.Bind(sentence);
        if (_drafts.Count > before) _attributions.Attribute(_tokens, _clause.Items, _drafts, before);
    }
}
