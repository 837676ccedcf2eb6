using System.Runtime.InteropServices;
using Profile.Parsing.Text;

namespace Profile.Parsing.Reading;

/// <summary>Tells headings by how they are shown, where a page has bold or large lines instead of heading elements.</summary>
internal static class HeadingStyles
{
    private const int LongestHeading = 120;

    /// <summary>Ranks of headings by style stand under those of elements.</summary>
    public const int FirstRank = 10;

    /// <summary>Makes headings of short paragraphs in bold, or larger than the text, that stand over text or over another heading.</summary>
    public static void Mark(List<BlockDraft> blocks, string text)
    {
        float body = SizeOfText(blocks) is > 0 and var stated ? stated : FontSizes.Default;
        Span<BlockDraft> all = CollectionsMarshal.AsSpan(blocks);
        var found = new List<int>();
        bool over = false;
        for (int i = all.Length - 1; i >= 0; i--)
        {
            if (all[i].Furniture != PageFurniture.None) continue;
            if (over && IsHeading(all[i], text, body)) found.Add(i);
            over = all[i].Note < 0 && (!all[i].Style.IsBold || all[i].Length > LongestHeading || all[i].Kind == MarkedBlockKind.Heading || over);
        }
        Dictionary<HeadingLook, int> ranks = RanksOf(all, found, text, body);
        foreach (int i in found)
        {
            all[i].Kind = MarkedBlockKind.Heading;
            all[i].Level = FirstRank + ranks[HeadingLook.Of(all[i], text, body)];
        }
    }

    /// <summary>Larger before smaller, bold before plain; of looks that differ in other ways the one that the page has first, its title aside.</summary>
    /// <param name="all">The blocks.</param>
    /// <param name="found">Those that are headings, the last first.</param>
    /// <param name="text">The text.</param>
    /// <param name="body">The size of most of it.</param>
    private static Dictionary<HeadingLook, int> RanksOf(Span<BlockDraft> all, List<int> found, string text, float body)
    {
        var first = new Dictionary<HeadingLook, int>();
        bool opens = found.Count > 0 && IsFirst(all, found[^1]);
        for (int i = found.Count - (opens ? 2 : 1); i >= 0; i--) first.TryAdd(HeadingLook.Of(all[found[i]], text, body), found[i]);
        if (opens) first.TryAdd(HeadingLook.Of(all[found[^1]], text, body), found[^1]);
        HeadingLook[] looks = [.. first.Keys];
        Array.Sort(looks, (one, other) => one.CompareTo(other) is not 0 and var order ? order : first[one].CompareTo(first[other]));
        for (int i = 0; i < looks.Length; i++) first[looks[i]] = i;
        return first;
    }

    /// <summary>Whether the block opens the text, as a title does.</summary>
    private static bool IsFirst(Span<BlockDraft> all, int block)
    {
        foreach (ref readonly BlockDraft before in all[..block])
        {
            if (before.IsBody) return false;
        }
        return true;
    }

    private static bool IsHeading(in BlockDraft block, string text, float body)
    {
        if (block.Kind != MarkedBlockKind.Paragraph || !block.IsBody || block.Length > LongestHeading) return false;
        bool large = block.Style.Size >= body * 1.15f;
        if (!block.Style.IsBold && !large) return false;
        if (block.Style.Linked * 2 > block.Style.Visible) return false;
        ReadOnlySpan<char> line = text.AsSpan(block.Start, block.Length);
        return !line.Contains('\n') && ReadsLikeTitle(line);
    }

    private static bool ReadsLikeTitle(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" \u00A0\t0123456789[]");
        return !line.IsEmpty && line[^1] is not ('.' or ',' or ';' or '!' or '…' or '—') && line.ContainsAnyInRange('A', 'z') && !char.IsLower(line[0]);
    }

    /// <summary>The size of most of the text; 0 when nothing states sizes.</summary>
    private static float SizeOfText(List<BlockDraft> blocks)
    {
        var sizes = new Dictionary<float, int>();
        foreach (BlockDraft block in blocks)
        {
            if (block.IsBody && block.Kind == MarkedBlockKind.Paragraph) sizes[block.Style.Size] = sizes.GetValueOrDefault(block.Style.Size) + block.Style.Visible;
        }
        float size = 0;
        int most = 0;
        foreach ((float one, int visible) in sizes)
        {
            if (visible > most) (size, most) = (one, visible);
        }
        return size;
    }
}
