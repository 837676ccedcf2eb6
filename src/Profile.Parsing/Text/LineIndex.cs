namespace Profile.Parsing.Text;

/// <summary>Finds line and column of an offset by binary search over the starts of lines.</summary>
internal sealed class LineIndex
{
    private readonly List<int> _starts = [0];

    public LineIndex(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            int next = text.AsSpan(i).IndexOfAny(LineBreaks.Characters);
            if (next < 0) break;
            i += next;
            i += LineBreaks.LengthAt(text, i);
            _starts.Add(i);
        }
    }

    public TextPosition PositionOf(int offset)
    {
        int line = _starts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return new TextPosition(line + 1, offset - _starts[line] + 1);
    }
}
