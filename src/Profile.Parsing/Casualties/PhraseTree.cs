using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>Phrases as a tree of words, so that the longest one at a place is found in as many steps as it has words, however many begin alike.</summary>
internal sealed class PhraseTree
{
    private const int None = 0;

    /// <summary>By node, the entry of the phrase that ends there; 0 when none does. No phrase begins at node 0.</summary>
    private readonly List<int> _ends = [0];

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

    /// <summary>Where the phrases go on that begin with the word; 0 when none does.</summary>
    public int NodeOf(int word) => word < _roots.Length ? _roots[word] : None;

    /// <summary>The filter that lets any word pass.</summary>
    public const ulong AnyWord = ulong.MaxValue;

    /// <summary>One bit for each word that goes on from the node: it shares none with <see cref="FilterFor"/> a word that does not go on, nearly always.</summary>
    public ulong FilterOf(int node) => _filters[node];

    public static ulong FilterFor(int word) => 1UL << word;

    /// <summary>Finds the longest phrase that begins at <paramref name="index"/> with the word of <paramref name="node"/>. Hyphens may stand between its words.</summary>
    /// <returns>Its entry, 0 when there is none, and how many tokens it takes.</returns>
    public (int Entry, int Length) Match(ReadOnlySpan<Token> tokens, int index, int node)
    {
        int entry = 0, length = 1;
        for (int at = index + 1; node != None; at++)
        {
            if (at < tokens.Length && tokens[at].Is('-') && !tokens[at].SpaceBefore) at++;
            if (at >= tokens.Length || !tokens[at].IsWord || tokens[at].Value <= 0) break;
            if ((FilterOf(node) & FilterFor(tokens[at].Value)) == 0) break;
            node = Next(node, tokens[at].Value);
            if (node == None || _ends[node] == 0) continue;
            (entry, length) = (_ends[node], at + 1 - index);
        }
        return (entry, length);
    }

    private int Root(int word)
    {
        if (word >= _roots.Length) Array.Resize(ref _roots, word + 1);
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
        _filters[node] |= FilterFor(word);
        if (++_count * 2 > _edges.Length) Grow();
        Place(new Edge(node, word, next));
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
        int i = Slot(edge.From, edge.Word);
        while (_edges[i].From != 0) i = (i + 1) & (_edges.Length - 1);
        _edges[i] = edge;
    }

    private int Next(int node, int word)
    {
        for (int i = Slot(node, word); _edges[i].From != 0; i = (i + 1) & (_edges.Length - 1))
        {
            if (_edges[i].From == node && _edges[i].Word == word) return _edges[i].To;
        }
        return None;
    }

    private int Slot(int node, int word) => (int)(((uint)node * 2654435761 ^ (uint)word * 2246822519) >> 8) & (_edges.Length - 1);

    /// <summary>From a node by a word to a node. Node 0 is an empty slot.</summary>
    private readonly record struct Edge(int From, int Word, int To);
}
