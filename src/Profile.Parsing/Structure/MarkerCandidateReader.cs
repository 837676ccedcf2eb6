using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Collects the digit runs of a block that may be markers, with the cost that their surroundings give them.</summary>
internal ref struct MarkerCandidateReader(ReadOnlySpan<Token> tokens, Block block, MarkerVocabulary vocabulary, RentedList<MarkerCandidate> candidates)
{
    private const int LongestNumber = 4;
    private const int LongestRun = 9;

    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly MarkerContext _context = new(tokens, block.FirstToken, block.EndToken, vocabulary);
    private BracketGroup _brackets = new(tokens, block.FirstToken, block.EndToken);

    /// <summary>Adds the candidates in text order.</summary>
    public void Read()
    {
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            if (_tokens[i].Kind == TokenKind.Number) AddNumber(i);
            else if (_tokens[i].Kind == TokenKind.Superscript) AddRaised(i);
        }
    }

    private void AddNumber(int i)
    {
        float cost = IsNumberOfNote(_tokens[i]) ? CostOf(i) : MarkerCosts.Impossible;
        NumberHead head = HeadOf(i);
        if (cost >= MarkerCosts.Hopeless && head == NumberHead.None) return;
        candidates.Add(new MarkerCandidate(i, _tokens[i], cost, head, JoinOf(i)));
    }

    private readonly void AddRaised(int i)
    {
        if (i == block.FirstToken || _tokens[i].SpaceBefore || _tokens[i].Value < 1) return;
        float cost = vocabulary.IsUnit(_tokens[i - 1]) || _tokens[i - 1].IsNumber ? MarkerCosts.BehindUnit : MarkerCosts.Raised;
        candidates.Add(new MarkerCandidate(i, _tokens[i], cost, NumberHead.None, JoinOf(i) == MarkerJoin.Range ? MarkerJoin.Range : MarkerJoin.None));
    }

    private float CostOf(int i)
    {
        bool enclosed = i > block.FirstToken && i + 1 < block.EndToken && !_tokens[i].SpaceBefore && !_tokens[i + 1].SpaceBefore;
        if (_brackets.Holds(i)) return MarkerCosts.Bracketed;
        if (enclosed && _tokens[i - 1].Is('(') && _tokens[i + 1].Is(')') && !_tokens[i - 1].SpaceBefore) return _context.CostOfParenthesised(i);
        if (!_tokens[i].SpaceBefore) return _context.CostOf(i);
        return _context.IsBetweenSentences(i) ? MarkerCosts.SpacedBehindSentence : MarkerCosts.Impossible;
    }

    private readonly MarkerJoin JoinOf(int i)
    {
        if (candidates.Count == 0 || candidates[^1].Token != i - 2 || _tokens[i - 1].SpaceBefore) return MarkerJoin.None;
        Token between = _tokens[i - 1];
        if (!_tokens[i].SpaceBefore && (between.Is('-') || between.Is('–') || between.Is('⁻'))) return MarkerJoin.Range;
        return between.Is(',') && !_tokens[i].SpaceBefore ? MarkerJoin.List : MarkerJoin.None;
    }

    /// <summary>Which kind of number stands at the head of a run that is too long to be one, by what stands before it.</summary>
    private readonly NumberHead HeadOf(int i)
    {
        Token token = _tokens[i];
        if (token.Length is < 2 or > LongestRun || i == block.FirstToken) return NumberHead.None;
        Token before = _tokens[i - 1];
        if (token.Length >= 5 && (token.SpaceBefore || OpensNumber(before))) return NumberHead.Year;
        if (!token.SpaceBefore && before.Is('.') && !before.SpaceBefore && i - 2 >= block.FirstToken && _tokens[i - 2] is { IsNumber: true, SpaceBefore: true }) return NumberHead.Decimals;
        if (token.Length >= 4 && !token.SpaceBefore && before.Is(',') && i - 2 >= block.FirstToken && _tokens[i - 2].IsNumber) return NumberHead.Group;
        return token.SpaceBefore && vocabulary.IsMonth(before) && !IsDayOrYear(token) ? NumberHead.Day : NumberHead.None;
    }

    private static bool IsDayOrYear(Token token) => token.Length <= 2 ? token.Value <= 31 : token.Length == 4 && token.Value is >= 1000 and < 2100;

    /// <summary>A mark that a year of its own may follow: <c>mid-2016</c>, <c>(2016</c>, <c>2014–2016</c>.</summary>
    private static bool OpensNumber(Token token) => token.Is('-') || token.Is('–') || token.Is('—') || token.Is('(') || token.Is('/');

    /// <summary>One to four digits, the first not 0.</summary>
    private static bool IsNumberOfNote(Token token) => token.Length <= LongestNumber && token.Value >= (token.Length switch { 1 => 1, 2 => 10, 3 => 100, _ => 1000 });
}
