namespace Profile.Parsing.Structure;

/// <summary>Which numbers markers can have, as far as a notes list tells.</summary>
internal sealed class NoteNumbers
{
    private readonly HashSet<int>? _listed;

    private NoteNumbers(HashSet<int>? listed, int first)
    {
        _listed = listed;
        First = first;
    }

    /// <summary>No notes list: any number will do, and numbers may restart.</summary>
    public static NoteNumbers Unknown { get; } = new(null, 1);

    /// <summary>The number that the first marker is expected to have.</summary>
    public int First { get; }

    public bool MayRestart => _listed is null;

    public static NoteNumbers Of(NotesList list)
    {
        var listed = new HashSet<int>(list.Entries.Count);
        int first = int.MaxValue;
        foreach (NoteEntry entry in list.Entries)
        {
            if (entry.Number is not { } number) continue;
            listed.Add(number);
            first = Math.Min(first, number);
        }
        return new NoteNumbers(listed, first);
    }

    public bool Has(int number) => _listed is null || _listed.Contains(number);
}
