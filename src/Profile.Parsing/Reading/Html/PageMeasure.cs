namespace Profile.Parsing.Reading;

/// <summary>How much text, linked text and prose stand in any part of a page, by sums over the nodes before each.</summary>
internal sealed class PageMeasure
{
    /// <summary>A block with so many characters outside links is prose.</summary>
    private const int ShortestProse = 60;

    /// <summary>From here on, counting each kind of white space at once is quicker than looking at each character.</summary>
    private const int LongText = 48;

    private readonly int[] _text;
    private readonly int[] _linked;
    private readonly int[] _prose;
    private readonly Page _page;

    /// <summary>Measures all of the page.</summary>
    public PageMeasure(Page page)
    {
        _page = page;
        PageNode[] nodes = page.Nodes;
        (_text, _linked, _prose) = (new int[nodes.Length + 1], new int[nodes.Length + 1], new int[nodes.Length + 1]);
        var block = new int[nodes.Length];
        var own = new int[nodes.Length];
        for (int i = 0; i < nodes.Length; i++)
        {
            block[i] = nodes[i].Kind.IsBlock() || nodes[i].Parent < 0 ? i : block[nodes[i].Parent];
            int length = nodes[i].Kind == ElementKind.Text ? VisibleLength(nodes[i].Text) : 0;
            bool linked = (nodes[i].Traits & NodeTraits.Linked) != 0;
            _text[i + 1] = length;
            _linked[i + 1] = linked ? length : 0;
            own[block[i]] += linked ? 0 : length;
        }
        for (int i = 0; i < nodes.Length; i++)
        {
            if (_text[i + 1] > 0 && own[block[i]] >= ShortestProse) _prose[i + 1] = _text[i + 1];
        }
        Sum();
    }

    /// <summary>Measures what is not told to be furniture.</summary>
    public PageMeasure(PageMeasure all)
    {
        _page = all._page;
        (_text, _linked, _prose) = ([.. all._text], [.. all._linked], [.. all._prose]);
        for (int i = _page.Nodes.Length; i > 0; i--)
        {
            _text[i] -= _text[i - 1];
            _linked[i] -= _linked[i - 1];
            _prose[i] -= _prose[i - 1];
        }
        LeaveOutFurniture(_page.Nodes);
        Sum();
    }

    /// <summary>Visible characters.</summary>
    public int TextOf(int node) => _text[_page.Nodes[node].End] - _text[node];

    public int LinkedOf(int node) => _linked[_page.Nodes[node].End] - _linked[node];

    /// <summary>Characters in blocks that read like text and not like a list of links.</summary>
    public int ProseOf(int node) => _prose[_page.Nodes[node].End] - _prose[node];

    /// <summary>Visible characters from one node up to another.</summary>
    public int TextBetween(int start, int end) => _text[end] - _text[start];

    private void Sum()
    {
        for (int i = 1; i < _text.Length; i++)
        {
            _text[i] += _text[i - 1];
            _linked[i] += _linked[i - 1];
            _prose[i] += _prose[i - 1];
        }
    }

    private void LeaveOutFurniture(PageNode[] nodes)
    {
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i].Furniture == PageFurniture.None) continue;
            int length = nodes[i].End - i;
            _text.AsSpan(i + 1, length).Clear();
            _linked.AsSpan(i + 1, length).Clear();
            _prose.AsSpan(i + 1, length).Clear();
            i = nodes[i].End - 1;
        }
    }

    private static int VisibleLength(string text)
    {
        if (text.Length >= LongText) return text.Length - text.AsSpan().Count(' ') - text.AsSpan().Count('\n') - text.AsSpan().Count('\r') - text.AsSpan().Count('\t') - text.AsSpan().Count('\u00A0');
        int length = 0;
        foreach (char c in text)
        {
            if (c > ' ' && c != '\u00A0') length++;
        }
        return length;
    }
}
