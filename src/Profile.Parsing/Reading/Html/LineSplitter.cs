using Profile.Parsing.Text;

namespace Profile.Parsing.Reading;

/// <summary>
/// Cuts a block at its line breaks where they do end something: a bold line over text is a heading, lines that open with
/// labels that rise are notes, and lines that open with bullets are items of a list.
/// </summary>
internal static class LineSplitter
{
    private const int LongestHeading = 120;

    /// <summary>Adds the block, or the blocks that its lines make, to <paramref name="blocks"/>.</summary>
    public static void Split(TextBuffer text, BlockDraft block, List<(int Start, LineStyle Style)> lines, List<BlockDraft> blocks)
    {
        if (lines.Count > 1 && block.Kind is MarkedBlockKind.Paragraph or MarkedBlockKind.ListItem && block.IsBody && TrySplit(text, block, lines, blocks)) return;
        block.Style = Sum(lines, 0, lines.Count);
        blocks.Add(block);
    }

    private static bool TrySplit(TextBuffer text, BlockDraft block, List<(int Start, LineStyle Style)> lines, List<BlockDraft> blocks)
    {
        if (CountLabels(text, block, lines) > 1) Cut(text, block, lines, blocks, i => LabelAt(text, lines[i].Start, block.End) > 0);
        else if (CountBullets(text, block, lines) > 1) Cut(text, block, lines, blocks, i => IsBullet(text, lines[i].Start, block.End));
        else if (IsHeadingLine(block, lines)) Cut(text, block, lines, blocks, i => i == 1);
        else return false;
        return true;
    }

    private static bool IsHeadingLine(BlockDraft block, List<(int Start, LineStyle Style)> lines) =>
        lines[0].Style.IsBold && !lines[1].Style.IsBold && lines[1].Start - block.Start <= LongestHeading && block.End - lines[1].Start > lines[1].Start - block.Start;

    /// <summary>How many lines open with a label; 0 when their numbers do not rise.</summary>
    private static int CountLabels(TextBuffer text, BlockDraft block, List<(int Start, LineStyle Style)> lines)
    {
        int count = 0, last = 0;
        foreach ((int start, _) in lines)
        {
            int number = LabelAt(text, start, block.End);
            if (number == 0) continue;
            if (number <= last) return 0;
            last = number;
            count++;
        }
        return count;
    }

    /// <summary>The number of a label like <c>[12]</c>; 0 when there is none.</summary>
    private static int LabelAt(TextBuffer text, int start, int end)
    {
        int i = start, number = 0;
        if (i >= end || text[i] != '[') return 0;
        for (i++; i < end && i - start <= 6 && char.IsAsciiDigit(text[i]); i++) number = number * 10 + (text[i] - '0');
        return i < end && text[i] == ']' ? number : 0;
    }

    private static int CountBullets(TextBuffer text, BlockDraft block, List<(int Start, LineStyle Style)> lines)
    {
        int count = 0;
        foreach ((int start, _) in lines) count += IsBullet(text, start, block.End) ? 1 : 0;
        return count;
    }

    private static bool IsBullet(TextBuffer text, int start, int end) => start + 1 < end && text[start] is '-' or '–' or '•' or '·' or '*' or '▪' && text[start + 1] is ' ' or '\u00A0';

    private static void Cut(TextBuffer text, BlockDraft block, List<(int Start, LineStyle Style)> lines, List<BlockDraft> blocks, Func<int, bool> starts)
    {
        int first = 0;
        for (int i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && !starts(i)) continue;
            int end = i < lines.Count ? lines[i].Start : block.End;
            while (end > lines[first].Start && char.IsWhiteSpace(text[end - 1])) end--;
            blocks.Add(block with { Start = lines[first].Start, End = end, Style = Sum(lines, first, i) });
            first = i;
        }
    }

    private static LineStyle Sum(List<(int Start, LineStyle Style)> lines, int first, int end)
    {
        LineStyle sum = lines[first].Style;
        for (int i = first + 1; i < end; i++) sum = sum.With(lines[i].Style);
        return sum;
    }
}
