namespace Profile.Parsing.Reading;

/// <summary>
/// Tells furniture that no name gives away: the lines between the title of a page and its text that hold its date or author, what
/// stands behind its text and notes, and links to other texts among its paragraphs.
/// </summary>
internal sealed class PageLineReader(Page page, PageNotes notes, PageMeasure measure, LayoutTables tables)
{
    /// <summary>Before the text there may be so many blocks of prose, such as a line that sums it up.</summary>
    private const int MostProseBefore = 1;

    /// <summary>More than this behind the last note is text.</summary>
    private const int LongestRest = 300;

    /// <summary>Author, date and what stands between them have no more nodes.</summary>
    private const int MostNodesOfDetails = 64;

    private readonly List<(int Node, string Text)> _front = [];
    private readonly List<(int Node, string Text)> _back = [];
    private int _prose, _headings;
    private bool _isChronicle, _isTitled;

    /// <summary>Only a page that has a title or headings has lines beside its text; paragraphs alone are all text.</summary>
    public void Mark()
    {
        Collect();
        if (_headings > 0 || page.Head.Title is not null)
        {
            foreach ((int node, string text) in _front) MarkFront(node, text);
            foreach ((int node, string text) in _back) MarkBack(node, text);
        }
        MarkRest();
        if (page.Head.Published is null) page.Head.Published = FirstTime();
    }

    private void Collect()
    {
        Span<PageNode> nodes = page.Nodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i].Furniture != PageFurniture.None)
            {
                i = nodes[i].End - 1;
                continue;
            }
            if (!nodes[i].Kind.IsBlock() || !(IsLeaf(i) ? Take(i) : IsFront && TakeWhole(i))) continue;
            i = nodes[i].End - 1;
        }
    }

    private bool IsLeaf(int block)
    {
        for (int i = block + 1; i < page.Nodes[block].End; i++)
        {
            if (page.Nodes[i].Kind.IsBlock()) return false;
        }
        return true;
    }

    private bool IsFront => _prose <= MostProseBefore && _headings <= 1;

    /// <summary>A small group before the text that tells author and date in pieces. A list of what a text says would be longer.</summary>
    private bool TakeWhole(int group)
    {
        Span<PageNode> nodes = page.Nodes;
        if (!nodes[group].Kind.IsGroup() || nodes[group].End - group > MostNodesOfDetails || measure.TextOf(group) is 0 or > PageLine.Longest || measure.ProseOf(group) > 0 || notes.CountBetween(group, nodes[group].End) > 0) return false;
        var text = new System.Text.StringBuilder();
        for (int i = group; i < nodes[group].End; i++)
        {
            if (nodes[i].Kind.IsHeading() || nodes[i].Kind == ElementKind.Table) return false;
            if (nodes[i].Kind == ElementKind.Text && nodes[i].Furniture == PageFurniture.None) text.Append(nodes[i].Text).Append(' ');
        }
        string line = text.ToString().Trim();
        if (line.Length == 0 || !PageLine.IsDetails(line)) return false;
        _front.Add((group, line));
        return true;
    }

    /// <summary>Whether the leaf is done with: always.</summary>
    private bool Take(int leaf)
    {
        TakeLine(leaf);
        return true;
    }

    private void TakeLine(int leaf)
    {
        PageNode node = page.Nodes[leaf];
        if (node.Kind.IsHeading() && node.Attributes?.Classes.Has(ClassMeaning.Subtitle) != true) _headings = node.Kind == ElementKind.Heading1 && !_isTitled ? 1 : _headings + 1;
        _isTitled |= node.Kind == ElementKind.Heading1;
        if (measure.ProseOf(leaf) > 0)
        {
            _prose++;
            _isChronicle |= _back.Exists(line => PageLine.IsDetails(line.Text, mostNames: 0));
            _back.Clear();
        }
        if (node.Kind is not (ElementKind.Paragraph or ElementKind.Division or ElementKind.Section or ElementKind.Footer or ElementKind.Header or ElementKind.ListItem) && !(node.Kind == ElementKind.Cell && tables.IsLayout(node.Parent))) return;
        if (notes.IsInside(leaf) || page.ShortTextOf(leaf, PageLine.Longest) is not { Length: > 0 } text) return;
        if (measure.LinkedOf(leaf) * 2 >= measure.TextOf(leaf) && PageLine.LeadsElsewhere(text)) page.Nodes[leaf].Furniture = PageFurniture.Related;
        else if (IsFront) _front.Add((leaf, text));
        else _back.Add((leaf, text));
    }

    /// <summary>Where dates head paragraphs all through the text, those in front do too.</summary>
    private void MarkFront(int node, string text)
    {
        if (PageLine.IsButtons(text)) page.Nodes[node].Furniture = PageFurniture.Share;
        else if (IsLinks(node, text)) page.Nodes[node].Furniture = PageFurniture.Navigation;
        if (PageLine.IsDetailsLabel(text)) page.Nodes[node].Furniture = PageFurniture.PageDetails;
        if (_isChronicle || !PageLine.IsDetails(text)) return;
        page.Nodes[node].Furniture = PageFurniture.PageDetails;
        if (!PageLine.TellsChange(text) && PublicationDate.AsEdtf(text) is { } date) page.Head.Published ??= date;
    }

    /// <summary>Nothing but links, and what may stand between those of a line: <c>Country Desk · Follow</c>.</summary>
    private bool IsLinks(int node, string text)
    {
        if (measure.LinkedOf(node) == measure.TextOf(node)) return true;
        return char.IsLetterOrDigit(text[0]) && measure.LinkedOf(node) > 0 && !text.Contains(':') && !page.HasWordsBesideLinks(node);
    }

    private void MarkBack(int node, string text)
    {
        if (PageLine.IsCopyright(text)) page.Nodes[node].Furniture = PageFurniture.Footer;
        else if (PageLine.IsDetails(text)) page.Nodes[node].Furniture = PageFurniture.PageDetails;
    }

    /// <summary>A few lines behind the last note that no heading opens are the foot of the page.</summary>
    private void MarkRest()
    {
        Span<PageNode> nodes = page.Nodes;
        if (notes.Notes.Count == 0) return;
        int end = notes.Notes[^1].End;
        if (end >= nodes.Length || measure.TextBetween(end, nodes.Length) > LongestRest) return;
        for (int i = end; i < nodes.Length; i++)
        {
            if (nodes[i].Kind.IsHeading()) return;
        }
        for (int i = end; i < nodes.Length; i = nodes[i].End)
        {
            if (nodes[i].Kind.IsBlock() && nodes[i].Furniture == PageFurniture.None) nodes[i].Furniture = PageFurniture.Footer;
        }
    }

    /// <summary>The first <c>time</c> before the text that does not tell a change.</summary>
    private string? FirstTime()
    {
        Span<PageNode> nodes = page.Nodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i].Furniture is PageFurniture.Navigation or PageFurniture.Related or PageFurniture.Comments or PageFurniture.Sidebar or PageFurniture.Advertisement)
            {
                i = nodes[i].End - 1;
                continue;
            }
            if (nodes[i].Kind == ElementKind.Paragraph && measure.ProseOf(i) > 0) return null;
            if (nodes[i].Kind != ElementKind.Time || nodes[i].Attributes is not { DateTime: { } written } time) continue;
            bool changed = time.Class is { } names && names.Contains("updated", StringComparison.OrdinalIgnoreCase) && !names.Contains("published", StringComparison.OrdinalIgnoreCase);
            if (!changed && PublicationDate.AsEdtf(written) is not null) return written;
        }
        return null;
    }
}
