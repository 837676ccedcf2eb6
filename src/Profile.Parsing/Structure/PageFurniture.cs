using System.Runtime.InteropServices;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Finds what a printed page repeats: numbers alone on their line that count up, and running heads beside page breaks.</summary>
internal sealed class PageFurniture(TokenizedText text, RentedList<Block> blocks, NotesHeadings headings)
{
    private const int LongestRunningHead = 100;

    /// <summary>A line is a running head when it stands beside so many page breaks.</summary>
    private const int FewestPages = 3;

    /// <summary>Why each block is furniture; null where it is not. Null when no block is.</summary>
    public string?[]? Read()
    {
        string?[]? reasons = null;
        MarkPageNumbers(ref reasons);
        MarkRunningHeads(ref reasons);
        return reasons;
    }

    /// <summary>Numbers that count up, up to a notes heading with a number right under it: from there on they are labels.</summary>
    private void MarkPageNumbers(ref string?[]? reasons)
    {
        int previous = -1;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (!IsNumberAlone(i)) continue;
            if (i > 0 && headings.IsNotesHeading(blocks[i - 1])) return;
            if (previous >= 0 && NumberOf(i) == NumberOf(previous) + 1)
            {
                reasons ??= new string?[blocks.Count];
                reasons[previous] = reasons[i] = "page-number";
            }
            previous = i;
        }
    }

    private void MarkRunningHeads(ref string?[]? reasons)
    {
        if (reasons is null && !text.HasFormFeeds) return;
        Dictionary<ulong, List<int>>? beside = null;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Span.Length > LongestRunningHead || !StandsBesideBreak(i, reasons)) continue;
            ulong words = HashOf(blocks[i]);
            beside ??= [];
            ref List<int>? same = ref CollectionsMarshal.GetValueRefOrAddDefault(beside, words, out _);
            (same ??= []).Add(i);
        }
        if (beside is null) return;
        foreach (List<int> same in beside.Values)
        {
            if (same.Count < FewestPages) continue;
            reasons ??= new string?[blocks.Count];
            foreach (int i in same)
            {
                if (i > 0) reasons[i] ??= "running-head";
            }
        }
    }

    /// <summary>Whether it is the first or last line of a page. The text's first line counts, but is never set aside: it may be the title.</summary>
    private bool StandsBesideBreak(int i, string?[]? reasons) =>
        i == 0 || IsPageBreak(i) || IsPageBreak(i + 1) || (reasons is not null && ((i > 0 && reasons[i - 1] is not null) || (i + 1 < blocks.Count && reasons[i + 1] is not null)));

    /// <summary>Whether a form feed stands between the block and the one before it.</summary>
    private bool IsPageBreak(int i) => text.HasFormFeeds && i > 0 && i < blocks.Count && text.Text.AsSpan(blocks[i - 1].LineEnd, blocks[i].Span.Start - blocks[i - 1].LineEnd).Contains('\f');

    /// <summary>A number of three digits at most: <c>2012</c> is a year.</summary>
    private bool IsNumberAlone(int i) => blocks[i].TokenCount == 1 && text.Tokens[blocks[i].FirstToken] is { IsNumber: true, Length: <= 3 };

    private int NumberOf(int block) => text.Tokens[blocks[block].FirstToken].Value;

    /// <summary>A hash of the block's text without its digits, which may be page numbers.</summary>
    private ulong HashOf(Block block)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in block.Span.Of(text.Text))
        {
            if (!char.IsAsciiDigit(c)) hash = (hash ^ c) * 1099511628211;
        }
        return hash;
    }
}
