using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>
/// Puts the markers that markup tells among the candidates that the text offers. Where markup tells markers, other digits are less
/// likely to be some.
/// </summary>
internal sealed class PinnedMarkers(TokenizedText text, MarkedText marks)
{
    private readonly List<MarkerCandidate> _read = [];
    private int _reference, _located = -1, _locatedToken;

    /// <summary>Rewrites the candidates of a block, those from <paramref name="first"/> on. Blocks come in text order.</summary>
    public void Pin(Block block, RentedList<MarkerCandidate> candidates, int first)
    {
        _read.Clear();
        for (int i = first; i < candidates.Count; i++) _read.Add(candidates[i]);
        candidates.CutTo(first);
        int next = 0;
        for (int token = NextFrom(block.FirstToken, next); token < block.EndToken; token = NextFrom(token + 1, next))
        {
            bool offered = next < _read.Count && _read[next].Token == token;
            if (IsTold(text.Tokens[token]))
                candidates.Add(new MarkerCandidate(token, text.Tokens[token], 0, NumberHead.None, offered ? _read[next].Join : MarkerJoin.None) { IsCertain = true });
            else if (offered)
                candidates.Add(WithDoubt(_read[next], block));
            if (offered) next++;
        }
    }

    /// <summary>The first token from <paramref name="from"/> on that is the candidate <paramref name="next"/>, or where a marker of the markup may start; behind all tokens where there is none.</summary>
    private int NextFrom(int from, int next)
    {
        if (from >= text.Count) return text.Count;
        while (_reference < marks.References.Count && marks.References[_reference].Span.Start < text.Tokens[from].Start) _reference++;
        if (_located != _reference)
        {
            _located = _reference;
            _locatedToken = _reference < marks.References.Count ? text.FirstTokenFrom(marks.References[_reference].Span.Start) : text.Count;
        }
        return next < _read.Count ? Math.Min(_read[next].Token, _locatedToken) : _locatedToken;
    }

    /// <summary>Whether a numbered marker of the markup starts with the token.</summary>
    private bool IsTold(Token token)
    {
        while (_reference < marks.References.Count && marks.References[_reference].Span.Start < token.Start) _reference++;
        if (_reference == marks.References.Count) return false;
        MarkedReference reference = marks.References[_reference];
        return reference.Number is not null && reference.Span == token.Span && token.IsNumber;
    }

    private static MarkerCandidate WithDoubt(MarkerCandidate candidate, Block block) =>
        block.Kind is null ? candidate : new MarkerCandidate(candidate.Token, candidate.Digits, candidate.Cost + MarkerCosts.UntoldAmongTold, candidate.Head, candidate.Join);
}
