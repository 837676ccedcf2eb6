namespace Profile.Parsing.Reading;

/// <summary>Tells tables that only place the parts of a page, or stand around one of them, from those that hold data in columns.</summary>
internal sealed class LayoutTables(Page page, PageMeasure measure)
{
    /// <summary>A cell with so much prose holds a text, not a datum.</summary>
    private const int ProseOfText = 500;

    private readonly Dictionary<int, bool> _known = [];

    /// <summary>Whether the table of a row is such a table.</summary>
    public bool IsLayout(int row)
    {
        int table = page.Nodes[row].Parent;
        while (table > 0 && page.Nodes[table].Kind == ElementKind.Table && page.Nodes[page.Nodes[table].Parent].Kind == ElementKind.Table) table = page.Nodes[table].Parent;
        if (table < 0) return false;
        if (!_known.TryGetValue(table, out bool layout)) _known[table] = layout = HoldsText(table);
        return layout;
    }

    private bool HoldsText(int table)
    {
        int row = -1;
        bool isColumn = true;
        for (int i = table + 1; i < page.Nodes[table].End; i++)
        {
            ElementKind kind = page.Nodes[i].Kind;
            if (kind.IsHeading() || kind is ElementKind.Article or ElementKind.Main) return true;
            if (kind != ElementKind.Cell) continue;
            if (measure.ProseOf(i) > ProseOfText) return true;
            if (!IsRowOf(table, page.Nodes[i].Parent)) continue;
            isColumn = isColumn && page.Nodes[i].Parent != row;
            row = page.Nodes[i].Parent;
        }
        return isColumn;
    }

    private bool IsRowOf(int table, int row) => page.Nodes[row].Parent is var group && (group == table || page.Nodes[group].Kind == ElementKind.Table && page.Nodes[group].Parent == table);
}
