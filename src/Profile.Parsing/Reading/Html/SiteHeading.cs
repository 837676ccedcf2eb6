namespace Profile.Parsing.Reading;

/// <summary>The name of a site in a heading that leads to its start, over a page whose own title stands in another.</summary>
internal static class SiteHeading
{
    private const int MostHeadings = 4, Longest = 300;

    /// <summary>Only where a heading soon behind it is what the head of the page calls it; that is of the first level then, whatever the software made it.</summary>
    public static void Mark(Page page)
    {
        Span<PageNode> nodes = page.Nodes;
        int site = -1;
        for (int i = 1, seen = 0; i < nodes.Length && seen < MostHeadings; i++)
        {
            if (!nodes[i].Kind.IsHeading()) continue;
            if (seen++ == 0 && nodes[i].Kind == ElementKind.Heading1 && LeadsToStart(page, i)) site = i;
            if (site < 0) return;
            if (i != site && page.ShortTextOf(i, Longest) is { Length: > 0 } text && IsTitle(page.Head, text))
            {
                nodes[site].Furniture = PageFurniture.Header;
                nodes[i].Kind = ElementKind.Heading1;
                page.Head.Headline ??= text;
                return;
            }
        }
    }

    private static bool IsTitle(PageHead head, string text) => EndsOrOpens(head.Title, text) || EndsOrOpens(head.SharedTitle, text) || EndsOrOpens(head.Headline, text);

    private static bool EndsOrOpens(string? title, string text)
    {
        ReadOnlySpan<char> whole = title.AsSpan().Trim();
        if (whole.EndsWith(text, StringComparison.OrdinalIgnoreCase)) return whole.Length == text.Length || !char.IsLetterOrDigit(whole[^(text.Length + 1)]);
        return whole.StartsWith(text, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(whole[text.Length]);
    }

    private static bool LeadsToStart(Page page, int heading)
    {
        Span<PageNode> nodes = page.Nodes;
        bool leads = false;
        for (int i = nodes[heading].Parent is var outer and > 0 && nodes[outer].Kind == ElementKind.Anchor ? outer : heading; i < nodes[heading].End; i++)
        {
            if (nodes[i].Kind == ElementKind.Anchor && nodes[i].Attributes?.Href is { } href) leads = IsStart(href);
            if (nodes[i].Kind == ElementKind.Text && !string.IsNullOrWhiteSpace(nodes[i].Text) && (nodes[i].Traits & NodeTraits.Linked) == 0) return false;
        }
        return leads;
    }

    /// <summary><c>/</c>, <c>../</c>, <c>index.html</c>, <c>https://example.org/</c></summary>
    private static bool IsStart(string href)
    {
        ReadOnlySpan<char> path = href;
        int scheme = path.IndexOf("//");
        if (scheme >= 0)
        {
            path = path[(scheme + 2)..];
            int slash = path.IndexOf('/');
            path = slash < 0 ? [] : path[slash..];
        }
        else if (path.IsEmpty || path[0] == '#') return false;
        path = path.TrimStart("./");
        return path.IsEmpty || path.StartsWith("index.") && !path.Contains('/');
    }
}
