namespace Profile.Parsing.Reading;

/// <summary>Finds the part of a page that holds its text, and tells what stands beside it to be furniture.</summary>
internal sealed class MainContentReader(Page page, PageNotes notes, PageMeasure measure)
{
    /// <summary>Marks what stands outside the text. The page's title stays.</summary>
    public void Mark()
    {
        int whole = measure.ProseOf(0);
        if (whole == 0) return;
        int main = FindMain(whole, out bool named);
        for (int outer = page.Nodes[main].Parent, inner = main; outer >= 0; inner = outer, outer = page.Nodes[outer].Parent)
        {
            MarkSiblings(outer, inner, main, named);
        }
    }

    /// <summary>The smallest part by name (article, main) with most of the prose; else the smallest part at all that has nearly all of it.</summary>
    private int FindMain(int whole, out bool named)
    {
        int best = 0;
        named = false;
        for (int i = 0; i < page.Nodes.Length; i++)
        {
            if (page.Nodes[i].Furniture != PageFurniture.None)
            {
                i = page.Nodes[i].End - 1;
                continue;
            }
            if (!page.Nodes[i].Kind.IsBlock()) continue;
            int prose = measure.ProseOf(i);
            bool byName = IsContentByName(page.Nodes[i]);
            if (byName ? prose * 10 >= whole * 7 : !named && prose * 20 >= whole * 19 && IsContainer(page.Nodes[i].Kind)) (best, named) = (i, named || byName);
        }
        return best;
    }

    private static bool IsContainer(ElementKind kind) => kind.IsGroup() || kind is ElementKind.Body or ElementKind.Cell or ElementKind.Row or ElementKind.Table;

    private static bool IsContentByName(PageNode node)
    {
        if (node.Kind is ElementKind.Article or ElementKind.Main) return true;
        return node.Kind.IsGroup() && node.Attributes is { } attributes && (attributes.Classes.Has(ClassMeaning.Content) || attributes.Role is "main" or "article");
    }

    private void MarkSiblings(int outer, int inner, int main, bool named)
    {
        Span<PageNode> nodes = page.Nodes;
        for (int i = outer + 1; i < nodes[outer].End; i = nodes[i].End)
        {
            if (i == inner || nodes[i].Furniture != PageFurniture.None || IsKept(i)) continue;
            if (named ? measure.ProseOf(i) == 0 || IsOutside(i, main) : measure.ProseOf(i) == 0 && IsLinks(i)) nodes[i].Furniture = i < inner ? PageFurniture.Header : PageFurniture.Footer;
        }
    }

    /// <summary>The notes of the text, and the title; what stands beside the title goes.</summary>
    private bool IsKept(int node)
    {
        Span<PageNode> nodes = page.Nodes;
        if (notes.CountBetween(node, nodes[node].End) > 0) return true;
        int title = node;
        while (title < nodes[node].End && nodes[title].Kind != ElementKind.Heading1) title++;
        if (title == nodes[node].End) return false;
        for (int outer = nodes[title].Parent, inner = title; inner != node; inner = outer, outer = nodes[outer].Parent)
        {
            for (int i = outer + 1; i < nodes[outer].End; i = nodes[i].End)
            {
                if (i != inner && nodes[i].Furniture == PageFurniture.None && measure.ProseOf(i) == 0) nodes[i].Furniture = PageFurniture.Header;
            }
        }
        return true;
    }

    /// <summary>Outside an article there may be more of it, as where a page has one article for each section.</summary>
    private bool IsOutside(int node, int main) =>
        page.Nodes[main].Kind == ElementKind.Main || measure.ProseOf(node) * 10 < measure.ProseOf(main);

    private bool IsLinks(int node) => measure.TextOf(node) > 0 && measure.LinkedOf(node) * 2 >= measure.TextOf(node);
}
