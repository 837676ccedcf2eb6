using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>One note of a notes list, by the blocks it takes.</summary>
internal readonly struct NoteEntry(int firstBlock, int endBlock, int? number, int labelTokens)
{
    public int FirstBlock { get; } = firstBlock;

    /// <summary>Index just behind its last block.</summary>
    public int EndBlock { get; } = endBlock;

    /// <summary>Null for notes that are marked by a symbol or a letter.</summary>
    public int? Number { get; } = number;

    /// <summary>How many tokens its label takes; 0 when the number was lost.</summary>
    public int LabelTokens { get; } = labelTokens;

    /// <summary>The note as markup tells it; null when only the text does.</summary>
    public MarkedNote? Marked { get; init; }

    /// <summary>Whether the number is printed: before the note, or by the list that holds it.</summary>
    public bool IsPrinted => LabelTokens > 0 || (Marked is { } marked && marked.Number == Number);
}
