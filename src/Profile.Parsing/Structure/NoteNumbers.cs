namespace Profile.Parsing.Structure;

/// <summary>Which numbers markers can have, as far as a notes list tells.</summary>
internal sealed class NoteNumbers
{
    /// <summary>Numbers from here on, which no label has and only markup gives, are kept one by one.</summary>
    private const int Great = 1 << 14;

    private readonly ulong[]? _listed;
    private readonly HashSet<int>? _great;

    private NoteNumbers(ulong[]? listed, HashSet<int>? great, int first)
    {
        _listed = listed;
        _great = great;
        First = first;
    }

    /// <summary>No notes list: any number will do, and numbers may restart.</summary>
    public static NoteNumbers Unknown { get; } = new(null, null, 1);

    /// <summary>The number that the first marker is expected to have.</summary>
    public int First { get; }

    public bool MayRestart => _listed is null;

    public static NoteNumbers Of(NotesList list)
    {
        int first = int.MaxValue, last = 0;
        HashSet<int>? great = null;
        foreach (NoteEntry entry in list.Entries)
        {
            if (entry.Number is not { } number) continue;
            first = Math.Min(first, number);
            if (number is < 0 or >= Great) (great ??= []).Add(number);
            else last = Math.Max(last, number);
        }
        var listed = new ulong[last / 64 + 1];
        foreach (NoteEntry entry in list.Entries)
        {
            if (entry.Number is { } number and >= 0 and < Great) listed[number / 64] |= 1UL << number;
        }
        return new NoteNumbers(listed, great, first);
    }

    public bool Has(int number)
    {
        if (_listed is null) return true;
        if (number is < 0 or >= Great) return _great is not null && _great.Contains(number);
        return number / 64 < _listed.Length && (_listed[number / 64] & 1UL << number) != 0;
    }
}
