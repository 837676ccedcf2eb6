using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Collects the digit runs of a block that may be markers, with the cost that their surroundings give them.</summary>
internal static class MarkerCandidateReader
{
    private const int LongestNumber = 4;

    public static void Read(TokenizedText text, Block block, MarkerVocabulary vocabulary, List<MarkerCandidate> candidates)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        var context = new MarkerContext(tokens, vocabulary);
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.Superscript:
                    AddRaised(tokens, i, block.FirstToken, vocabulary, candidates);
                    break;
                case TokenKind.Number:
                    AddNumber(tokens, i, block, context, vocabulary, candidates);
                    break;
            }
        }
    }

    private static void AddNumber(ReadOnlySpan<Token> tokens, int i, Block block, MarkerContext context, MarkerVocabulary vocabulary, List<MarkerCandidate> candidates)
    {
        Token token = tokens[i];
        float tail = TailCost(tokens, i, block.FirstToken, vocabulary);
        MarkerForm form = FormOf(tokens, i, block);
        float cost = form switch
        {
            _ when !IsNumberOfNote(token) => MarkerCosts.Impossible,
            MarkerForm.Bracketed => MarkerCosts.Bracketed,
            MarkerForm.Parenthesised => MarkerCosts.Parenthesised,
            _ when token.SpaceBefore => MarkerCosts.Impossible,
            _ => context.CostOf(i, block.FirstToken, block.EndToken),
        };
        if (cost >= MarkerCosts.Impossible && tail >= MarkerCosts.Impossible) return;
        candidates.Add(new MarkerCandidate(i, cost >= MarkerCosts.Impossible ? MarkerForm.TailOnly : form, cost, tail, IsChained(tokens, i, candidates)));
    }

    private static void AddRaised(ReadOnlySpan<Token> tokens, int i, int first, MarkerVocabulary vocabulary, List<MarkerCandidate> candidates)
    {
        if (i == first || tokens[i].SpaceBefore || tokens[i].Value < 1) return;
        float cost = vocabulary.IsUnit(tokens[i - 1]) || tokens[i - 1].IsNumber ? MarkerCosts.BehindUnit : MarkerCosts.Raised;
        candidates.Add(new MarkerCandidate(i, MarkerForm.Raised, cost, MarkerCosts.Impossible, chained: false));
    }

    private static bool IsNumberOfNote(Token token) => token.Length <= LongestNumber && token.Value > 0 && LeadingDigit(token, token.Length) != 0;

    private static int LeadingDigit(Token token, int length)
    {
        int value = token.Value;
        for (int i = 1; i < length; i++) value /= 10;
        return value;
    }

    private static MarkerForm FormOf(ReadOnlySpan<Token> tokens, int i, Block block)
    {
        if (i == block.FirstToken || i + 1 >= block.EndToken || tokens[i].SpaceBefore || tokens[i + 1].SpaceBefore) return MarkerForm.Glued;
        if (tokens[i - 1].Is('[') && tokens[i + 1].Is(']')) return MarkerForm.Bracketed;
        bool glued = i - 1 > block.FirstToken && !tokens[i - 1].SpaceBefore;
        return glued && tokens[i - 1].Is('(') && tokens[i + 1].Is(')') ? MarkerForm.Parenthesised : MarkerForm.Glued;
    }

    private static bool IsChained(ReadOnlySpan<Token> tokens, int i, List<MarkerCandidate> candidates) =>
        candidates.Count > 0 && candidates[^1].Token == i - 2 && !tokens[i].SpaceBefore && !tokens[i - 1].SpaceBefore && tokens[i - 1].Is(',');

    /// <summary>What it costs to cut a marker from the end of the run, by what would be left of it.</summary>
    private static float TailCost(ReadOnlySpan<Token> tokens, int i, int first, MarkerVocabulary vocabulary)
    {
        Token token = tokens[i];
        if (token.Length is < 2 or > 9) return MarkerCosts.Impossible;
        if (token.Length >= 5 && token.SpaceBefore) return MarkerCosts.YearThenMarker;
        bool grouped = token.Length > 3 && !token.SpaceBefore && i - 2 >= first && tokens[i - 1].Is(',') && tokens[i - 2].IsNumber;
        if (grouped) return MarkerCosts.GroupedThenMarker;
        return i > first && token.SpaceBefore && vocabulary.IsMonth(tokens[i - 1]) ? MarkerCosts.DayThenMarker : MarkerCosts.Impossible;
    }
}
