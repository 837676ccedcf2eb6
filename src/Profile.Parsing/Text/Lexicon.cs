using System.Numerics;

namespace Profile.Parsing.Text;

/// <summary>
/// Maps a word, case folded, to a small id. It knows no meaning: each stage adds its words before the first text is read and keeps
/// its own table by id, so that <c>may</c>, <c>march</c> and <c>second</c> can belong to several stages.
/// </summary>
/// <remarks>Filled by one thread, then only read. Id 0 stands for all words that were not added.</remarks>
internal sealed class Lexicon
{
    private readonly List<string> _words = [""];
    private Entry[] _table = new Entry[1024];

    /// <summary>One more than the greatest id.</summary>
    public int Count => _words.Count;

    /// <summary>The id of <paramref name="word"/>, which is added when it is new.</summary>
    public int Add(string word)
    {
        string folded = word.ToLowerInvariant();
        ulong key = WordKey.Of(folded);
        int known = Find(folded, key);
        if (known != 0) return known;
        _words.Add(folded);
        if (Count * 2 > _table.Length) Grow();
        else Place(new Entry(key, Count - 1));
        return Count - 1;
    }

    /// <summary>The id of the word with this <see cref="WordKey"/>, or 0.</summary>
    public int Find(ReadOnlySpan<char> word, ulong key)
    {
        Entry[] table = _table;
        for (int i = SlotOf(key, table); ; i = (i + 1) & (table.Length - 1))
        {
            ref readonly Entry entry = ref table[i];
            if (entry.Id == 0) return 0;
            if (entry.Key == key && (!WordKey.IsHash(key) || word.Equals(_words[entry.Id], StringComparison.OrdinalIgnoreCase))) return entry.Id;
        }
    }

    /// <summary>The id of <paramref name="word"/> in any case, or 0.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, WordKey.Of(word));

    private static int SlotOf(ulong key, Entry[] table) => (int)(WordKey.Mixed(key) >> (64 - BitOperations.Log2((uint)table.Length)));

    private void Grow()
    {
        _table = new Entry[_table.Length * 2];
        for (int id = 1; id < Count; id++) Place(new Entry(WordKey.Of(_words[id]), id));
    }

    private void Place(Entry entry)
    {
        int i = SlotOf(entry.Key, _table);
        while (_table[i].Id != 0) i = (i + 1) & (_table.Length - 1);
        _table[i] = entry;
    }

    private readonly record struct Entry(ulong Key, int Id);
}
