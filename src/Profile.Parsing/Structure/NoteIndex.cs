namespace Profile.Parsing.Structure;

/// <summary>Finds notes by number, where numbers may stand in several lists.</summary>
internal sealed class NoteIndex
{
    private const int Ambiguous = -1;

    private readonly List<Dictionary<int, int>> _byList = [];
    private readonly Dictionary<int, int> _anywhere = [];
    private readonly Dictionary<int, int> _byBlock = [];
    private readonly List<int?> _numbers = [];

    public NoteIndex(IReadOnlyList<NotesList> lists)
    {
        foreach (NotesList list in lists)
        {
            var numbers = new Dictionary<int, int>(list.Entries.Count);
            foreach (NoteEntry entry in list.Entries)
            {
                _byBlock.Add(entry.FirstBlock, Count);
                _numbers.Add(entry.Number);
                if (entry.Number is { } number)
                {
                    numbers.TryAdd(number, Count);
                    if (!_anywhere.TryAdd(number, Count)) _anywhere[number] = Ambiguous;
                }
                Count++;
            }
            _byList.Add(numbers);
        }
    }

    /// <summary>How many notes there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a note; null where it has a sign or a letter.</summary>
    public int? NumberOf(int note) => _numbers[note];

    /// <summary>Index of the note that starts with this block.</summary>
    public int OfBlock(int block) => _byBlock[block];

    /// <summary>Index of the note with this number: in the scope's own list, else the only one in the document; null when there is none, or more than one.</summary>
    public int? Find(int number, int list)
    {
        if (list >= 0 && _byList[list].TryGetValue(number, out int own)) return own;
        return _anywhere.TryGetValue(number, out int other) && other != Ambiguous ? other : null;
    }
}
