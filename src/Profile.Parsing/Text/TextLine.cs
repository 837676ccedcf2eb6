namespace Profile.Parsing.Text;

/// <summary>A line of the text, without its line break, and the tokens on it.</summary>
internal readonly struct TextLine(int start, int end, int firstToken, int endToken)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public int FirstToken { get; } = firstToken;

    /// <summary>Index just behind the line's last token.</summary>
    public int EndToken { get; } = endToken;

    /// <summary>Whether single spaces (U+0020) between characters are all the white space on it; false also where nobody looked.</summary>
    public bool IsEven { get; init; }

    public bool IsBlank => FirstToken == EndToken;
}
