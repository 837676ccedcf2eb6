using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>
/// Puts the markers that markup tells among the candidates that the text offers. Where markup tells markers, other digits are less
/// likely to be some.
/// </summary>
internal sealed class PinnedMarkers(TokenizedText text, MarkedText marks)
{
    private readonly List<MarkerCandidate> _read = [];
    private int _reference;

    /// <summary>Rewrites the candidates of a block, those from <paramref name="first"/> on. Blocks come in text order.</summary>
    public void Pin(Block block, RentedList<MarkerCandidate> candidates, int first)
    {
        _read.Clear();
        for (int i = first; i < candidates.Count; i++) _read.Add(candidates[i]);
        candidates.CutTo(first);
        int next = 0;
        for (int token = block.FirstToken; token < block.EndToken; token++)
        {
            bool offered = next < _read.Count && _read[next].Token == token;
            if (IsTold(text.Tokens[token]))
                candidates.Add(new MarkerCandidate(token, text.Tokens[token], 0, NumberHead.None, offered ? _read[next].Join : MarkerJoin.None) { IsCertain = true });
            else if (offered)
                candidates.Add(WithDoubt(_read[next], block));
            if (offered) next++;
        }
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
