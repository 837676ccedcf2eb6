namespace Profile.Parsing.Reading;

/// <summary>Leaves out of a heading what software put beside its words: the number of the section in an element of its own, and the sign that links to the heading.</summary>
internal static class HeadingSigns
{
    private const int LongestNumber = 12;
    private const int LongestSign = 2;

    private static readonly string[] NumberNames = ["number", "secno", "secnum", "sectnum", "tag", "mark", "label"];

    public static void LeaveOut(Page page, int heading)
    {
        Span<PageNode> nodes = page.Nodes;
        bool opens = true;
        for (int i = heading + 1; i < nodes[heading].End; i++)
        {
            if (nodes[i].Kind == ElementKind.Text)
            {
                opens = opens && string.IsNullOrWhiteSpace(nodes[i].Text);
            }
            else if (nodes[i].Furniture == PageFurniture.None && (opens && IsNumber(page, i, nodes[heading].End) || IsLinkToItself(page, i)))
            {
                nodes[i].Furniture = PageFurniture.LeftOut;
                i = nodes[i].End - 1;
            }
        }
    }

    /// <summary><c>&lt;span class="section-number"&gt;2.1&lt;/span&gt;</c> before words.</summary>
    private static bool IsNumber(Page page, int node, int end)
    {
        if (page.Nodes[node].Kind.IsBlock() || page.Nodes[node].End == end || page.Nodes[node].Attributes?.Class is not { } names) return false;
        return page.ShortTextOf(node, LongestNumber) is { Length: > 0 } text && IsNumber(text) && IsCalledNumber(names, text.Contains('.'));
    }

    /// <summary>Whether a part of a name ends as a word for it. A name that is such a word alone may speak of any number, as of victims, where it has no full stop.</summary>
    private static bool IsCalledNumber(string names, bool hasStop)
    {
        foreach (Range range in names.AsSpan().SplitAny(ClassWords.Separators))
        {
            ReadOnlySpan<char> name = names.AsSpan(range);
            foreach (Range part in name.SplitAny("-_"))
            {
                if (IsWordForNumber(name[part], hasStop, name.Length)) return true;
            }
        }
        return false;
    }

    private static bool IsWordForNumber(ReadOnlySpan<char> part, bool hasStop, int length)
    {
        foreach (string word in NumberNames)
        {
            bool ends = word == "tag" ? part.Equals(word, StringComparison.OrdinalIgnoreCase) : part.EndsWith(word, StringComparison.OrdinalIgnoreCase);
            if (ends && (hasStop || word.Length < length)) return true;
        }
        return false;
    }

    /// <summary><c>2</c>, <c>2.</c>, <c>2.1</c>, <c>A.1</c>, <c>IV.</c></summary>
    private static bool IsNumber(string text)
    {
        foreach (Range range in text.AsSpan().TrimEnd(".)").Split('.'))
        {
            ReadOnlySpan<char> part = text.AsSpan(range);
            bool digits = part.Length is 1 or 2 && !part.ContainsAnyExceptInRange('0', '9');
            if (!digits && !(part.Length is > 0 and <= 5 && !part.ContainsAnyExcept("IVXL")) && !(part.Length == 1 && char.IsAsciiLetterUpper(part[0]))) return false;
        }
        return true;
    }

    private static bool IsLinkToItself(Page page, int node) =>
        page.Nodes[node] is { Kind: ElementKind.Anchor, Attributes.Href: ['#', _, ..] } && page.ShortTextOf(node, LongestSign) is { Length: > 0 } sign && sign[0] is '#' or '¶' or '§' or '∞' or '\uD83D';
}
