using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>Which quotation marks open and which close, by the mark and by what stands beside it.</summary>
internal static class QuotationMarks
{
    public static bool IsDouble(int c) => c is '“' or '”' or '"' or '„' or '‟' or '«' or '»' or '＂' or '「' or '」';

    public static bool IsSingle(int c) => c is '‘' or '’' or '\'' or '‛' or '‹' or '›';

    /// <summary>Whether a double mark opens a quotation; <paramref name="outer"/> is the mark of the one it stands in, or -1.</summary>
    public static bool CanOpen(ReadOnlySpan<Token> tokens, int i, int outer) => tokens[i].Value switch
    {
        '„' or '‟' or '«' or '「' => true,
        '“' => outer != '„',
        '"' or '＂' => OpensStraight(tokens, i, outer),
        '”' => outer < 0 && (i == 0 || tokens[i].SpaceBefore) && i + 1 < tokens.Length && !tokens[i + 1].SpaceBefore && tokens[i + 1].Kind != TokenKind.Punctuation,
        _ => false,
    };

    /// <summary>Whether a closing mark has beside it what ends a title: a comma, stop or other mark before or behind it, brackets, or the note's end.</summary>
    public static bool ClosesTitle(ReadOnlySpan<Token> tokens, int i)
    {
        if (i + 1 == tokens.Length || IsMark(tokens[i + 1])) return true;
        return i > 0 && tokens[i - 1].Kind == TokenKind.Punctuation && tokens[i - 1].Value is ',' or '.' or '?' or '!' or '…';
    }

    /// <summary>A single mark before a title: not an apostrophe, since white space stands before it and none behind.</summary>
    public static bool OpensSingleTitle(ReadOnlySpan<Token> tokens, int i)
    {
        if (tokens[i].Value is '’' or '›' || i + 1 == tokens.Length || tokens[i + 1].SpaceBefore) return false;
        if (i > 0 && (!tokens[i].SpaceBefore || tokens[i - 1].IsNumber)) return false;
        return tokens[i + 1].IsCapitalized || tokens[i + 1].IsNumber || IsDouble(tokens[i + 1].Value);
    }

    private static bool OpensStraight(ReadOnlySpan<Token> tokens, int i, int outer)
    {
        if (i == 0) return true;
        bool before = tokens[i].SpaceBefore || Brackets.IsOpening(tokens[i - 1].Value) || outer < 0;
        if (!before || i + 1 == tokens.Length) return false;
        Token next = tokens[i + 1];
        if (!next.SpaceBefore) return !IsMark(next) || next.Is('(') || next.Is('[');
        return outer < 0;
    }

    private static bool IsMark(Token token) =>
        token.Kind == TokenKind.Punctuation && token.Value is ',' or '.' or ';' or ':' or ')' or ']' or '(' or '[' or '<' or '?' or '!' or '—' or '–';
}
