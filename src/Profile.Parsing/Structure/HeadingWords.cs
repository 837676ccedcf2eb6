using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>The tokens of a heading line that are its title.</summary>
internal static class HeadingWords
{
    /// <summary>The block's tokens without the <c>#</c> and <c>*</c> of Markdown around them and without a colon at their end.</summary>
    public static ReadOnlySpan<Token> Of(TokenizedText text, Block block)
    {
        ReadOnlySpan<Token> tokens = text.Tokens[block.FirstToken..block.EndToken];
        while (!tokens.IsEmpty && IsMarkup(tokens[0])) tokens = tokens[1..];
        while (!tokens.IsEmpty && (IsMarkup(tokens[^1]) || tokens[^1].Is(':'))) tokens = tokens[..^1];
        return tokens;
    }

    /// <summary>The heading's title: its words without the markers at their end; null when nothing is left.</summary>
    public static string? TitleOf(TokenizedText text, Block block)
    {
        ReadOnlySpan<Token> words = Of(text, block);
        while (!words.IsEmpty && (words[^1].IsMarker || words[^1].Is(':'))) words = words[..^1];
        return words.IsEmpty ? null : text.Text[words[0].Start..words[^1].End];
    }

    private static bool IsMarkup(Token token) => token.Is('#') || token.Is('*') || token.Is('_');
}
