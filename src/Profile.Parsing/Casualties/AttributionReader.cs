using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>Finds the words that say how sure a sentence is of its figures: <c>according to</c>, <c>reportedly</c>, <c>confirmed</c>.</summary>
internal sealed class AttributionReader
{
    private readonly List<(SourceSpan Words, CasualtyAttribution Attribution)> _found = [];

    /// <summary>Gives the drafts of the sentence the nearest such words before them, else the first behind them. <c>An estimated</c> before the number itself comes first.</summary>
    public void Attribute(SentenceTokens sentence, ReadOnlySpan<ClauseItem> items, Span<MentionDraft> drafts)
    {
        _found.Clear();
        if (sentence.HasAttribution) Find(sentence.Tokens, items);
        foreach (ref MentionDraft draft in drafts)
        {
            if (draft.Figure.Estimated is { } words) (draft.Attribution, draft.AttributionSpan) = (CasualtyAttribution.Estimated, words);
            else if (_found.Count > 0) (draft.AttributionSpan, draft.Attribution) = _found[Nearest(draft.Figure.Span.Start)];
        }
    }

    private void Find(in TokenRun tokens, ReadOnlySpan<ClauseItem> items)
    {
        int item = 0;
        for (int at = 0; at < tokens.Length;)
        {
            int length = tokens.Match(at, out VocabularyEntry entry);
            while (items[item].End <= at && item < items.Length - 1) item++;
            if (entry.Attribution is { } attribution && !ClaimedActs.Claims(items, item)) _found.Add((new SourceSpan(tokens[at].Start, tokens[at + length - 1].End), attribution));
            at += length;
        }
    }

    /// <summary>Index of the last words found before <paramref name="offset"/>, else 0.</summary>
    private int Nearest(int offset)
    {
        int low = 0, high = _found.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_found[middle].Words.Start < offset) low = middle + 1;
            else high = middle;
        }
        return Math.Max(0, low - 1);
    }
}
