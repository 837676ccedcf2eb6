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

    /// <summary>A run of short lines of which most tell details tells nothing else.</summary>
    private const int ShortestRun = 3, LongestInRun = 60;

    private readonly List<(int Node, string Text, int Part)> _front = [];
    private readonly List<(int Node, string Text)> _back = [];
    private int _prose, _headings;
    private bool _isChronicle, _isTitled;

    /// <summary>Only a page that has a title or headings has lines beside its text; paragraphs alone are all text.</summary>
    public void Mark()
    {
        Collect();
        if (_headings > 0 || page.Head.Title is not null)
        {
            foreach ((int node, string text, _) in _front) MarkFront(node, text);
            MarkRuns();
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
            if (!nodes[i].Kind.IsBlock() || !(IsLeaf(i) ? Take(i) : IsFront && (TakeWhole(i) || TakeRow(i)))) continue;
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
        if (line.Length == 0 || !PageLine.IsDetails(line) && !PageLine.IsLabelled(line)) return false;
        _front.Add((group, line, Part));
        return true;
    }

    /// <summary>A row of data before the text: its label and what it says.</summary>
    private bool TakeRow(int row)
    {
        Span<PageNode> nodes = page.Nodes;
        if (nodes[row].Kind != ElementKind.Row || tables.IsLayout(row) || measure.TextOf(row) is 0 or > LongestInRun || notes.CountBetween(row, nodes[row].End) > 0) return false;
        string line = "";
        for (int i = row + 1; i < nodes[row].End; i = nodes[i].End)
        {
            if (nodes[i].Kind == ElementKind.Cell && page.ShortTextOf(i, LongestInRun) is { Length: > 0 } cell) line += line.Length == 0 ? cell : ": " + cell;
        }
        if (line.Length == 0) return false;
        _front.Add((row, line, Part));
        return true;
    }

    /// <summary>Differs between lines with a heading or prose between them.</summary>
    private int Part => _headings * (MostProseBefore + 1) + _prose;

    /// <summary>Whether the leaf is done with: always.</summary>
    private bool Take(int leaf)
    {
        TakeLine(leaf);
        return true;
    }

    private void TakeLine(int leaf)
    {
        if (notes.IsInside(leaf)) return;
        PageNode node = page.Nodes[leaf];
        if (node.Kind.IsHeading() && node.Attributes?.Classes.Has(ClassMeaning.Subtitle) != true) _headings = node.Kind == ElementKind.Heading1 && !_isTitled ? 1 : _headings + 1;
        _isTitled |= node.Kind == ElementKind.Heading1;
        if (measure.ProseOf(leaf) > 0)
        {
            _prose++;
            _isChronicle |= _back.Exists(line => PageLine.IsDetails(line.Text, mostNames: 0));
            _back.Clear();
        }
        bool isTerm = IsFront && node.Kind is ElementKind.Term or ElementKind.Description;
        if (!isTerm && node.Kind is not (ElementKind.Paragraph or ElementKind.Division or ElementKind.Section or ElementKind.Footer or ElementKind.Header or ElementKind.ListItem) && !(node.Kind == ElementKind.Cell && tables.IsLayout(node.Parent))) return;
        if (page.ShortTextOf(leaf, PageLine.Longest, linesApart: true) is not { Length: > 0 } text) return;
        if (measure.LinkedOf(leaf) * 2 >= measure.TextOf(leaf) && PageLine.LeadsElsewhere(text)) page.Nodes[leaf].Furniture = PageFurniture.Related;
        else if (PageLine.AsksToSubscribe(text)) page.Nodes[leaf].Furniture = PageFurniture.Subscription;
        else if (IsFront) _front.Add((leaf, text, Part));
        else _back.Add((leaf, text));
    }

    /// <summary>Where dates head paragraphs all through the text, those in front do too.</summary>
    private void MarkFront(int node, string text)
    {
        if (page.Nodes[node].Kind == ElementKind.Row) return;
        if (PageLine.IsButtons(text)) page.Nodes[node].Furniture = PageFurniture.Share;
        else if (IsLinks(node, text)) page.Nodes[node].Furniture = PageFurniture.Navigation;
        if (PageLine.IsDetailsLabel(text) || AreDetails(text)) page.Nodes[node].Furniture = PageFurniture.PageDetails;
        if (_isChronicle || !PageLine.IsDetails(text)) return;
        page.Nodes[node].Furniture = PageFurniture.PageDetails;
        if (!PageLine.TellsChange(text) && PublicationDate.AsEdtf(text) is { } date) page.Head.Published ??= date;
    }

    /// <summary>Whether each line of a block opens as details do; dates may stand among such lines.</summary>
    private static bool AreDetails(string text)
    {
        bool any = false;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            bool labelled = PageLine.IsLabelled(line.Trim());
            if (!labelled && !PageLine.IsDetails(line)) return false;
            any |= labelled;
        }
        return any;
    }

    private bool IsRowOfDetails(int node, string text) => page.Nodes[node].Kind == ElementKind.Row && (PageLine.IsDetails(text) || AreDetails(text));

    private void MarkRuns()
    {
        for (int start = 0, end; start < _front.Count; start = end)
        {
            int known = 0;
            for (end = start; end < _front.Count && _front[end].Part == _front[start].Part; end++) known += page.Nodes[_front[end].Node].Furniture != PageFurniture.None || IsRowOfDetails(_front[end].Node, _front[end].Text) ? 1 : 0;
            if (end - start < ShortestRun || known * 2 <= end - start) continue;
            for (int i = start; i < end; i++)
            {
                ref PageNode node = ref page.Nodes[_front[i].Node];
                if (node.Furniture == PageFurniture.None && _front[i].Text.Length <= LongestInRun && !EndsSentence(_front[i].Text)) node.Furniture = PageFurniture.PageDetails;
            }
        }
    }

    /// <summary>Nothing but links, and what may stand between those of a line: <c>Country Desk · Follow</c>.</summary>
    private bool IsLinks(int node, string text)
    {
        if (measure.LinkedOf(node) == measure.TextOf(node)) return true;
        return (char.IsLetterOrDigit(text[0]) || text[0] == '[' && !char.IsAsciiDigit(text.AsSpan(1).TrimStart() is [var second, ..] ? second : '0')) && measure.LinkedOf(node) > 0 && !text.Contains(':') && !page.HasWordsBesideLinks(node);
    }

    private void MarkBack(int node, string text)
    {
        if (PageLine.IsCopyright(text)) page.Nodes[node].Furniture = PageFurniture.Footer;
        else if (PageLine.IsDetails(text) || AreDetails(text)) page.Nodes[node].Furniture = PageFurniture.PageDetails;
    }

    private static bool EndsSentence(string text) => text.AsSpan().TrimEnd("\"'”’)] ") is [.., '.' or '!' or '?' or ';' or ','];

    /// <summary>A few lines behind the last note are the foot of the page; under a heading only where none of them is a sentence, a list or a table.</summary>
    private void MarkRest()
    {
        Span<PageNode> nodes = page.Nodes;
        if (notes.Notes.Count == 0) return;
        int end = notes.Notes[^1].End;
        if (end >= nodes.Length || measure.TextBetween(end, nodes.Length) > LongestRest) return;
        if (HoldsSection(end)) return;
        for (int i = end; i < nodes.Length; i = nodes[i].End)
        {
            if (nodes[i].Kind.IsBlock() && nodes[i].Furniture == PageFurniture.None) nodes[i].Furniture = PageFurniture.Footer;
        }
    }

    private bool HoldsSection(int start)
    {
        Span<PageNode> nodes = page.Nodes;
        bool headed = false, text = false;
        for (int i = start; i < nodes.Length; i++)
        {
            if (nodes[i].Furniture != PageFurniture.None)
            {
                i = nodes[i].End - 1;
                continue;
            }
            headed |= nodes[i].Kind.IsHeading();
            text |= nodes[i].Kind is ElementKind.Table or ElementKind.Preformatted or ElementKind.List or ElementKind.OrderedList || nodes[i].Kind == ElementKind.Text && (measure.ProseOf(i) > 0 || EndsSentence(nodes[i].Text.TrimEnd()));
        }
        return headed && text;
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
