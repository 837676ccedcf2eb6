using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>A marker as decoded: digits, or a symbol that a note opens with.</summary>
internal readonly struct MarkerReading
{
    public const int NoBlock = -1;

    /// <summary>A numbered marker.</summary>
    public MarkerReading(int token, SourceSpan span, int number, MarkerDoubt doubt, bool behindDash)
        : this(token, 1, span, number, doubt, behindDash, NoBlock)
    {
    }

    /// <summary>A symbol that cites the note which opens with the block at <paramref name="noteBlock"/>.</summary>
    public MarkerReading(int token, SymbolLabel label, int noteBlock)
        : this(token, label.TokenCount, label.Span, null, MarkerDoubt.None, false, noteBlock)
    {
    }

    /// <summary>A marker told by markup. <paramref name="noteBlock"/> is <see cref="NoBlock"/> where only its number can tell the note.</summary>
    public MarkerReading(int token, int tokenCount, SourceSpan span, int? number, int noteBlock)
        : this(token, tokenCount, span, number, MarkerDoubt.None, false, noteBlock)
    {
    }

    private MarkerReading(int token, int tokenCount, SourceSpan span, int? number, MarkerDoubt doubt, bool behindDash, int noteBlock)
    {
        Token = token;
        TokenCount = tokenCount;
        Span = span;
        Number = number;
        Doubt = doubt;
        BehindDash = behindDash;
        NoteBlock = noteBlock;
    }

    /// <summary>Index of its first token; of digits cut from a longer run, of the token they end.</summary>
    public int Token { get; }

    public int TokenCount { get; }

    /// <summary>The digits, or the symbol with its brackets.</summary>
    public SourceSpan Span { get; }

    /// <summary>Null for symbols.</summary>
    public int? Number { get; }

    public MarkerDoubt Doubt { get; }

    /// <summary>Only a dash stands between it and the digits before it: where these are a marker too, it ends a range.</summary>
    public bool BehindDash { get; }

    /// <summary>The first block of its note, where that is known; else <see cref="NoBlock"/>.</summary>
    public int NoteBlock { get; }

    /// <summary>The same marker, told by markup to cite the note whose first block this is.</summary>
    public MarkerReading Citing(int noteBlock) => new(Token, TokenCount, Span, Number, MarkerDoubt.None, BehindDash, noteBlock);

    /// <summary>The same marker when so many tokens were put in before its digits.</summary>
    public MarkerReading Shifted(int tokens) => new(Token + tokens, TokenCount, Span, Number, Doubt, BehindDash, NoteBlock);
}
