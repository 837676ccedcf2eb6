namespace Profile.Parsing.Citations;

/// <summary>A run of tokens of a citation that belong together.</summary>
internal readonly struct Piece(PieceKind kind, int first, int end)
{
    public PieceKind Kind { get; } = kind;

    public int First { get; } = first;

    /// <summary>Behind its last token.</summary>
    public int End { get; } = end;

    /// <summary>First token of what it says, behind a label as <c>vol.</c></summary>
    public int ValueFirst { get; init; } = first;

    /// <summary>Behind the last token of what it says.</summary>
    public int ValueEnd { get; init; } = end;

    /// <summary>Of a date or an access.</summary>
    public PublicationDate? Date { get; init; }

    public bool IsSeparator => Kind is PieceKind.Comma or PieceKind.Stop or PieceKind.Colon or PieceKind.Semicolon;

    /// <summary>Whether the piece tells by itself what it is, so that the words before it have ended.</summary>
    public bool IsTyped => Kind is >= PieceKind.Date and <= PieceKind.Translators or PieceKind.Via;
}
