using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>Phrases as a tree of words, so that the longest one at a place is found in as many steps as it has words, however many begin alike.</summary>
internal sealed class PhraseTree
{
    private const int None = -1;

    private readonly List<int> _ends = [];

    /// <summary>By node, one bit for each word that goes on from it, by the last six bits of its id: most words that do not go on are told so by it.</summary>
    private ulong[] _filters = new ulong[256];

    private int[] _roots = [];
    private Edge[] _edges = new Edge[1024];
    private int _count;

    /// <summary>Adds the phrase of the lexicon ids <paramref name="words"/>, at least two, for the entry of an index above 0.</summary>
    public void Add(ReadOnlySpan<int> words, int entry)
    {
        int node = Root(words[0]);
        foreach (int word in words[1..])
        {
            int next = Next(node, word);
            node = next != None ? next : Link(node, word);
        }
        _ends[node] = entry;
    }

    /// <summary>Finds the longest phrase that begins at <paramref name="index"/>. Hyphens may stand between its words.</summary>
    /// <returns>The match of the word alone, with <paramref name="entry"/>, when there is none.</returns>
    public VocabularyMatch Match(ReadOnlySpan<Token> tokens, int index, int entry)
    {
        int first = tokens[index].Value, length = 1;
        int node = first < _roots.Length ? _roots[first] : None;
        for (int at = index + 1; node != None; at++)
        {
            if (at < tokens.Length && tokens[at].Is('-') && !tokens[at].SpaceBefore) at++;
            if (at >= tokens.Length || !tokens[at].IsWord || tokens[at].Value <= 0) break;
            if ((_filters[node] >> tokens[at].Value & 1) == 0) break;
            node = Next(node, tokens[at].Value);
            if (node == None || _ends[node] == 0) continue;
            (entry, length) = (_ends[node], at + 1 - index);
        }
        return new VocabularyMatch(entry, length);
    }

    private int Root(int word)
    {
        if (word >= _roots.Length)
        {
            int before = _roots.Length;
            Array.Resize(ref _roots, word + 1);
            _roots.AsSpan(before).Fill(None);
        }
        if (_roots[word] == None) _roots[word] = NewNode();
        return _roots[word];
    }

    private int NewNode()
    {
        _ends.Add(0);
        if (_ends.Count > _filters.Length) Array.Resize(ref _filters, _filters.Length * 2);
        return _ends.Count - 1;
    }

    private int Link(int node, int word)
    {
        int next = NewNode();
        _filters[node] |= 1UL << word;
        if (++_count * 2 > _edges.Length) Grow();
        Place(new Edge(node + 1, word, next));
        return next;
    }

    private void Grow()
    {
        Edge[] before = _edges;
        _edges = new Edge[before.Length * 2];
        foreach (Edge edge in before)
        {
            if (edge.From != 0) Place(edge);
        }
    }

    private void Place(Edge edge)
    {
        int i = Slot(edge.From - 1, edge.Word);
        while (_edges[i].From != 0) i = (i + 1) & (_edges.Length - 1);
        _edges[i] = edge;
    }

    private int Next(int node, int word)
    {
        for (int i = Slot(node, word); _edges[i].From != 0; i = (i + 1) & (_edges.Length - 1))
        {
            if (_edges[i].From == node + 1 && _edges[i].Word == word) return _edges[i].To;
        }
        return None;
    }

    private int Slot(int node, int word) => (int)(((uint)node * 2654435761 ^ (uint)word * 2246822519) >> 8) & (_edges.Length - 1);

    /// <summary>From a node (plus 1, so that 0 is an empty slot) by a word to a node.</summary>
    private readonly record struct Edge(int From, int Word, int To);
}
