using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>The label that opens a note: <c>[61]</c>.</summary>
internal readonly struct NoteLabel(int number, int tokenCount)
{
    private const int Greatest = 99_999;

    public int Number { get; } = number;

    /// <summary>How many tokens it takes.</summary>
    public int TokenCount { get; } = tokenCount;

    /// <summary>Reads the label at <paramref name="first"/>, the first token of a line.</summary>
    public static bool TryRead(TokenizedText text, int first, int end, out NoteLabel label)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        label = default;
        if (end - first < 3 || !tokens[first].Is('[') || !tokens[first + 2].Is(']')) return false;
        Token number = tokens[first + 1];
        if (!number.IsNumber || number.SpaceBefore || tokens[first + 2].SpaceBefore || number.Value is < 1 or > Greatest) return false;
        label = new NoteLabel(number.Value, 3);
        return true;
    }
}
