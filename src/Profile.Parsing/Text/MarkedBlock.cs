namespace Profile.Parsing.Text;

/// <summary>A block of a marked text, from its first visible character to its last. Line breaks inside it do not end it, unless it is preformatted.</summary>
internal readonly struct MarkedBlock(SourceSpan span, MarkedBlockKind kind, int level = 0, string? boilerplate = null)
{
    public SourceSpan Span { get; } = span;

    public MarkedBlockKind Kind { get; } = kind;

    /// <summary>Of a heading: its rank, where a smaller number stands above a greater one. Ranks may be left out.</summary>
    public int Level { get; } = level;

    /// <summary>Why the block is not the document's own text; null when it is. Neighbours with the same reason are one piece.</summary>
    public string? Boilerplate { get; } = boilerplate;
}
