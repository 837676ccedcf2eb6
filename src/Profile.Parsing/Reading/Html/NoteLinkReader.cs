using System.Runtime.InteropServices;

namespace Profile.Parsing.Reading;

/// <summary>
/// Tells which links of a page lead to notes. One mechanism for all software: a short label that leads to a place which leads back,
/// or which is a note by its role, its class or the label that opens it.
/// </summary>
internal sealed class NoteLinkReader(Page page)
{
    private const int MostLinksOfOneNote = 64;

    private readonly List<NoteLink> _links = [];

    /// <summary>All links within the page, in document order.</summary>
    public List<NoteLink> Read()
    {
        Collect();
        Span<NoteLink> links = CollectionsMarshal.AsSpan(_links);
        for (int i = 0; i < links.Length; i++)
        {
            if (links[i].Use == LinkUse.Other) links[i].Use = UseOf(i);
        }
        AddRepeated(links);
        return _links;
    }

    /// <summary>A note leads back to one of its marks; the others with the same label lead to it all the same.</summary>
    private static void AddRepeated(Span<NoteLink> links)
    {
        var labels = new Dictionary<int, string>();
        foreach (NoteLink link in links)
        {
            if (link is { Use: LinkUse.Reference, Target: >= 0, Label: { } label }) labels.TryAdd(link.Target, label.Label);
        }
        foreach (ref NoteLink link in links)
        {
            if (link is { Use: LinkUse.Other, Target: >= 0, Label: { } label } && labels.TryGetValue(link.Target, out string? known) && known == label.Label) link.Use = LinkUse.Reference;
        }
    }

    private void Collect()
    {
        for (int i = 0; i < page.Nodes.Length; i++)
        {
            if (page.Nodes[i].Kind != ElementKind.Anchor || page.Nodes[i].Attributes is not { Href: { } href } attributes) continue;
            int hash = href.IndexOf('#');
            if (hash < 0) continue;
            ReadOnlySpan<char> name = href.AsSpan(hash + 1);
            int target = page.TargetOf(name);
            var link = new NoteLink { Node = i, Target = target, Label = MarkLabel.Of(page.ShortTextOf(i, MarkLabel.Longest)) };
            bool noteref = HasRole(attributes, "noteref");
            if (hash > 0 && !noteref && (target < 0 || link.Label is null)) continue;
            if (IsReview(name) || attributes.Classes.Has(ClassMeaning.Review)) link.Use = LinkUse.Review;
            else if (noteref) link.Use = LinkUse.Reference;
            else if (LeadsForward(link) && HasRole(attributes, "backlink")) link.Use = LinkUse.Other;
            else if (HasRole(attributes, "backlink") || HasRole(attributes, "referrer") || attributes.Classes.Has(ClassMeaning.BackLink)) link.Use = LinkUse.BackLink;
            _links.Add(link);
        }
    }

    /// <summary>Org gives the marks of its notes the role of links back; the two links that lead to each other tell them apart.</summary>
    private static bool LeadsForward(NoteLink link) => link.Label is not null && link.Target > link.Node;

    private LinkUse UseOf(int index)
    {
        NoteLink link = _links[index];
        if (link.Target < 0) return link.Label is { Number: not null } label && IsMarkByForm(link.Node, label) ? LinkUse.Reference : LinkUse.Other;
        int back = FindBack(link);
        if (back >= 0) return IsNoteSide(index, back) ? LinkUse.BackLink : link.Label is null ? LinkUse.Other : LinkUse.Reference;
        return link.Label is { } own && IsNote(link, own) ? LinkUse.Reference : LinkUse.Other;
    }

    /// <summary>The link at the target of <paramref name="link"/> that leads back to it; -1 when there is none.</summary>
    private int FindBack(NoteLink link)
    {
        int container = page.BlockOf(link.Target);
        if (page.Nodes[container].Kind is ElementKind.Body || page.Nodes[container].Kind.IsHeading()) return -1;
        int from = page.Nodes[link.Target].Kind.IsBlock() ? container : Math.Max(container, link.Target - 6);
        for (int i = FirstLinkFrom(from), seen = 0; i < _links.Count && _links[i].Node < page.Nodes[container].End && seen < MostLinksOfOneNote; i++, seen++)
        {
            if (_links[i].Node != link.Node && _links[i].Target >= 0 && IsBeside(link.Node, _links[i].Target)) return i;
        }
        return -1;
    }

    /// <summary>Of two links that lead to each other the note's own opens its line, or has no label, or comes later.</summary>
    private bool IsNoteSide(int index, int other)
    {
        NoteLink one = _links[index], two = _links[other];
        if (two.Use == LinkUse.BackLink || two.Label is null) return false;
        if (one.Label is null) return true;
        bool opens = Opens(one.Node), otherOpens = Opens(two.Node);
        return opens != otherOpens ? opens : one.Node > two.Node;
    }

    /// <summary>Whether <paramref name="target"/> is the anchor, around it, inside it, or right beside it.</summary>
    private bool IsBeside(int anchor, int target)
    {
        Span<PageNode> nodes = page.Nodes;
        if (target >= anchor && target < nodes[anchor].End) return true;
        if (target < anchor && anchor < nodes[target].End) return !nodes[target].Kind.IsGroup() || nodes[target].End - target <= 12;
        if (nodes[target].Kind == ElementKind.Term) return target < anchor && anchor < NoteSiblingReader.EndWithDescriptions(page, target);
        return page.BlockOf(target) == page.BlockOf(anchor) && Math.Abs(target - anchor) <= 6;
    }

    /// <summary>Whether a link that nothing leads back to leads to a note.</summary>
    private bool IsNote(NoteLink link, MarkLabel label)
    {
        Span<PageNode> nodes = page.Nodes;
        int container = page.BlockOf(link.Target);
        if (nodes[container].Kind.IsHeading()) return false;
        if ((nodes[link.Target].Traits & NodeTraits.OpensLine) == 0) return false;
        if (link.Node >= container && link.Node < nodes[container].End && nodes[container].Kind != ElementKind.ListItem) return link.Target > link.Node && IsMarkByForm(link.Node, label) && OpensWith(link.Target, nodes[container].End, label);
        if (StandsOverText(container)) return false;
        if (IsInNotes(link.Target)) return true;
        return IsMarkByForm(link.Node, label) || OpensWith(container, nodes[container].End, label);
    }

    /// <summary>A section that a number leads to is no note.</summary>
    private bool StandsOverText(int container)
    {
        Span<PageNode> nodes = page.Nodes;
        for (int i = container + 1; i < nodes[container].End && i < container + 12; i++)
        {
            if (nodes[i].Kind.IsHeading()) return true;
        }
        return nodes[container].Kind is ElementKind.Main or ElementKind.Article or ElementKind.Table;
    }

    /// <summary>Whether the first text from <paramref name="start"/> on opens with the label.</summary>
    private bool OpensWith(int start, int end, MarkLabel label)
    {
        for (int i = start; i < end; i++)
        {
            if (page.Nodes[i].Kind != ElementKind.Text || string.IsNullOrWhiteSpace(page.Nodes[i].Text)) continue;
            ReadOnlySpan<char> text = page.Nodes[i].Text.AsSpan().TrimStart().TrimStart("[(");
            return text.StartsWith(label.Label, StringComparison.Ordinal) && (text.Length == label.Label.Length || !char.IsAsciiLetterOrDigit(text[label.Label.Length]));
        }
        return false;
    }

    /// <summary>Whether the target is a note, or stands in a list of notes, by role or class.</summary>
    private bool IsInNotes(int target)
    {
        for (int i = target, up = 0; i >= 0 && up < 6; i = page.Nodes[i].Parent, up++)
        {
            if (page.Nodes[i].Attributes is { } attributes && IsNotes(attributes)) return true;
        }
        return false;
    }

    public static bool IsNotes(ElementAttributes attributes) =>
        attributes.Classes.Has(ClassMeaning.Notes) || HasRole(attributes, "footnote") || HasRole(attributes, "endnote") || HasRole(attributes, "rearnote");

    /// <summary>Raised, in brackets, or called a mark by its class or by that of the element around it.</summary>
    private bool IsMarkByForm(int node, MarkLabel label)
    {
        if (label.IsEnclosed || (page.Nodes[node].Traits & NodeTraits.Raised) != 0 || HoldsRaised(node)) return true;
        for (int i = node, up = 0; i >= 0 && up < 3; i = page.Nodes[i].Parent, up++)
        {
            if (page.Nodes[i].Attributes is { } attributes && attributes.Classes.Has(ClassMeaning.NoteMark)) return true;
        }
        return false;
    }

    private bool HoldsRaised(int node)
    {
        for (int i = node + 1; i < page.Nodes[node].End; i++)
        {
            if (page.Nodes[i].Kind == ElementKind.Text && !string.IsNullOrWhiteSpace(page.Nodes[i].Text)) return (page.Nodes[i].Traits & NodeTraits.Raised) != 0;
        }
        return false;
    }

    private bool Opens(int node) => (page.Nodes[node].Traits & NodeTraits.OpensLine) != 0;

    private int FirstLinkFrom(int node)
    {
        int low = 0, high = _links.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_links[middle].Node < node) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    public static bool HasRole(ElementAttributes attributes, string role) => attributes.Role is { } own && own.Contains(role, StringComparison.Ordinal);

    private static bool IsReview(ReadOnlySpan<char> name) =>
        name.StartsWith("cmnt", StringComparison.OrdinalIgnoreCase) || name.StartsWith("_msocom", StringComparison.OrdinalIgnoreCase) || name.StartsWith("_msoanchor", StringComparison.OrdinalIgnoreCase);
}
