using Profile.Parsing.Text;

namespace Profile.Parsing.Reading;

/// <summary>How much text, linked text and prose stand in any part of a page, by sums over the nodes before each.</summary>
internal sealed class PageMeasure : IDisposable
{
    /// <summary>A block with so many characters outside links is prose.</summary>
    private const int ShortestProse = 60;

    /// <summary>From here on, counting each kind of white space at once is quicker than looking at each character.</summary>
    private const int LongText = 48;

    private readonly Page _page;
    private readonly RentedList<Sums> _before;

    /// <summary>Measures all of the page.</summary>
    public PageMeasure(Page page)
    {
        _page = page;
        _before = new RentedList<Sums>(page.Nodes.Length + 1);
        Count();
        Add();
    }

    /// <summary>From now on only what is not told to be furniture counts.</summary>
    public void LeaveOutFurniture()
    {
        Span<Sums> sums = _before.Span;
        for (int i = sums.Length - 1; i > 0; i--) sums[i] = sums[i] - sums[i - 1];
        ReadOnlySpan<PageNode> nodes = _page.Nodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i].Furniture == PageFurniture.None) continue;
            sums.Slice(i + 1, nodes[i].End - i).Clear();
            i = nodes[i].End - 1;
        }
        Add();
    }

    /// <summary>Visible characters.</summary>
    public int TextOf(int node) => _before[_page.Nodes[node].End].Text - _before[node].Text;

    public int LinkedOf(int node) => _before[_page.Nodes[node].End].Linked - _before[node].Linked;

    /// <summary>Characters in blocks that read like text and not like a list of links.</summary>
    public int ProseOf(int node) => _before[_page.Nodes[node].End].Prose - _before[node].Prose;

    /// <summary>Visible characters from one node up to another.</summary>
    public int TextBetween(int start, int end) => _before[end].Text - _before[start].Text;

    public void Dispose() => _before.Dispose();

    /// <summary>What each node itself has, one place behind its own.</summary>
    private void Count()
    {
        ReadOnlySpan<PageNode> nodes = _page.Nodes;
        using var blocks = new RentedList<(int Block, int Unlinked)>(nodes.Length);
        _before.Add(default);
        for (int i = 0; i < nodes.Length; i++)
        {
            bool isBlock = nodes[i].Kind.IsBlock() || nodes[i].Parent < 0;
            blocks.Add((isBlock ? i : blocks[nodes[i].Parent].Block, 0));
            int length = nodes[i].Kind == ElementKind.Text ? VisibleLength(nodes[i].Text) : 0;
            bool linked = (nodes[i].Traits & NodeTraits.Linked) != 0;
            _before.Add(new Sums(length, linked ? length : 0, 0));
            if (!linked) blocks[blocks[i].Block].Unlinked += length;
        }
        for (int i = 0; i < nodes.Length; i++)
        {
            ref Sums own = ref _before[i + 1];
            if (own.Text > 0 && blocks[blocks[i].Block].Unlinked >= ShortestProse) own = own with { Prose = own.Text };
        }
    }

    private void Add()
    {
        Span<Sums> sums = _before.Span;
        for (int i = 1; i < sums.Length; i++) sums[i] = sums[i] + sums[i - 1];
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

    private readonly record struct Sums(int Text, int Linked, int Prose)
    {
        public static Sums operator +(Sums one, Sums other) => new(one.Text + other.Text, one.Linked + other.Linked, one.Prose + other.Prose);

        public static Sums operator -(Sums one, Sums other) => new(one.Text - other.Text, one.Linked - other.Linked, one.Prose - other.Prose);
    }
}
