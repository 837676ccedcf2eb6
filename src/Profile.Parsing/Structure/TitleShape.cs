using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>How a short line is written.</summary>
internal readonly struct TitleShape
{
    /// <summary>Words of this many letters may be lower case in a title: of, and, in, the, with.</summary>
    private const int LongestSmallWord = 4;

    /// <summary>Tokens between the brackets of a remark behind a sentence.</summary>
    private const int LongestGroup = 4;

    private TitleShape(ReadOnlySpan<Token> tokens)
    {
        int capitalized = 0, lowerLong = 0;
        bool anyLower = false;
        for (int i = 0; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            if (token.Is('.') && i > 0 && tokens[i - 1].Length > 2 && TextFollows(tokens, i + 1)) HasInnerSentence = true;
            if (!token.IsWord) continue;
            Words += token.SpaceBefore ? 1 : 0;
            Letters += token.Length;
            if (token.IsCapitalized) capitalized++;
            else if (token.SpaceBefore && token.Length > LongestSmallWord) lowerLong++;
            anyLower |= !token.IsAllCapitals;
        }
        Words = Math.Max(Words, Letters > 0 ? 1 : 0);
        IsAllCapitals = Letters > 0 && !anyLower;
        IsTitleCase = capitalized > 0 && lowerLong == 0;
        if (tokens.IsEmpty) return;
        Token first = tokens[0];
        OpensLikeTitle = first.IsCapitalized || first.IsNumber || first.Is('“') || first.Is('"') || first.Is('‘');
        OpensWithQuote = first.Kind == TokenKind.Punctuation;
        IsQuotation = OpensLikeTitle && OpensWithQuote && tokens[^1].Kind == TokenKind.Punctuation && tokens[^1].Value is '”' or '"' or '’';
        EndsSentence = EndsLikeSentence(tokens);
    }

    public int Words { get; }

    public int Letters { get; }

    public bool IsAllCapitals { get; }

    /// <summary>No word of five letters or more is lower case.</summary>
    public bool IsTitleCase { get; }

    public bool OpensLikeTitle { get; }

    public bool OpensWithQuote { get; }

    /// <summary>Quotation marks enclose the whole line.</summary>
    public bool IsQuotation { get; }

    /// <summary>Ends in a mark that no heading ends in, with or without a note's number behind it.</summary>
    public bool EndsSentence { get; }

    /// <summary>A full stop and a space stand inside, behind more than an initial, with or without a note's number between.</summary>
    public bool HasInnerSentence { get; }

    public static TitleShape Of(ReadOnlySpan<Token> tokens) => new(tokens);

    private static bool EndsLikeSentence(ReadOnlySpan<Token> tokens)
    {
        int last = tokens.Length - 1;
        while (last > 0)
        {
            int opener = tokens[last].Is(']') ? OpenerOf(tokens, last) : 0;
            if (opener > 0) last = opener - 1;
            else if (IsCloser(tokens[last])) last--;
            else break;
        }
        return tokens[last].Kind == TokenKind.Punctuation && tokens[last].Value is '.' or ',' or ';' or '!' or '…' or '—' or '–' or '-' or ':';
    }

    /// <summary>Whether a space and more stand behind what may close a sentence.</summary>
    private static bool TextFollows(ReadOnlySpan<Token> tokens, int i)
    {
        while (i < tokens.Length && !tokens[i].SpaceBefore && IsCloser(tokens[i])) i++;
        return i < tokens.Length && tokens[i].SpaceBefore;
    }

    /// <summary>A quotation mark or bracket, or digits that stand right behind a mark, as a note's number does.</summary>
    private static bool IsCloser(Token token) =>
        (token.Kind == TokenKind.Punctuation && token.Value is '”' or '"' or '’' or '(' or ')' or '[' or ']' or '»') || (token.Kind is TokenKind.Number or TokenKind.Superscript && !token.SpaceBefore);

    /// <summary>The square bracket that opens a short group as <c>[ii]</c>, <c>[note 2]</c> or <c>[sic]</c>; 0 when there is none.</summary>
    private static int OpenerOf(ReadOnlySpan<Token> tokens, int closer)
    {
        for (int i = closer - 1; i > 0 && i >= closer - LongestGroup; i--)
        {
            if (tokens[i].Is('[')) return i;
        }
        return 0;
    }
}
