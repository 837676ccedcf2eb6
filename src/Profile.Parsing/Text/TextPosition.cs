namespace Profile.Parsing.Text;

/// <summary>A place in a text as an editor shows it.</summary>
public readonly record struct TextPosition
{
    /// <summary>A place by its line and column, both from 1.</summary>
    public TextPosition(int line, int column)
    {
        Line = line;
        Column = column;
    }

    /// <summary>Line number, from 1.</summary>
    public int Line { get; }

    /// <summary>UTF-16 code units before the place on its line, plus 1.</summary>
    public int Column { get; }

    /// <summary><c>line:column</c></summary>
    public override string ToString() => $"{Line}:{Column}";
}
