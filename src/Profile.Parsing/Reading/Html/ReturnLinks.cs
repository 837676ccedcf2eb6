namespace Profile.Parsing.Reading;

/// <summary>Leaves out of notes the links that say in words that they lead back: <c>Return to text</c>, wherever that is.</summary>
internal static class ReturnLinks
{
    private const int Longest = 40;

    /// <summary>Such a link ends two notes or more with the same words, behind a full sentence of each, and leads to what stands before the note.</summary>
    public static void LeaveOut(Page page, List<NoteLink> links, List<NotePlace> notes)
    {
        var sameWords = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (NoteLink link in links)
        {
            if (link.Use is not (LinkUse.Other or LinkUse.BackLink) || link.Label is not null || NoteReader.NoteAt(link.Node, notes) is not { } note || link.Target >= note.Start) continue;
            if (page.ShortTextOf(link.Node, Longest) is not { Length: > 0 } words || HasWordsBehind(page, link.Node, note.End) || !EndsSentenceBefore(page, link.Node, note.Start)) continue;
            if (sameWords.TryGetValue(words, out List<int>? others)) others.Add(link.Node);
            else sameWords.Add(words, [link.Node]);
        }
        foreach (List<int> same in sameWords.Values)
        {
            for (int i = 0; same.Count > 1 && i < same.Count; i++) page.Nodes[same[i]].Furniture = PageFurniture.LeftOut;
        }
    }

    private static bool HasWordsBehind(Page page, int link, int end)
    {
        for (int i = page.Nodes[link].End; i < end; i++)
        {
            if (page.Nodes[i].Kind == ElementKind.Text && !page.Nodes[i].Text.AsSpan().Trim(" \t\r\n\u00A0[]().|").IsEmpty) return true;
        }
        return false;
    }

    private static bool EndsSentenceBefore(Page page, int link, int start)
    {
        for (int i = link - 1; i > start; i--)
        {
            if (page.Nodes[i].Kind != ElementKind.Text) continue;
            ReadOnlySpan<char> text = page.Nodes[i].Text.AsSpan().TrimEnd(" \t\r\n\u00A0");
            if (!text.IsEmpty) return text[^1] is '.' or '!' or '?' or '”' or '"' or '’' or ')';
        }
        return false;
    }
}
