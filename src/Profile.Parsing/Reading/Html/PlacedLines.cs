namespace Profile.Parsing.Reading;

/// <summary>
/// Finds the lines that programs make of a printed page, each at a place of its own: <c>&lt;p style="position:absolute;top:108px"&gt;</c>. Those of one size
/// that stand right under each other are one paragraph, as a reader sees it.
/// </summary>
internal static class PlacedLines
{
    /// <summary>Lines of a paragraph stand no further apart than so many times the size of their letters.</summary>
    private const float WidestSpacing = 1.6f;

    /// <summary>Whether the next block goes on with the paragraph of this one, in the line below it.</summary>
    public static bool GoOn(Page page, int line)
    {
        Span<PageNode> nodes = page.Nodes;
        if (nodes[line].Attributes is not { Top: > 0 and var top } || !IsLine(nodes[line])) return false;
        int next = nodes[line].End;
        while (next < nodes.Length && nodes[next].Kind == ElementKind.Text && string.IsNullOrWhiteSpace(nodes[next].Text)) next++;
        if (next == nodes.Length || nodes[next].Parent != nodes[line].Parent || nodes[next].Kind != nodes[line].Kind || !IsLine(nodes[next]) || nodes[next].Furniture != nodes[line].Furniture) return false;
        if (nodes[next].Attributes is not { Top: > 0 and var below }) return false;
        PageNode first = FirstTextOf(page, line), second = FirstTextOf(page, next);
        float size = SizeOf(first);
        return size == SizeOf(second) && below > top && below - top <= WidestSpacing * size && (first.Traits & NodeTraits.Bold) == (second.Traits & NodeTraits.Bold);
    }

    /// <summary>Headings and titles are none, whatever their element.</summary>
    private static bool IsLine(PageNode node) =>
        node.Kind is ElementKind.Paragraph or ElementKind.Division && node.Attributes is { } attributes && !attributes.Classes.Has(ClassMeaning.Title | ClassMeaning.Subtitle) && !NoteLinkReader.HasRole(attributes, "heading");

    private static float SizeOf(PageNode text) => text.FontSize is > 0 and var size ? size : FontSizes.Default;

    /// <summary>The first text of the line that shows something; the last node where none does.</summary>
    private static PageNode FirstTextOf(Page page, int line)
    {
        int text = line;
        while (text < page.Nodes[line].End - 1 && (page.Nodes[text].Kind != ElementKind.Text || string.IsNullOrWhiteSpace(page.Nodes[text].Text))) text++;
        return page.Nodes[text];
    }
}
