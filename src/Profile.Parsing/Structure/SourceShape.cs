using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Tells whether a block without a label looks like the start of a note: a source with a quoted title or a year.</summary>
internal static class SourceShape
{
    /// <summary>Whether the tokens from <paramref name="first"/> up to <paramref name="end"/> open like a sentence or a title, and holds a quotation or a year.</summary>
    public static bool Matches(TokenizedText text, int first, int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens[first..end];
        if (tokens.IsEmpty || !Opens(tokens[0])) return false;
        foreach (Token token in tokens)
        {
            if (IsQuote(token) || IsYear(token)) return true;
        }
        return OpensWithReference(text, tokens);
    }

    /// <summary>Whether they hold a quotation and a year, too.</summary>
    public static bool MatchesFully(TokenizedText text, int first, int end)
    {
        bool quote = false, year = false;
        foreach (Token token in text.Tokens[first..end])
        {
            quote |= IsQuote(token);
            year |= IsYear(token);
        }
        return quote && year && Matches(text, first, end);
    }

    private static bool IsYear(Token token) => token.IsNumber && token.Length == 4 && token.Value is >= 1500 and < 2100;

    private static bool Opens(Token token) => token.IsCapitalized || IsQuote(token);

    private static bool IsQuote(Token token) => token.Kind == TokenKind.Punctuation && token.Value is '“' or '”' or '"' or '«' or '„';

    /// <summary><c>Ibid., 12.</c> and <c>See ...</c> are notes too.</summary>
    private static bool OpensWithReference(TokenizedText text, ReadOnlySpan<Token> tokens)
    {
        ReadOnlySpan<char> word = tokens[0].Span.Of(text.Text);
        return word.Equals("ibid", StringComparison.OrdinalIgnoreCase) || word.Equals("see", StringComparison.OrdinalIgnoreCase) || word.Equals("id", StringComparison.OrdinalIgnoreCase);
    }
}
