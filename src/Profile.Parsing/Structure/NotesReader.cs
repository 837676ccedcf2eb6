using System.Runtime.InteropServices;
using Profile.Parsing.Diagnostics;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Finds the notes lists of a text and the notes in them, also those that lost their number.</summary>
/// <remarks>
/// A list is a run of labelled blocks whose numbers rise. Blocks without a label between two of them are notes that lost their number
/// as far as numbers are missing there, and else go on with the note before them.
/// </remarks>
internal sealed class NotesReader(TokenizedText text, List<Block> blocks, NotesHeadings headings, DiagnosticList diagnostics)
{
    /// <summary>More blocks than this without a label are text between two lists, not one note that goes on.</summary>
    private const int LongestContinuation = 8;

    private readonly record struct Labelled(int Block, NoteLabel Label);

    /// <summary>The lists in text order; the roles of their blocks are set.</summary>
    public List<NotesList> Read()
    {
        var lists = new List<NotesList>();
        List<Labelled> labels = FindLabels();
        for (int start = 0; start < labels.Count;)
        {
            int end = start + 1;
            while (end < labels.Count && GoesOn(labels[end - 1], labels[end])) end++;
            Span<Labelled> run = CollectionsMarshal.AsSpan(labels)[start..end];
            if (IsList(run, end == labels.Count)) lists.Add(Build(run));
            start = end;
        }
        return lists;
    }

    private List<Labelled> FindLabels()
    {
        var labels = new List<Labelled>();
        for (int i = 0; i < blocks.Count; i++)
        {
            if (NoteLabel.TryRead(text, blocks[i].FirstToken, blocks[i].EndToken, out NoteLabel label)) labels.Add(new Labelled(i, label));
        }
        return labels;
    }

    /// <summary>Whether two labels that follow each other belong to one list.</summary>
    private bool GoesOn(Labelled one, Labelled next)
    {
        int between = next.Block - one.Block - 1;
        int missing = next.Label.Number - one.Label.Number - 1;
        if (missing < 0) return between == 0 && next.Label.Number > 1;
        for (int i = one.Block + 1; i < next.Block; i++)
        {
            if (headings.IsNotesHeading(blocks[i])) return false;
        }
        return between <= missing + LongestContinuation;
    }

    /// <summary>One labelled line alone is a list only under a notes heading, or as the text's last block with the number 1.</summary>
    private bool IsList(ReadOnlySpan<Labelled> run, bool last)
    {
        if (run.Length > 1) return true;
        int block = run[0].Block;
        if (block > 0 && headings.IsNotesHeading(blocks[block - 1])) return true;
        return last && run[0].Label.Number == 1 && blocks.Count - block <= LongestContinuation && block > 0;
    }

    private NotesList Build(ReadOnlySpan<Labelled> run)
    {
        var entries = new List<NoteEntry>(run.Length);
        int first = AddLeading(run[0], entries);
        for (int i = 0; i < run.Length; i++)
        {
            int end = i + 1 < run.Length ? run[i + 1].Block : EndOfLast(run[i].Block);
            int missing = i + 1 < run.Length ? run[i + 1].Label.Number - run[i].Label.Number - 1 : int.MaxValue;
            AddWithLost(run[i], end, missing, entries);
        }
        int start = first > 0 && headings.IsNotesHeading(blocks[first - 1]) ? first - 1 : first;
        if (start < first) SetRole(start, BlockRole.NotesHeading);
        foreach (NoteEntry entry in entries) Mark(entry);
        return new NotesList(start, entries[^1].EndBlock, entries);
    }

    /// <summary>Notes before the first label that lost their numbers. Returns the list's first block.</summary>
    private int AddLeading(Labelled first, List<NoteEntry> entries)
    {
        int start = first.Block;
        int fewest = first.Block - Math.Min(first.Block, first.Label.Number - 1);
        while (start > fewest && !blocks[start].BlankBefore && SourceShape.Matches(text, blocks[start - 1])) start--;
        for (int i = start; i < first.Block; i++) AddLost(i, i + 1, first.Label.Number - (first.Block - i), entries);
        return start;
    }

    /// <summary>The labelled note, and the blocks up to the next label as notes without a number or as its continuation.</summary>
    private void AddWithLost(Labelled note, int end, int missing, List<NoteEntry> entries)
    {
        int noteStart = note.Block, number = note.Label.Number, labelTokens = note.Label.TokenCount;
        int lost = 0, sourceLike = CountSourceLike(note.Block + 1, end);
        for (int i = note.Block + 1; i < end && lost < missing; i++)
        {
            bool allNeeded = end - i <= missing - lost;
            if (!SourceShape.Matches(text, blocks[i]) && !(allNeeded && sourceLike < missing && missing != int.MaxValue)) continue;
            AddNote(noteStart, i, number, labelTokens, entries);
            (noteStart, number, labelTokens) = (i, note.Label.Number + ++lost, 0);
        }
        AddNote(noteStart, end, number, labelTokens, entries);
        if (missing is > 0 and < int.MaxValue && lost < missing) ReportGap(note, missing, lost);
    }

    private int CountSourceLike(int first, int end)
    {
        int count = 0;
        for (int i = first; i < end; i++)
        {
            if (SourceShape.Matches(text, blocks[i])) count++;
        }
        return count;
    }

    /// <summary>The last note takes the lines right under it; a blank line ends the list.</summary>
    private int EndOfLast(int block)
    {
        int end = block + 1;
        while (end < blocks.Count && !blocks[end].BlankBefore && end - block <= LongestContinuation) end++;
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

    private void ReportGap(Labelled note, int missing, int lost) => diagnostics.Warn(
        DiagnosticCodes.FootnoteNumberGap,
        missing - lost == 1
            ? $"Note {note.Label.Number + missing} is not in the notes list."
            : $"Notes {note.Label.Number + lost + 1} to {note.Label.Number + missing} are not in the notes list.",
        blocks[note.Block].Span);

    private void Mark(NoteEntry entry)
    {
        for (int i = entry.FirstBlock; i < entry.EndBlock; i++) SetRole(i, i == entry.FirstBlock ? BlockRole.NoteStart : BlockRole.NoteContinuation);
    }

    private void SetRole(int block, BlockRole role) => CollectionsMarshal.AsSpan(blocks)[block].Role = role;
}
