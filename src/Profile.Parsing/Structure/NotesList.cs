using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>A list of notes in the text: at its end, or at the foot of a section.</summary>
/// <param name="firstBlock">See <see cref="FirstBlock"/>.</param>
/// <param name="entries">The notes of all lists, the last of which are those of this one.</param>
/// <param name="firstEntry">Index of the first of them.</param>
internal readonly struct NotesList(int firstBlock, RentedList<NoteEntry> entries, int firstEntry)
{
    private readonly RentedList<NoteEntry> _entries = entries;
    private readonly int _firstEntry = firstEntry, _endEntry = entries.Count;

    /// <summary>Its heading when it has one, else the block of its first note.</summary>
    public int FirstBlock { get; } = firstBlock;

    /// <summary>Index just behind its last block.</summary>
    public int EndBlock { get; } = entries[^1].EndBlock;

    /// <summary>Its notes in text order. Never empty.</summary>
    public ReadOnlySpan<NoteEntry> Entries => _entries.Span[_firstEntry.._endEntry];

    /// <summary>Whether its notes have numbers, not symbols or letters.</summary>
    public bool IsNumbered => Entries[0].Number.HasValue;

    public bool HasHeading => FirstBlock < Entries[0].FirstBlock;
}
