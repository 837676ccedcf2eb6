namespace Profile.Parsing.Text;

/// <summary>A word, number or other character of the text, without the white space around it.</summary>
internal readonly struct Token(int start, int end, int value, TokenKind kind, TokenFlags flags)
{
    /// <summary>The value of a number of more than nine digits.</summary>
    public const int Overflow = -1;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>
    /// Of a word its <see cref="Lexicon"/> id (0 when it is not in the lexicon), of digits their number (<see cref="Overflow"/>
    /// when it has more than nine digits), of punctuation its character.
    /// </summary>
    public int Value { get; } = value;

    public TokenKind Kind { get; } = kind;

    public TokenFlags Flags { get; } = flags;

    public int Length => End - Start;

    public SourceSpan Span => new(Start, End);

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    public bool SpaceBefore => (Flags & TokenFlags.SpaceBefore) != 0;

    public bool LineStart => (Flags & TokenFlags.LineStart) != 0;

    public bool IsMarker => (Flags & TokenFlags.Marker) != 0;

    public bool IsCapitalized => (Flags & TokenFlags.Capitalized) != 0;

    public bool IsAllCapitals => (Flags & TokenFlags.AllCapitals) != 0;

    /// <summary>Whether this is the punctuation mark <paramref name="c"/>.</summary>
    public bool Is(char c) => Kind == TokenKind.Punctuation && Value == c;

    public Token With(TokenFlags added) => new(Start, End, Value, Kind, Flags | added);
}
