namespace Profile.Parsing.Dates;

/// <summary>Writes the parts of a date, whose numbers have leading zeros, into a few characters.</summary>
internal ref struct DateDigits(Span<char> target)
{
    /// <summary>The longest text: an interval of two years before Christ, with a mark behind each.</summary>
    public const int Longest = 32;

    private readonly Span<char> _target = target;
    private int _length;

    public readonly ReadOnlySpan<char> Written => _target[.._length];

    public void Add(char c) => _target[_length++] = c;

    public void Add(string text)
    {
        text.CopyTo(_target[_length..]);
        _length += text.Length;
    }

    /// <summary>A number of 0 or more with at least so many digits.</summary>
    public void Add(int number, int digits)
    {
        int length = 1;
        for (int rest = number; rest >= 10; rest /= 10) length++;
        length = Math.Max(length, digits);
        for (int at = _length + length - 1; at >= _length; at--, number /= 10) _target[at] = (char)('0' + number % 10);
        _length += length;
    }

    /// <summary>Takes back all but the first <paramref name="length"/> characters.</summary>
    public void CutTo(int length) => _length = length;
}
