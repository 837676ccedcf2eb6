using Profile.Parsing.Text;

namespace Profile.Parsing.Reading;

/// <summary>A page as a reader sees it: its elements and texts without what is never shown, and what its head says. Its nodes stand in a rented list.</summary>
internal sealed class Page(RentedList<PageNode> nodes, Dictionary<string, int> ids, PageHead head) : IDisposable
{
    private const int LongestEscaped = 512;

    private static readonly char[] Invisible = [' ', '\t', '\r', '\n', '\f', '\u00A0', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u202F', '\uFE0E', '\uFE0F'];

    /// <summary>All nodes in document order.</summary>
    public Span<PageNode> Nodes => nodes.Span;

    public PageHead Head { get; } = head;

    public void Dispose() => nodes.Dispose();

    /// <summary>Adds nodes behind all others; the first node of the page holds them.</summary>
    public void Extend(ReadOnlySpan<PageNode> behind)
    {
        nodes.AddRange(behind);
        nodes[0].End = nodes.Count;
    }

    /// <summary>The element of this <c>id</c>, or the anchor of this <c>name</c>, as the part of a link behind <c>#</c> gives it; -1 when the page has none.</summary>
    public int TargetOf(ReadOnlySpan<char> fragment)
    {
        if (fragment.Length < LongestEscaped && fragment.Contains('%')) return ids.GetValueOrDefault(Uri.UnescapeDataString(fragment), -1);
        return ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(fragment, out int target) ? target : -1;
    }

    /// <summary>The nearest block that holds the node, or the node itself when it is one.</summary>
    public int BlockOf(int node)
    {
        while (node > 0 && !Nodes[node].Kind.IsBlock()) node = Nodes[node].Parent;
        return node;
    }

    /// <summary>Whether a letter or digit of the element stands outside links.</summary>
    public bool HasWordsBesideLinks(int element)
    {
        for (int i = element; i < Nodes[element].End; i++)
        {
            if (Nodes[i].Kind != ElementKind.Text || (Nodes[i].Traits & NodeTraits.Linked) != 0) continue;
            foreach (char c in Nodes[i].Text)
            {
                if (char.IsLetterOrDigit(c)) return true;
            }
        }
        return false;
    }

    /// <summary>The text of the node, trimmed, its lines with a line break between them where that is asked for; null when it is longer than <paramref name="longest"/>.</summary>
    public string? ShortTextOf(int node, int longest, bool linesApart = false)
    {
        string? only = null;
        if (Nodes[node].End - node > longest + 64) return null;
        for (int i = node; i < Nodes[node].End; i++)
        {
            if (linesApart && Nodes[i].Kind == ElementKind.LineBreak) only += "\n";
            if (Nodes[i].Kind != ElementKind.Text) continue;
            if (Nodes[i].Text.Length + (only?.Length ?? 0) > longest + 64) return null;
            only += Nodes[i].Text;
        }
        string text = (only ?? "").Trim(Invisible);
        return text.Length <= longest ? text : null;
    }
}
