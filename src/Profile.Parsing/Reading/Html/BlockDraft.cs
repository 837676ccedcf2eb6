using Profile.Parsing.Text;

namespace Profile.Parsing.Reading;

/// <summary>A block of the projected text while headings and notes among the blocks are not yet told.</summary>
internal struct BlockDraft
{
    public int Start, End;

    public MarkedBlockKind Kind;

    /// <summary>Of a heading its level, 1 to 6.</summary>
    public int Level;

    public PageFurniture Furniture;

    /// <summary>Index of the note that it belongs to; -1 when it belongs to none.</summary>
    public int Note;

    public LineStyle Style;

    public readonly int Length => End - Start;

    public readonly bool IsBody => Furniture == PageFurniture.None && Note < 0;
}
