using System.Buffers;

namespace Profile.Parsing.Text;

/// <summary>A text with its tokens and lines. The arrays are rented: dispose to give them back.</summary>
internal sealed class TokenizedText(string text) : IDisposable
{
    private Token[] _tokens = ArrayPool<Token>.Shared.Rent(Math.Max(16, text.Length / 4));
    private TextLine[] _lines = ArrayPool<TextLine>.Shared.Rent(Math.Max(16, text.Length / 64));
    private int _lineCount;

    public string Text { get; } = text;

    /// <summary>What the markup that the text was read from says of it; null for plain text.</summary>
    public MarkedText? Marks { get; init; }

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Where the tokens go while they are read; the tokenizer knows how many there are until it tells.</summary>
    public Span<Token> Room => _tokens;

    /// <summary>Whether a form feed ends one of the lines.</summary>
    public bool HasFormFeeds { get; set; }

    /// <summary>Whether half of a surrogate pair stands alone somewhere.</summary>
    public bool HasLoneSurrogates { get; set; }

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    public ReadOnlySpan<TextLine> Lines => _lines.AsSpan(0, _lineCount);

    /// <summary>Twice the room, all that is full of tokens.</summary>
    public Span<Token> Widen() => _tokens = Grow(_tokens, _tokens.Length);

    /// <summary>Ends the reading: the first <paramref name="count"/> in <see cref="Room"/> are the tokens.</summary>
    public void Close(int count) => Count = count;

    public void AddLine(TextLine line)
    {
        if (_lineCount == _lines.Length) _lines = Grow(_lines, _lineCount);
        _lines[_lineCount++] = line;
    }

    /// <summary>Index of the first token that starts at or behind <paramref name="offset"/>.</summary>
    public int FirstTokenFrom(int offset)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_tokens[middle].Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Adds <paramref name="flags"/> to the token at <paramref name="index"/>.</summary>
    public void Flag(int index, TokenFlags flags) => _tokens[index] = _tokens[index].With(flags);

    /// <summary>Cuts digit tokens in two, in place. <paramref name="cuts"/> rise by token, one for each.</summary>
    public void Cut(ReadOnlySpan<TokenCut> cuts)
    {
        while (Count + cuts.Length > _tokens.Length) _tokens = Grow(_tokens, Count);
        int from = Count - 1;
        for (int cut = cuts.Length - 1; cut >= 0; cut--)
        {
            int at = cuts[cut].Token;
            _tokens.AsSpan(at + 1, from - at).CopyTo(_tokens.AsSpan(at + 2 + cut));
            (Token head, Token tail) = Halves(_tokens[at], cuts[cut].Offset);
            _tokens[at + cut] = head;
            _tokens[at + cut + 1] = tail;
            from = at - 1;
        }
        Count += cuts.Length;
        ShiftLines(cuts);
    }

    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(_tokens);
        ArrayPool<TextLine>.Shared.Return(_lines);
        _tokens = [];
        _lines = [];
    }

    private (Token Head, Token Tail) Halves(Token token, int offset)
    {
        var head = new Token(token.Start, offset, ValueOf(token.Start, offset), token.Kind, token.Flags);
        var tail = new Token(offset, token.End, ValueOf(offset, token.End), token.Kind, TokenFlags.Marker);
        return (head, tail);
    }

    private int ValueOf(int start, int end)
    {
        int value = 0;
        for (int i = start; i < end; i++) value = value * 10 + (Text[i] - '0');
        return value;
    }

    private void ShiftLines(ReadOnlySpan<TokenCut> cuts)
    {
        int before = 0;
        for (int i = 0; i < _lineCount; i++)
        {
            TextLine line = _lines[i];
            int first = line.FirstToken + before;
            while (before < cuts.Length && cuts[before].Token < line.EndToken) before++;
            _lines[i] = new TextLine(line.Start, line.End, first, line.EndToken + before) { IsEven = line.IsEven };
        }
    }

    private static T[] Grow<T>(T[] full, int count)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(count * 2 + 16);
        full.AsSpan(0, count).CopyTo(larger);
        ArrayPool<T>.Shared.Return(full);
        return larger;
    }
}
