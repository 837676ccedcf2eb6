using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>The numbered label that opens a note.</summary>
internal readonly struct NoteLabel(int number, int tokenCount, NoteLabelForm form)
{
    private const int Greatest = 9_999;

    public int Number { get; } = number;

    /// <summary>How many tokens it takes.</summary>
    public int TokenCount { get; } = tokenCount;

    public NoteLabelForm Form { get; } = form;

    /// <summary>Reads the label at <paramref name="first"/>, the first token of a line that ends at <paramref name="end"/>.</summary>
    public static bool TryRead(ReadOnlySpan<Token> tokens, int first, int end, out NoteLabel label)
    {
        label = default;
        if (first >= end) return false;
        Token opener = tokens[first];
        if (opener.Is('[') || opener.Is('(')) return TryReadEnclosed(tokens, first, end, opener.Is('['), out label);
        if (opener.Kind is not (TokenKind.Number or TokenKind.Superscript) || opener.Value is < 1 or > Greatest) return false;
        if (opener.Kind == TokenKind.Superscript)
        {
            label = new NoteLabel(opener.Value, 1, NoteLabelForm.Raised);
            return true;
        }
        if (first + 1 >= end) return false;
        Token next = tokens[first + 1];
        if (next.SpaceBefore)
        {
            label = new NoteLabel(opener.Value, 1, NoteLabelForm.Bare);
            return true;
        }
        bool spaced = first + 2 >= end || tokens[first + 2].SpaceBefore || !tokens[first + 2].IsNumber;
        if (!spaced || !(next.Is('.') || next.Is(')'))) return false;
        label = new NoteLabel(opener.Value, 2, next.Is('.') ? NoteLabelForm.Stop : NoteLabelForm.ClosingParenthesis);
        return true;
    }

    private static bool TryReadEnclosed(ReadOnlySpan<Token> tokens, int first, int end, bool bracketed, out NoteLabel label)
    {
        label = default;
        // As Markdown labels them: [^1]:
        bool caret = bracketed && first + 4 < end && tokens[first + 1].Is('^') && tokens[first + 4].Is(':');
        int at = caret ? first + 2 : first + 1;
        if (end - at < 2 || !tokens[at + 1].Is(bracketed ? ']' : ')')) return false;
        Token number = tokens[at];
        if (!number.IsNumber || number.SpaceBefore || tokens[at + 1].SpaceBefore || number.Value is < 1 or > Greatest) return false;
        label = new NoteLabel(number.Value, caret ? 5 : 3, bracketed ? NoteLabelForm.Bracketed : NoteLabelForm.Parenthesised);
        return true;
    }
}
