using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Reads the signs that make a line a heading whatever its words: those of Markdown, numbering, and a line drawn under it.</summary>
internal static class HeadingMarkup
{
    /// <summary><c>#</c> to <c>######</c> and a space.</summary>
    public static HeadingForm Markdown(ReadOnlySpan<Token> tokens)
    {
        int depth = 0;
        while (depth < tokens.Length && tokens[depth].Is('#') && (depth == 0 || !tokens[depth].SpaceBefore)) depth++;
        return depth is > 0 and <= 6 && depth < tokens.Length && tokens[depth].SpaceBefore ? HeadingForm.Markdown1 + (byte)(depth - 1) : HeadingForm.None;
    }

    /// <summary>Two stars or underscores before and behind the whole line.</summary>
    public static bool IsBold(ReadOnlySpan<Token> tokens) =>
        tokens.Length > 4 && (IsPair(tokens, 0, '*') || IsPair(tokens, 0, '_')) && tokens[^1].Value == tokens[0].Value && IsPair(tokens, tokens.Length - 2, (char)tokens[0].Value);

    /// <summary>The form of an underline, or none: three or more <c>=</c> or <c>-</c> and nothing else.</summary>
    public static HeadingForm Underline(ReadOnlySpan<Token> tokens)
    {
        if (!IsRule(tokens)) return HeadingForm.None;
        return tokens[0].Value switch
        {
            '=' => HeadingForm.DoubleUnderlined,
            '-' or '~' or '–' or '—' => HeadingForm.Underlined,
            _ => HeadingForm.None,
        };
    }

    /// <summary>Whether the line is drawn: three or more of one mark, and nothing else.</summary>
    public static bool IsRule(ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length < 3 || tokens[0].Kind != TokenKind.Punctuation || tokens[0].Value is not ('=' or '-' or '~' or '*' or '_' or '–' or '—' or '#' or '•' or '.')) return false;
        foreach (Token token in tokens)
        {
            if (token.Kind != TokenKind.Punctuation || token.Value != tokens[0].Value) return false;
        }
        return true;
    }

    /// <summary>The form of the number before a heading, and how many tokens it takes.</summary>
    public static HeadingForm Numbering(TokenizedText text, ReadOnlySpan<Token> tokens, out int length)
    {
        length = 0;
        if (tokens.Length < 3) return HeadingForm.None;
        if (tokens[0].IsNumber) return Decimal(tokens, out length);
        if (!tokens[0].IsWord || !tokens[0].IsAllCapitals || !(tokens[1].Is('.') || tokens[1].Is(')')) || tokens[1].SpaceBefore || !tokens[2].SpaceBefore) return HeadingForm.None;
        length = 2;
        ReadOnlySpan<char> word = tokens[0].Span.Of(text.Text);
        if (word.Length <= 5 && word.IndexOfAnyExcept("IVXL") < 0) return HeadingForm.Roman;
        return word.Length == 1 ? HeadingForm.Letter : HeadingForm.None;
    }

    /// <summary><c>2.</c>, <c>2)</c>, <c>2.1</c>, <c>2.1.</c>, <c>2.1.3</c>, of numbers below 100.</summary>
    private static HeadingForm Decimal(ReadOnlySpan<Token> tokens, out int length)
    {
        int depth = 1, i = 1;
        length = 0;
        if (tokens[0].Length > 2 || tokens[0].Value == 0) return HeadingForm.None;
        while (i + 1 < tokens.Length && tokens[i].Is('.') && !tokens[i].SpaceBefore && tokens[i + 1] is { IsNumber: true, SpaceBefore: false, Length: <= 2 })
        {
            depth++;
            i += 2;
        }
        bool closed = i < tokens.Length && (tokens[i].Is('.') || tokens[i].Is(')')) && !tokens[i].SpaceBefore;
        if (depth > 3 || (depth == 1 && !closed)) return HeadingForm.None;
        if (closed) i++;
        if (i >= tokens.Length || !tokens[i].SpaceBefore) return HeadingForm.None;
        length = i;
        return HeadingForm.Numbered1 + (byte)(depth - 1);
    }

    private static bool IsPair(ReadOnlySpan<Token> tokens, int i, char mark) => tokens[i].Is(mark) && tokens[i + 1].Is(mark) && !tokens[i + 1].SpaceBefore;
}
