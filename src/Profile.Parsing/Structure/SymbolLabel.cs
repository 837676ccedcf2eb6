using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>A sign that marks a note instead of a number: <c>*</c>, <c>**</c>, <c>†</c>, <c>[a]</c>.</summary>
internal readonly struct SymbolLabel(SourceSpan span, int tokenCount)
{
    private const int LongestRun = 4;

    /// <summary>Where it stands, with its brackets.</summary>
    public SourceSpan Span { get; } = span;

    public int TokenCount { get; } = tokenCount;

    /// <summary>The symbol or letter with the length of its run: two labels of a text read the same where these are equal.</summary>
    public int SignIn(string text) => (text[Span.Start] == '[' ? text[Span.Start + 1] : text[Span.Start]) << 4 | TokenCount;

    /// <summary>Whether a label may start with this punctuation mark.</summary>
    public static bool MayOpen(int mark) => mark is '*' or '[' or '†' or '‡' or '§' or '¶';

    /// <summary>Reads the label that starts at <paramref name="first"/>: a run of one symbol, or one letter in square brackets.</summary>
    public static bool TryRead(ReadOnlySpan<Token> tokens, int first, int end, out SymbolLabel label)
    {
        label = default;
        int last = IsSymbol(tokens[first]) ? EndOfRun(tokens, first, end) : IsLetter(tokens, first, end) ? first + 3 : first;
        if (last == first || last - first > LongestRun || GoesOnFrom(tokens, first)) return false;
        label = new SymbolLabel(new SourceSpan(tokens[first].Start, tokens[last - 1].End), last - first);
        return true;
    }

    private static bool IsSymbol(Token token) => token.Kind == TokenKind.Punctuation && token.Value is '*' or '†' or '‡' or '§' or '¶';

    private static int EndOfRun(ReadOnlySpan<Token> tokens, int first, int end)
    {
        int last = first + 1;
        while (last < end && last - first <= LongestRun && tokens[last].Is((char)tokens[first].Value) && !tokens[last].SpaceBefore) last++;
        return last;
    }

    /// <summary>Whether the same symbol stands right before: the label would be the rest of a longer run.</summary>
    private static bool GoesOnFrom(ReadOnlySpan<Token> tokens, int first) =>
        first > 0 && !tokens[first].SpaceBefore && tokens[first - 1].Kind == TokenKind.Punctuation && tokens[first - 1].Value == tokens[first].Value;

    private static bool IsLetter(ReadOnlySpan<Token> tokens, int first, int end) =>
        tokens[first].Is('[') && first + 2 < end && tokens[first + 1] is { IsWord: true, Length: 1, SpaceBefore: false } && tokens[first + 2].Is(']') && !tokens[first + 2].SpaceBefore;
}
