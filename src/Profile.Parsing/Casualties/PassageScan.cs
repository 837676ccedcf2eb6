using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>Reads the passages of one text one after another. Its buffers serve them all.</summary>
internal sealed class PassageScan
{
    private readonly CasualtyRule _rule;
    private readonly TokenizedText _text;
    private readonly IReadOnlyList<DateMention> _dates;
    private readonly SentenceTokens _tokens = new();
    private readonly ClauseItems _clause = new();
    private readonly List<MentionDraft> _drafts = [];
    private readonly List<CasualtyMention> _mentions = [];
    private readonly ClauseItemReader _items;
    private readonly ClauseBinder _binder;
    private readonly AttributionReader _attributions;
    private int _date;

    public PassageScan(CasualtyVocabulary vocabulary, CasualtyRule rule, TokenizedText text, IReadOnlyList<DateMention> dates)
    {
        _rule = rule;
        _text = text;
        _dates = dates;
        _items = new ClauseItemReader(vocabulary, rule);
        _binder = new ClauseBinder(_clause, _tokens, _drafts);
        _attributions = new AttributionReader(vocabulary);
    }

    /// <summary>The mentions of the passages read so far, in text order.</summary>
    public IReadOnlyList<CasualtyMention> Mentions => _mentions;

    public void Read(in Passage passage)
    {
        _drafts.Clear();
        _binder.BeginPassage();
        int first = passage.FirstToken;
        if (passage.IsHeading) ReadSentence(first, passage.EndToken, null);
        foreach (SourceSpan sentence in passage.Sentences)
        {
            int end = first;
            while (end < passage.EndToken && _text.Tokens[end].Start < sentence.End) end++;
            ReadSentence(first, end, sentence);
            first = end;
        }
        if (_drafts.Count > 0) MentionBuilder.Build(_text.Text, passage.Section, _rule, _drafts, _mentions);
    }

    private void ReadSentence(int first, int end, SourceSpan? sentence)
    {
        _tokens.Fill(_text.Tokens, first, end, _dates, ref _date);
        _items.Read(_tokens.Tokens, _text.Text, _clause);
        _binder.BeginSentence();
        if (_clause.Figures.IsEmpty || !_clause.HasCue && !(_clause.MayFollowUp && _drafts.Count > 0)) return;
        int before = _drafts.Count;
        _binder.Bind(sentence);
        if (_drafts.Count > before) _attributions.Attribute(_tokens.Tokens, _clause.Items, _drafts, before);
    }
}
