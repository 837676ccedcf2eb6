using System.Buffers;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Finds notes by number, where numbers may stand in several lists.</summary>
internal sealed class NoteIndex : IDisposable
{
    private const int Ambiguous = -1;

    private readonly RentedList<NotesList> _lists;

    /// <summary>Number and index of each numbered note, those of a list together and in order: the number takes the upper half.</summary>
    private readonly long[] _notes;

    private readonly RentedList<int?> _numbers;

    /// <summary>Where the notes of each list start among them, and where the last ones end.</summary>
    private readonly RentedList<int> _firstOfList;

    private Dictionary<int, int>? _anywhere;
    private RentedList<long>? _byBlock;

    public NoteIndex(RentedList<NotesList> lists)
    {
        _lists = lists;
        foreach (NotesList list in lists) Count += list.Entries.Length;
        _notes = ArrayPool<long>.Shared.Rent(Count);
        _numbers = new RentedList<int?>(Count);
        _firstOfList = new RentedList<int>(lists.Count + 1);
        _firstOfList.Add(0);
        int note = 0, numbered = 0;
        for (int i = 0; i < lists.Count; i++)
        {
            bool rising = true;
            foreach (NoteEntry entry in lists[i].Entries)
            {
                if (entry.Number is { } number) _notes[numbered++] = Key(number, note);
                rising &= numbered < _firstOfList[i] + 2 || _notes[numbered - 2] <= _notes[numbered - 1];
                _numbers.Add(entry.Number);
                note++;
            }
            _firstOfList.Add(numbered);
            if (!rising) Array.Sort(_notes, _firstOfList[i], numbered - _firstOfList[i]);
        }
    }

    /// <summary>How many notes there are.</summary>
    public int Count { get; }

    public void Dispose()
    {
        ArrayPool<long>.Shared.Return(_notes);
        _numbers.Dispose();
        _firstOfList.Dispose();
        _byBlock?.Dispose();
    }

    /// <summary>The number of a note; null where it has a sign or a letter.</summary>
    public int? NumberOf(int note) => _numbers[note];

    /// <summary>Index of the note that starts with this block.</summary>
    public int OfBlock(int block)
    {
        Span<long> byBlock = (_byBlock ??= IndexBlocks()).Span;
        return (int)byBlock[~byBlock.BinarySearch(Key(block, 0) - 1)];
    }

    /// <summary>Index of the note with this number: in the scope's own list, else the only one in the document; null when there is none, or more than one.</summary>
    public int? Find(int number, int list)
    {
        if (list >= 0 && TryFind(number, _firstOfList[list], _firstOfList[list + 1], out int own)) return own;
        if (_lists.Count < 2 && list >= 0) return null;
        return (_anywhere ??= IndexNumbers()).TryGetValue(number, out int other) && other != Ambiguous ? other : null;
    }

    /// <summary>The first note with this number among those from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    private bool TryFind(int number, int first, int end, out int note)
    {
        int at = Array.BinarySearch(_notes, first, end - first, Key(number, 0));
        if (at < 0) at = ~at;
        bool found = at < end && _notes[at] >> 32 == number;
        note = found ? (int)_notes[at] : 0;
        return found;
    }

    private static long Key(int number, int note) => ((long)number << 32) | (uint)note;

    private Dictionary<int, int> IndexNumbers()
    {
        var anywhere = new Dictionary<int, int>();
        foreach (long note in _notes.AsSpan(0, _firstOfList[^1]))
        {
            int number = (int)(note >> 32);
            if (!anywhere.TryAdd(number, (int)note)) anywhere[number] = Ambiguous;
        }
        return anywhere;
    }

    private RentedList<long> IndexBlocks()
    {
        var byBlock = new RentedList<long>(Count);
        foreach (NotesList list in _lists)
        {
            foreach (ref readonly NoteEntry entry in list.Entries) byBlock.Add(Key(entry.FirstBlock, byBlock.Count));
        }
        byBlock.Span.Sort();
        return byBlock;
    }
}
