using System.Runtime.InteropServices;
using Profile.Parsing.Diagnostics;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Builds a notes list from its labelled blocks, with the notes among them that lost their number.</summary>
/// <remarks>
/// Blocks without a label between two labelled ones are notes that lost their number as far as numbers are missing there, and else go on
/// with the note before them.
/// </remarks>
internal sealed class NotesListBuilder(TokenizedText text, List<Block> blocks, NotesHeadings headings, DiagnosticList diagnostics)
{
    /// <summary>Stands for the count of missing numbers behind the last label, which nothing bounds.</summary>
    private const int Unbounded = int.MaxValue;

    /// <summary>The list of the labelled blocks in <paramref name="run"/>; the roles of its blocks are set.</summary>
    public NotesList Build(ReadOnlySpan<LabelledBlock> run)
    {
        var entries = new List<NoteEntry>(run.Length);
        int first = AddLeading(run[0], entries);
        for (int i = 0; i < run.Length; i++)
        {
            bool last = i + 1 == run.Length;
            int end = last ? EndOfLast(run[i].Block) : run[i + 1].Block;
            AddWithLost(run[i], end, last ? Unbounded : run[i + 1].Number - run[i].Number - 1, entries);
        }
        int start = first > 0 && blocks[first - 1].Role is BlockRole.Paragraph or BlockRole.Heading && headings.IsNotesHeading(blocks[first - 1]) ? first - 1 : first;
        if (start < first) SetRole(start, BlockRole.NotesHeading);
        foreach (NoteEntry entry in entries) Mark(entry);
        return new NotesList(start, entries[^1].EndBlock, entries);
    }

    /// <summary>Notes right before the first label that lost their numbers. Returns the list's first block.</summary>
    private int AddLeading(LabelledBlock first, List<NoteEntry> entries)
    {
        int start = first.Block;
        int fewest = first.Block - Math.Min(first.Block, first.Number - 1);
        while (start > fewest && !blocks[start].BlankBefore && IsFree(start - 1) && IsSourceLike(start - 1)) start--;
        for (int i = start; i < first.Block; i++) AddLost(i, i + 1, first.Number - (first.Block - i), entries);
        return start;
    }

    /// <summary>The labelled note, and the blocks up to <paramref name="end"/> as notes without a number or as its continuation.</summary>
    private void AddWithLost(LabelledBlock note, int end, int missing, List<NoteEntry> entries)
    {
        int start = note.Block, number = note.Number, labelTokens = note.Label.TokenCount, lost = 0;
        bool enoughSources = missing == Unbounded || CountSourceLike(note.Block + 1, end) >= missing;
        for (int i = note.Block + 1; i < end && lost < missing; i++)
        {
            bool needed = !enoughSources && end - i <= missing - lost;
            if (!needed && !IsSourceLike(i)) continue;
            AddNote(start, i, number, labelTokens, entries);
            (start, number, labelTokens) = (i, note.Number + ++lost, 0);
        }
        AddNote(start, end, number, labelTokens, entries);
        if (missing is > 0 and < Unbounded && lost < missing) ReportGap(note, lost + 1, missing);
    }

    private int CountSourceLike(int first, int end)
    {
        int count = 0;
        for (int i = first; i < end; i++) count += IsSourceLike(i) ? 1 : 0;
        return count;
    }

    private bool IsSourceLike(int block) => SourceShape.Matches(text, blocks[block].FirstToken, blocks[block].EndToken);

    /// <summary>Whether no list has taken the block.</summary>
    private bool IsFree(int block) => blocks[block].Role == BlockRole.Paragraph;

    /// <summary>The last note takes the lines right under it; a blank line or the heading of the next list ends the list.</summary>
    private int EndOfLast(int block)
    {
        int end = block + 1;
        while (end < blocks.Count && !blocks[end].BlankBefore && IsFree(end) && !headings.IsNotesHeading(blocks[end])) end++;
        return end;
    }

    private void AddNote(int first, int end, int number, int labelTokens, List<NoteEntry> entries)
    {
        if (labelTokens == 0) AddLost(first, end, number, entries);
        else entries.Add(new NoteEntry(first, end, number, labelTokens));
    }

    private void AddLost(int first, int end, int number, List<NoteEntry> entries)
    {
        entries.Add(new NoteEntry(first, end, number, 0));
        diagnostics.Note(DiagnosticCodes.FootnoteNumberInferred, $"This note stands without a number; by its neighbours it is note {number}.", blocks[first].Span);
    }

    private void ReportGap(LabelledBlock note, int first, int last) => diagnostics.Warn(
        DiagnosticCodes.FootnoteNumberGap,
        first == last ? $"Note {note.Number + last} is not in the notes list." : $"Notes {note.Number + first} to {note.Number + last} are not in the notes list.",
        blocks[note.Block].Span);

    private void Mark(NoteEntry entry)
    {
        for (int i = entry.FirstBlock; i < entry.EndBlock; i++) SetRole(i, i == entry.FirstBlock ? BlockRole.NoteStart : BlockRole.NoteContinuation);
    }

    private void SetRole(int block, BlockRole role) => CollectionsMarshal.AsSpan(blocks)[block].Role = role;
}
