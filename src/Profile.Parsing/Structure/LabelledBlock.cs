namespace Profile.Parsing.Structure;

/// <summary>A block that opens with the label of a note.</summary>
internal readonly struct LabelledBlock(int block, NoteLabel label)
{
    /// <summary>Index of the block.</summary>
    public int Block { get; } = block;

    public NoteLabel Label { get; } = label;

    public int Number => Label.Number;
}
