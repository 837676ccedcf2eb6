namespace Profile.Parsing.Reading;

/// <summary>
/// Finds boxes of links that no name gives away: before the text or behind it, a heading with nothing under it but links, as to other texts, to files or
/// to parts of the page. Among the paragraphs of the text such a list may be part of it.
/// </summary>
internal sealed class LinkBoxReader(Page page, PageNotes notes, PageMeasure measure)
{
    /// <summary>Under its heading so many of three characters of a box are links; dates and the like may be the rest.</summary>
    private const int LeastLinkedOfThree = 2;

    private readonly int[] _headed = new int[page.Nodes.Length + 1];
    private readonly int[] _titles = new int[page.Nodes.Length + 1];
    private int _first = -1, _last = -1;

    public void Mark()
    {
        Count();
        if (_first < 0) return;
        Span<PageNode> nodes = page.Nodes;
        for (int i = 1; i < nodes.Length; i++)
        {
            if (nodes[i].Furniture == PageFurniture.None && (nodes[i].End <= _first || i > _last)) MarkAt(i);
            if (nodes[i].Furniture != PageFurniture.None) i = nodes[i].End - 1;
        }
    }

    /// <summary>How much text stands in headings and outside links before each node, and between which nodes the text stands.</summary>
    private void Count()
    {
        Span<PageNode> nodes = page.Nodes;
        for (int i = 0, heading = 0, shown = 0; i < nodes.Length; i++)
        {
            if (i >= shown && nodes[i].Furniture != PageFurniture.None) shown = nodes[i].End;
            if (nodes[i].Kind.IsHeading()) heading = nodes[i].End;
            bool title = i < heading && nodes[i].Kind == ElementKind.Text && (nodes[i].Traits & NodeTraits.Linked) == 0;
            _headed[i + 1] = _headed[i] + (title ? measure.TextOf(i) : 0);
            _titles[i + 1] = _titles[i] + (nodes[i].Kind == ElementKind.Heading1 ? 1 : 0);
            if (i < shown || i < heading || nodes[i].Kind != ElementKind.Text || measure.ProseOf(i) == 0 || notes.IsInside(i)) continue;
            if (_first < 0) _first = i;
            _last = i;
        }
    }

    private void MarkAt(int node)
    {
        Span<PageNode> nodes = page.Nodes;
        if (nodes[node].Kind.IsGroup() && _headed[nodes[node].End] > _headed[node] && IsLinks(node)) nodes[node].Furniture = PageFurniture.Related;
        else if (nodes[node].Kind is > ElementKind.Heading1 and <= ElementKind.Heading6 && ListBehind(node) is > 0 and var list) nodes[node].Furniture = nodes[list].Furniture = PageFurniture.Related;
    }

    /// <summary>The list of links right behind a heading before the text; -1 when something else stands there. Behind the text it may be what the text names to read further.</summary>
    private int ListBehind(int heading)
    {
        Span<PageNode> nodes = page.Nodes;
        int i = nodes[heading].End, end = nodes[nodes[heading].Parent].End;
        while (i < end && nodes[i].Kind == ElementKind.Text && string.IsNullOrWhiteSpace(nodes[i].Text)) i++;
        return i < end && nodes[i].Kind is ElementKind.List or ElementKind.OrderedList && nodes[i].End <= _first && IsLinks(i) ? i : -1;
    }

    private bool IsLinks(int node)
    {
        Span<PageNode> nodes = page.Nodes;
        int linked = measure.LinkedOf(node), text = measure.TextOf(node) - (_headed[nodes[node].End] - _headed[node]);
        return linked > 0 && linked * 3 >= text * LeastLinkedOfThree && measure.ProseOf(node) == 0 && _titles[nodes[node].End] == _titles[node] && notes.CountBetween(node, nodes[node].End) == 0;
    }
}
