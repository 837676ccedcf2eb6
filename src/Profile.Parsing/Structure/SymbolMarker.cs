namespace Profile.Parsing.Structure;

/// <summary>A symbol or bracketed letter in the text that may mark a note.</summary>
internal readonly struct SymbolMarker(int block, int token, SymbolLabel label)
{
    /// <summary>Index of the block it stands in.</summary>
    public int Block { get; } = block;

    /// <summary>Index of its first token.</summary>
    public int Token { get; } = token;

    public SymbolLabel Label { get; } = label;
}
