using System.Buffers;

namespace Profile.Parsing.Reading;

/// <summary>A text that grows, in one piece: each of its characters is at hand, as <see cref="System.Text.StringBuilder"/>, which chains pieces, does not promise.</summary>
internal sealed class TextBuffer(int capacity) : IDisposable
{
    private char[] _text = ArrayPool<char>.Shared.Rent(Math.Max(capacity, 256));
    private int _length;

    /// <summary>Can be cut, not stretched.</summary>
    public int Length
    {
        get => _length;
        set => _length = Math.Min(value, _length);
    }

    public char this[int index] => _text[index];

    public void Append(char c)
    {
        if (_length == _text.Length) Grow(1);
        _text[_length++] = c;
    }

    public void Append(char c, int times)
    {
        for (int i = 0; i < times; i++) Append(c);
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _text.Length) Grow(text.Length);
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    public override string ToString() => new(_text, 0, _length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        (_text, _length) = ([], 0);
    }

    private void Grow(int by)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * _text.Length, _length + by));
        _text.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
