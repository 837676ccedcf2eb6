namespace Profile.Parsing.Text;

/// <summary>Where to cut a digit token in two: the rest becomes a token of its own, flagged as a marker.</summary>
internal readonly struct TokenCut(int token, int offset)
{
    /// <summary>Index of the token.</summary>
    public int Token { get; } = token;

    /// <summary>Offset in the text where its second part starts.</summary>
    public int Offset { get; } = offset;
}
