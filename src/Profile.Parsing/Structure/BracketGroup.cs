using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>
/// Tells numbers inside brackets that hold nothing but numbers: <c>[3]</c>, <c>[3, 4]</c>, <c>[3-5]</c>, <c>[^3]</c>. It goes forward through a block,
/// so that what stands left of a number is looked at once for all numbers that follow in a row.
/// </summary>
internal ref struct BracketGroup(ReadOnlySpan<Token> tokens, int first, int end)
{
    /// <summary>Tokens looked at on either side: brackets with more inside are no marker.</summary>
    private const int Reach = 24;

    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <summary>The number asked for last, and the last token before it that can stand in no brackets with it.</summary>
    private int _number = -1, _outside = -1;

    /// <summary>Whether the number at <paramref name="index"/>, which lies behind all that were asked for, stands in such brackets.</summary>
    public bool Holds(int index)
    {
        int left = OutsideLeftOf(index), right = index + 1;
        if (left == index - 1 && left > first && _tokens[left].Is('^') && !_tokens[left].SpaceBefore) left--;
        if (left < first || !_tokens[left].Is('[')) return false;
        while (right < end && right - index < Reach && IsInside(_tokens[right])) right++;
        return right < end && _tokens[right].Is(']') && !_tokens[left + 1].SpaceBefore && !_tokens[right].SpaceBefore;
    }

    private int OutsideLeftOf(int index)
    {
        int left = index - 1;
        while (left >= first && left != _number && IsInside(_tokens[left])) left--;
        if (left >= first && left == _number) left = _outside;
        (_number, _outside) = (index, left);
        return Math.Max(left, index - Reach);
    }

    private static bool IsInside(in Token token) => token.IsNumber || (token.Kind == TokenKind.Punctuation && token.Value is ',' or ';' or '-' or '–');
}
