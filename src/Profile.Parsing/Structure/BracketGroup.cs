using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Tells a number inside brackets that hold nothing but numbers: <c>[3]</c>, <c>[3, 4]</c>, <c>[3-5]</c>, <c>[^3]</c>.</summary>
internal static class BracketGroup
{
    /// <summary>Tokens looked at on either side: brackets with more inside are no marker.</summary>
    private const int Reach = 24;

    /// <summary>Whether the number at <paramref name="index"/> stands in such brackets; the block reaches from <paramref name="first"/> to <paramref name="end"/>.</summary>
    public static bool Holds(ReadOnlySpan<Token> tokens, int index, int first, int end)
    {
        int left = index - 1, right = index + 1;
        while (left >= first && index - left < Reach && IsInside(tokens[left])) left--;
        if (left == index - 1 && left > first && tokens[left].Is('^') && !tokens[left].SpaceBefore) left--;
        if (left < first || !tokens[left].Is('[')) return false;
        while (right < end && right - index < Reach && IsInside(tokens[right])) right++;
        return right < end && tokens[right].Is(']') && !tokens[left + 1].SpaceBefore && !tokens[right].SpaceBefore;
    }

    private static bool IsInside(Token token) => token.IsNumber || (token.Kind == TokenKind.Punctuation && token.Value is ',' or ';' or '-' or '–');
}
