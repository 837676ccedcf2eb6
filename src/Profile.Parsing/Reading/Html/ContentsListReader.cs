namespace Profile.Parsing.Reading;

/// <summary>Finds tables of contents: parts that consist of links to the page's own headings.</summary>
internal sealed class ContentsListReader(Page page, PageMeasure measure)
{
    private const int FewestLinks = 3;

    private static readonly HashSet<string> Headings = new(StringComparer.OrdinalIgnoreCase) { "contents", "table of contents", "on this page", "in this article", "page contents" };

    public void Mark()
    {
        Span<PageNode> nodes = page.Nodes;
        if (!HasEnough()) return;
        (int[] links, int[] toHeadings) = CountLinks();
        for (int i = 1; i < nodes.Length; i++)
        {
            if (nodes[i].Furniture != PageFurniture.None)
            {
                i = nodes[i].End - 1;
                continue;
            }
            int inside = links[nodes[i].End] - links[i], leading = toHeadings[nodes[i].End] - toHeadings[i];
            if (!nodes[i].Kind.IsBlock() || leading < FewestLinks || leading * 4 < inside * 3 || measure.LinkedOf(i) * 10 < measure.TextOf(i) * 7) continue;
            nodes[i].Furniture = PageFurniture.Contents;
            MarkHeadingBefore(page, i);
            i = nodes[i].End - 1;
        }
    }

    private bool HasEnough()
    {
        int found = 0;
        for (int i = 0; i < page.Nodes.Length && found < FewestLinks; i++) found += IsLink(i) && LeadsToHeading(i) ? 1 : 0;
        return found == FewestLinks;
    }

    private bool IsLink(int node) => page.Nodes[node].Kind == ElementKind.Anchor && page.Nodes[node].Attributes?.Href is not null;

    private (int[] Links, int[] ToHeadings) CountLinks()
    {
        Span<PageNode> nodes = page.Nodes;
        var links = new int[nodes.Length + 1];
        var toHeadings = new int[nodes.Length + 1];
        for (int i = 0; i < nodes.Length; i++)
        {
            bool link = IsLink(i);
            links[i + 1] = links[i] + (link ? 1 : 0);
            toHeadings[i + 1] = toHeadings[i] + (link && LeadsToHeading(i) ? 1 : 0);
        }
        return (links, toHeadings);
    }

    private bool LeadsToHeading(int anchor)
    {
        string href = page.Nodes[anchor].Attributes!.Href!;
        if (!href.StartsWith('#') || page.TargetOf(href.AsSpan(1)) is not (>= 0 and var target)) return false;
        for (int i = target, up = 0; i >= 0 && up < 3; i = page.Nodes[i].Parent, up++)
        {
            if (page.Nodes[i].Kind.IsHeading()) return true;
        }
        for (int i = target + 1; i < page.Nodes.Length && i <= target + 4; i++)
        {
            if (page.Nodes[i].Kind.IsHeading()) return true;
        }
        return false;
    }

    /// <summary>The heading <c>Contents</c> over a table of contents goes with it.</summary>
    public static void MarkHeadingBefore(Page page, int list)
    {
        Span<PageNode> nodes = page.Nodes;
        for (int i = list - 1; i > 0 && i > list - 8; i--)
        {
            if (!nodes[i].Kind.IsHeading() && nodes[i].Kind != ElementKind.Paragraph) continue;
            if (page.ShortTextOf(i, 40) is { } text && Headings.Contains(text)) nodes[i].Furniture = PageFurniture.Contents;
            return;
        }
    }
}
