namespace Profile.Parsing.Text;

/// <summary>A note that the markup tells.</summary>
internal readonly struct MarkedNote(int firstBlock, int endBlock, SourceSpan content, SourceSpan? label, int? number, string? sign)
{
    /// <summary>Index of its first block.</summary>
    public int FirstBlock { get; } = firstBlock;

    /// <summary>Index just behind its last block.</summary>
    public int EndBlock { get; } = endBlock;

    /// <summary>Without label and signs that lead back; empty when nothing is left.</summary>
    public SourceSpan Content { get; } = content;

    /// <summary>The label where the text holds it; null where the list numbers its items.</summary>
    public SourceSpan? Label { get; } = label;

    /// <summary>Null for letters and signs.</summary>
    public int? Number { get; } = number;

    /// <summary>Of a note without a number: its letters or sign, as the markers print them; null when no marker does.</summary>
    public string? Sign { get; } = sign;
}
