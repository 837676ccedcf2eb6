namespace Profile.Parsing.Reading;

/// <summary>Tells marks that no link tells: numbers in elements whose class calls them marks, as <c>&lt;span class="footnote-ref"&gt;4&lt;/span&gt;</c>.</summary>
internal sealed class UnlinkedMarkReader(Page page, PageNotes notes)
{
    /// <summary>Adds them to <paramref name="marks"/>, by their number alone.</summary>
    public void AddTo(Dictionary<int, NoteMark> marks)
    {
        Span<PageNode> nodes = page.Nodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i].Furniture != PageFurniture.None)
            {
                i = nodes[i].End - 1;
                continue;
            }
            if (!IsCalledMark(nodes[i]) || marks.ContainsKey(i) || notes.IsInside(i) || HoldsLink(i)) continue;
            if (MarkLabel.Of(page.ShortTextOf(i, MarkLabel.Longest)) is { Number: not null } label) marks.Add(i, new NoteMark(label, -1));
        }
    }

    private static bool IsCalledMark(PageNode node) =>
        node.Kind is ElementKind.Inline or ElementKind.Superscript or ElementKind.Bold && node.Attributes is { } attributes && attributes.Classes.Has(ClassMeaning.NoteMark);

    private bool HoldsLink(int node)
    {
        for (int i = node + 1; i < page.Nodes[node].End; i++)
        {
            if (page.Nodes[i].Kind == ElementKind.Anchor) return true;
        }
        return false;
    }
}
