using System.Buffers;

namespace Profile.Parsing.Text;

/// <summary>A text with its tokens and lines. The arrays are rented: dispose to give them back.</summary>
internal sealed class TokenizedText(string text) : IDisposable
{
    private Token[] _tokens = ArrayPool<Token>.Shared.Rent(Math.Max(16, text.Length / 4));
    private TextLine[] _lines = ArrayPool<TextLine>.Shared.Rent(Math.Max(16, text.Length / 64));
    private int _lineCount;

    public string Text { get; } = text;

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    public ReadOnlySpan<TextLine> Lines => _lines.AsSpan(0, _lineCount);

    public void Add(Token token)
    {
        if (Count == _tokens.Length) _tokens = Grow(_tokens, Count);
        _tokens[Count++] = token;
    }

    public void AddLine(TextLine line)
    {
        if (_lineCount == _lines.Length) _lines = Grow(_lines, _lineCount);
        _lines[_lineCount++] = line;
    }

    /// <summary>Adds <paramref name="flags"/> to the token at <paramref name="index"/>.</summary>
    public void Flag(int index, TokenFlags flags) => _tokens[index] = _tokens[index].With(flags);

    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(_tokens);
        ArrayPool<TextLine>.Shared.Return(_lines);
        _tokens = [];
        _lines = [];
    }

    private static T[] Grow<T>(T[] full, int count)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(count * 2 + 16);
        full.AsSpan(0, count).CopyTo(larger);
        ArrayPool<T>.Shared.Return(full);
        return larger;
    }
}
