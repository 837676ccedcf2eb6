using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>A line of the text, or the lines of one hard-wrapped paragraph, that is not blank.</summary>
internal struct Block(int firstToken, int endToken, SourceSpan span, int lineEnd, bool blankBefore)
{
    public int FirstToken { get; } = firstToken;

    public int EndToken { get; } = endToken;

    /// <summary>From its first token to its last.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>End of its last line, with the white space there.</summary>
    public int LineEnd { get; } = lineEnd;

    /// <summary>Whether a blank line, or the text's start, comes before it.</summary>
    public bool BlankBefore { get; } = blankBefore;

    /// <summary>Whether single spaces are all the white space in it; false also where nobody looked.</summary>
    public bool IsEven { get; init; }

    public readonly int TokenCount => EndToken - FirstToken;

    public BlockRole Role { get; set; }

    /// <summary>What markup says it is; null when only its text can tell.</summary>
    public MarkedBlockKind? Kind { get; init; }

    /// <summary>Of a heading told by markup: its rank there, where a smaller number stands above a greater one.</summary>
    public int Rank { get; init; }

    /// <summary>The same block when tokens were put in before its first and before its end.</summary>
    public readonly Block Shifted(int first, int end) => new(FirstToken + first, EndToken + end, Span, LineEnd, BlankBefore) { Role = Role, Form = Form, Kind = Kind, Rank = Rank, IsEven = IsEven };

    /// <summary>Of a heading: its form, see <see cref="HeadingForm"/>.</summary>
    public HeadingForm Form { get; set; }
}
