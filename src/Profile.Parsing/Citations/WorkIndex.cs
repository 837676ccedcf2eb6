using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>
/// The works that the document cites in full, each by its first full citation, to be found by title, by the first words of the title, and
/// by author: seen from a place in the text, those before it, nearest first, then those behind it.
/// </summary>
/// <remarks>
/// For each key two chains of works: those behind the place, and those before it. When the place moves on, a work that it passes is the first of its chains behind and
/// becomes the first of those before. A search looks at a bounded number of works, so that all searches together take linear time.
/// </remarks>
internal sealed class WorkIndex : IDisposable
{
    /// <summary>How many works on either side one search looks at.</summary>
    private const int Nearest = 16;

    private const ulong TitleSalt = 0x5A, TitleStartSalt = 0xA5, AuthorStartSalt = 0x96, AuthorSalt = 0x3C, AcronymSalt = 0xC3, AliasSalt = 0x69;

    private readonly SourceBuffer _sources;
    private readonly FoldedKeys _keys;
    private readonly KeyTable _chains;
    private readonly RentedList<int> _before, _behind;
    private readonly RentedList<Entry> _entries;
    private int _passed;

    /// <summary>An index of the works among <paramref name="sources"/>, seen from the start of the text. <paramref name="works"/> are the works in text order.</summary>
    public WorkIndex(SourceBuffer sources, RentedList<int> works, FoldedKeys keys)
    {
        (_sources, _keys) = (sources, keys);
        _chains = new KeyTable(works.Count * 4);
        _before = new RentedList<int>(works.Count * 4);
        _behind = new RentedList<int>(works.Count * 4);
        _entries = new RentedList<Entry>(works.Count * 4);
        for (int i = works.Count - 1; i >= 0; i--) Add(works[i]);
        _passed = _entries.Count;
    }

    /// <summary>Moves the place behind the note with that index.</summary>
    public void GoTo(int footnote)
    {
        for (; _passed > 0 && _sources[_entries[_passed - 1].Work].Footnote <= footnote; _passed--)
        {
            ref Entry entry = ref _entries[_passed - 1];
            _behind[entry.Chain] = entry.Next;
            entry.Next = _before[entry.Chain];
            _before[entry.Chain] = _passed - 1;
        }
    }

    /// <summary>Adds the works of exactly this title, or of this number: <c>S/RES/2100</c>.</summary>
    public void FindTitle(ulong title, List<int> found) => Find(title, TitleSalt, found);

    /// <summary>Adds the works whose titles begin with these words and go on.</summary>
    public void FindTitleStart(ulong title, List<int> found) => Find(title, TitleStartSalt, found);

    /// <summary>Adds the works of that author; of an organisation also by its initials.</summary>
    public void FindAuthor(CslName name, List<int> found)
    {
        int before = found.Count;
        Find(WorkKey.Of(name, _keys), AuthorSalt, found);
        if (found.Count == before && Acronym.IsOne(name.Family ?? name.Literal)) Find(WorkKey.Of(name, _keys), AcronymSalt, found);
    }

    /// <summary>Adds the works of the organisation of that name, or else of those whose names begin with it.</summary>
    public void FindOrganisation(ulong name, List<int> found)
    {
        Find(name, AuthorSalt, found);
        if (found.Count == 0) Find(name, AuthorStartSalt, found);
    }

    /// <summary>Adds the works that were given this short name.</summary>
    public void FindAlias(ulong name, List<int> found) => Find(name, AliasSalt, found);

    public void Dispose()
    {
        _chains.Dispose();
        _before.Dispose();
        _behind.Dispose();
        _entries.Dispose();
    }

    private void Add(int work)
    {
        CslItem item = _sources[work].Item!;
        foreach (CslName name in WorkKey.AuthorsOf(item))
        {
            Add(WorkKey.Of(name, _keys), AuthorSalt, work);
            if (name.Literal is not { } literal) continue;
            Add(Acronym.KeyOf(literal), AcronymSalt, work);
            AddStarts(literal, AuthorStartSalt, work);
        }
        Add(FoldedText.KeyOf(_sources[work].Alias), AliasSalt, work);
        Add(FoldedText.KeyOf(item.PrintedTitle), TitleSalt, work);
        Add(FoldedText.KeyOf(item.Number), TitleSalt, work);
        AddStarts(item.PrintedTitle, TitleStartSalt, work);
    }

    /// <summary>Adds the work for all words that <paramref name="text"/> begins with and goes on behind.</summary>
    private void AddStarts(ReadOnlySpan<char> text, ulong salt, int work)
    {
        Span<ulong> words = stackalloc ulong[FoldedWords.Most];
        words = words[..FoldedText.Words(text, words)];
        ulong key = FoldedText.Empty;
        for (int i = 0; i + 1 < words.Length; i++)
        {
            key = FoldedText.Extend(key, words[i]);
            Add(key, salt, work);
        }
    }

    private void Add(ulong key, ulong salt, int work)
    {
        if (key == FoldedText.Empty) return;
        ref int chain = ref _chains.At(FoldedText.Extend(key, salt));
        if (chain < 0)
        {
            chain = _behind.Count;
            _behind.Add(-1);
            _before.Add(-1);
        }
        if (_behind[chain] >= 0 && _entries[_behind[chain]].Work == work) return;
        _entries.Add(new Entry { Work = work, Chain = chain, Next = _behind[chain] });
        _behind[chain] = _entries.Count - 1;
    }

    private void Find(ulong key, ulong salt, List<int> found)
    {
        if (key == FoldedText.Empty) return;
        int chain = _chains.Of(FoldedText.Extend(key, salt));
        if (chain < 0) return;
        Take(_before[chain], found);
        Take(_behind[chain], found);
    }

    private void Take(int entry, List<int> found)
    {
        for (int taken = 0; entry >= 0 && taken < Nearest; taken++, entry = _entries[entry].Next)
        {
            if (!found.Contains(_entries[entry].Work)) found.Add(_entries[entry].Work);
        }
    }

    private struct Entry
    {
        public int Work;
        public int Chain;

        /// <summary>The next entry of the chain, or -1.</summary>
        public int Next;
    }
}
