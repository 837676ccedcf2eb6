using System.Runtime.InteropServices;
using Profile.Parsing.Text;

namespace Profile.Parsing.Reading;

/// <summary>Finds the title of a page among its blocks and in what its head says.</summary>
internal sealed class PageTitle(string text, List<BlockDraft> blocks, PageHead head)
{
    /// <summary>The title stands among the first so many blocks of the text.</summary>
    private const int MostBlocksBefore = 8;
    private const int LongestTitle = 300;
    private const int ShortestProse = 60;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " · ", " » ", " • "];

    /// <summary>The title, and marks the block that holds it; null when the page states none.</summary>
    public string? Read()
    {
        int named = FindNamed(), block = named >= 0 ? named : OnlyTopHeading();
        if (block < 0) return Tidy(head.SharedTitle is { } shared ? WithoutSite(shared) : head.Title is { } own ? WithoutSite(own) : head.Headline);
        Span<BlockDraft> all = CollectionsMarshal.AsSpan(blocks);
        all[block].Kind = MarkedBlockKind.Title;
        if (named >= 0 || all[block].Level == 1 && block < MostBlocksBefore) SetAside(all[..block]);
        return Tidy(text.Substring(all[block].Start, all[block].Length));
    }

    /// <summary>Lines over the title that the head of the page names, or that is the only one, are the name of the site or of a series, unless there is text among them.</summary>
    private void SetAside(Span<BlockDraft> before)
    {
        foreach (BlockDraft block in before)
        {
            if (block.IsBody && HasProse(text.AsSpan(block.Start, block.Length))) return;
        }
        foreach (ref BlockDraft block in before)
        {
            if (block is { IsBody: true, Kind: MarkedBlockKind.Paragraph or MarkedBlockKind.Heading }) block.Furniture = PageFurniture.Header;
        }
    }

    /// <summary>Short lines are no prose, unless they end as sentences do.</summary>
    private static bool HasProse(ReadOnlySpan<char> block)
    {
        foreach (ReadOnlySpan<char> line in block.EnumerateLines())
        {
            if (line.Length >= ShortestProse || line is [.., '.' or '!' or '?' or ';']) return true;
        }
        return false;
    }

    /// <summary>The first of the first blocks that has the title of the head, a heading that has it before others; -1 when none has.</summary>
    private int FindNamed()
    {
        HashSet<string> names = Names();
        int first = -1;
        for (int i = 0, seen = 0; i < blocks.Count && seen < MostBlocksBefore; i++)
        {
            if (!blocks[i].IsBody || blocks[i].Kind is MarkedBlockKind.Preformatted or MarkedBlockKind.TableRow) continue;
            seen++;
            if (blocks[i].Length > LongestTitle || !names.Contains(Loose(text.Substring(blocks[i].Start, blocks[i].Length)))) continue;
            if (blocks[i].Kind == MarkedBlockKind.Heading) return i;
            if (first < 0) first = i;
        }
        return first;
    }

    /// <summary>The whole titles of the head, and their parts but for the name of the site.</summary>
    private HashSet<string> Names()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (string? title in (ReadOnlySpan<string?>)[head.Title, head.SharedTitle, head.Headline])
        {
            if (title is null || title.Length > LongestTitle) continue;
            names.Add(Loose(title));
            foreach (string part in title.Split(Separators, StringSplitOptions.TrimEntries)) names.Add(Loose(part));
        }
        if (head.SiteName is { } site) names.Remove(Loose(site));
        names.Remove("");
        return names;
    }

    /// <summary>
    /// The only heading of the first level, when no other heading comes before it. Where headings are told by their style, the only one
    /// of the greatest, when it opens the text and others follow; the sections under it may have heading elements.
    /// </summary>
    private int OnlyTopHeading()
    {
        int found = -1, others = 0, elements = 0, top = -1, first = blocks.FindIndex(block => block.IsBody);
        bool isAlone = true;
        for (int i = Math.Max(first, 0); i < blocks.Count; i++)
        {
            if (blocks[i].Kind != MarkedBlockKind.Heading || !blocks[i].IsBody) continue;
            bool styled = blocks[i].Level >= HeadingStyles.FirstRank;
            if (found >= 0 && !styled && blocks[found].Level >= HeadingStyles.FirstRank)
            {
                if (elements++ == 0) top = i;
                else isAlone = isAlone && blocks[i].Level > blocks[top].Level;
            }
            else if (found >= 0 && blocks[i].Level <= blocks[found].Level) return -1;
            else if (found >= 0) others++;
            else if (blocks[i].Level == 1 || (i == first && styled)) found = i;
            else return -1;
        }
        if (elements > 1 && isAlone && blocks[top].Level == 1) return top;
        return found >= 0 && blocks[found].Level > 1 && others + elements < 2 ? -1 : found;
    }

    /// <summary>Without the last part, or without the name of the site where the page tells it.</summary>
    private string WithoutSite(string title)
    {
        if (head.SiteName is { Length: > 0 } site)
        {
            foreach (string separator in Separators)
            {
                if (title.EndsWith(separator + site, StringComparison.OrdinalIgnoreCase)) return title[..^(separator.Length + site.Length)];
                if (title.StartsWith(site + separator, StringComparison.OrdinalIgnoreCase)) return title[(separator.Length + site.Length)..];
            }
        }
        int last = -1;
        foreach (string separator in Separators) last = Math.Max(last, title.LastIndexOf(separator, StringComparison.Ordinal));
        return last > 0 ? title[..last] : title;
    }

    private static string? Tidy(string? title)
    {
        string tidy = string.Join(' ', (title ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return tidy.Length == 0 ? null : tidy;
    }

    private static string Loose(string title) => (Tidy(title) ?? "").TrimEnd(':', '.').ToLowerInvariant();
}
