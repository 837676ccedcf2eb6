namespace Profile.Parsing.Text;

/// <summary>
/// Maps a word, case folded, to a small id. It knows no meaning: each stage adds its words before the first text is read and keeps
/// its own table by id, so that <c>may</c>, <c>march</c> and <c>second</c> can belong to several stages.
/// </summary>
/// <remarks>Filled by one thread, then only read. Id 0 stands for all words that were not added.</remarks>
internal sealed class Lexicon
{
    /// <summary>Slots for each word: so many that the first one looked at nearly always tells, whether the word is known or not.</summary>
    private const int SlotsPerWord = 4;

    /// <summary>The key of no word.</summary>
    private const ulong NoKey = 1;

    private readonly List<string> _words = [""];

    /// <summary>The <see cref="WordKey"/> of each id.</summary>
    private ulong[] _keys = [NoKey];

    /// <summary>Ids by key; 0 where there is none.</summary>
    private ushort[] _slots = new ushort[1 << 10];

    /// <summary>How many bits of a mixed key are too many for a slot.</summary>
    private int _slotShift = 64 - 10;

    /// <summary>One more than the greatest id.</summary>
    public int Count => _words.Count;

    /// <summary>The id of <paramref name="word"/>, which is added when it is new.</summary>
    public int Add(string word)
    {
        string folded = word.ToLowerInvariant();
        ulong key = WordKey.Of(folded);
        int known = Find(folded, key);
        if (known != 0) return known;
        int id = Count;
        _words.Add(folded);
        if (id == _keys.Length) Array.Resize(ref _keys, id * 2);
        _keys[id] = key;
        if (Count * SlotsPerWord > _slots.Length) Grow();
        else Place(id);
        return id;
    }

    /// <summary>The id of the word with this <see cref="WordKey"/>, or 0.</summary>
    public int Find(ReadOnlySpan<char> word, ulong key)
    {
        // The same way for known and unknown words, without a branch between them: which one comes next nobody can foretell.
        int first = _slots[SlotOf(key)], found = first & -(_keys[first] == key ? 1 : 0);
        return found == first & (first == 0 | !WordKey.IsHash(key)) ? found : FindFrom(SlotOf(key), word, key);
    }

    /// <summary>The id of <paramref name="word"/> in any case, or 0.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, WordKey.Of(word));

    private int FindFrom(int slot, ReadOnlySpan<char> word, ulong key)
    {
        for (; ; slot = (slot + 1) & (_slots.Length - 1))
        {
            int id = _slots[slot];
            if (id == 0) return 0;
            if (_keys[id] == key && (!WordKey.IsHash(key) || word.Equals(_words[id], StringComparison.OrdinalIgnoreCase))) return id;
        }
    }

    private int SlotOf(ulong key) => (int)(WordKey.Mixed(key) >> _slotShift);

    private void Grow()
    {
        _slots = new ushort[_slots.Length * 2];
        _slotShift--;
        for (int id = 1; id < Count; id++) Place(id);
    }

    private void Place(int id)
    {
        int slot = SlotOf(_keys[id]);
        while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = checked((ushort)id);
    }
}
