namespace Profile.Parsing.Reading;

/// <summary>A page as a reader sees it: its elements and texts without what is never shown, and what its head says.</summary>
internal sealed class Page
{
    private static readonly char[] Invisible = [' ', '\t', '\r', '\n', '\f', '\u00A0', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u202F', '\uFE0E', '\uFE0F'];

    /// <summary>All nodes in document order.</summary>
    public required PageNode[] Nodes { get; init; }

    public required PageHead Head { get; init; }

    /// <summary>Elements by <c>id</c>, and anchors by <c>name</c>; the first of several wins.</summary>
    public required Dictionary<string, int> Ids { get; init; }

    /// <summary>The nearest block that holds the node, or the node itself when it is one.</summary>
    public int BlockOf(int node)
    {
        while (node > 0 && !Nodes[node].Kind.IsBlock()) node = Nodes[node].Parent;
        return node;
    }

    /// <summary>The text of the node, trimmed; null when it is longer than <paramref name="longest"/>.</summary>
    public string? ShortTextOf(int node, int longest)
    {
        string? only = null;
        if (Nodes[node].End - node > longest + 64) return null;
        for (int i = node; i < Nodes[node].End; i++)
        {
            if (Nodes[i].Kind != ElementKind.Text) continue;
            if (Nodes[i].Text.Length + (only?.Length ?? 0) > longest + 64) return null;
            only += Nodes[i].Text;
        }
        string text = (only ?? "").Trim(Invisible);
        return text.Length <= longest ? text : null;
    }
}
