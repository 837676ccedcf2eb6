namespace Profile.Parsing.Structure;

/// <summary>A list of notes in the text: at its end, or at the foot of a section.</summary>
internal sealed class NotesList(int firstBlock, int endBlock, IReadOnlyList<NoteEntry> entries)
{
    /// <summary>Its heading when it has one, else the block of its first note.</summary>
    public int FirstBlock { get; } = firstBlock;

    /// <summary>Index just behind its last block.</summary>
    public int EndBlock { get; } = endBlock;

    /// <summary>Its notes in text order. Never empty.</summary>
    public IReadOnlyList<NoteEntry> Entries { get; } = entries;

    /// <summary>Whether its notes have numbers, not symbols or letters.</summary>
    public bool IsNumbered => Entries[0].Number.HasValue;

    public bool HasHeading => FirstBlock < Entries[0].FirstBlock;
}
