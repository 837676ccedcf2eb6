namespace Profile.Parsing.Text;

/// <summary>
/// Maps a word, case folded, to a small id. It knows no meaning: each stage adds its words before the first text is read and keeps
/// its own table by id, so that <c>may</c>, <c>march</c> and <c>second</c> can belong to several stages.
/// </summary>
/// <remarks>Filled by one thread, then only read. Id 0 stands for all words that were not added.</remarks>
internal sealed class Lexicon
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private Entry[] _table = new Entry[1024];

    /// <summary>One more than the greatest id.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The hash of no characters; <see cref="Extend"/> takes one folded character in.</summary>
    public static uint Seed => 2166136261;

    public static uint Extend(uint hash, char folded) => (hash ^ folded) * 16777619;

    /// <summary>The id of <paramref name="word"/>, which is added when it is new.</summary>
    public int Add(string word)
    {
        string folded = word.ToLowerInvariant();
        if (_ids.TryGetValue(folded, out int known)) return known;
        int id = Count++;
        _ids.Add(folded, id);
        if (Count * 2 > _table.Length) Grow();
        else Place(new Entry(HashOf(folded), id, folded));
        return id;
    }

    /// <summary>The id of the word whose folded characters gave <paramref name="hash"/>, or 0.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        Entry[] table = _table;
        for (int i = (int)(hash & (uint)(table.Length - 1)); ; i = (i + 1) & (table.Length - 1))
        {
            ref readonly Entry entry = ref table[i];
            if (entry.Id == 0) return 0;
            if (entry.Hash == hash && word.Equals(entry.Word, StringComparison.OrdinalIgnoreCase)) return entry.Id;
        }
    }

    /// <summary>The id of <paramref name="word"/> in any case, or 0.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, HashOf(word));

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        uint hash = Seed;
        foreach (char c in word) hash = Extend(hash, char.ToLowerInvariant(c));
        return hash;
    }

    private void Grow()
    {
        _table = new Entry[_table.Length * 2];
        foreach ((string word, int id) in _ids) Place(new Entry(HashOf(word), id, word));
    }

    private void Place(Entry entry)
    {
        int i = (int)(entry.Hash & (uint)(_table.Length - 1));
        while (_table[i].Id != 0) i = (i + 1) & (_table.Length - 1);
        _table[i] = entry;
    }

    private readonly record struct Entry(uint Hash, int Id, string Word);
}
