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
        var looks = new SortedSet<(float Size, int Bold)>();
        foreach (int i in found) looks.Add(LookOf(all[i], body));
        (float Size, int Bold)[] ranks = [.. looks];
        foreach (int i in found)
        {
            all[i].Kind = MarkedBlockKind.Heading;
            all[i].Level = FirstRank + Array.IndexOf(ranks, LookOf(all[i], body));
        }
    }

    /// <summary>Larger before smaller, bold before plain.</summary>
    private static (float Size, int Bold) LookOf(BlockDraft block, float body) =>
        (-MathF.Round(block.Style.Size == 0 ? body : block.Style.Size, 1), block.Style.IsBold ? 0 : 1);

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
