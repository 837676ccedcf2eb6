using System.Runtime.InteropServices;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Takes the notes that markup tells; those that follow each other make a list.</summary>
internal sealed class MarkedNotesReader(TokenizedText text, MarkedText marks, List<Block> blocks, int[] firstOfMarked, NotesHeadings headings)
{
    /// <summary>The lists in text order; the roles of their blocks are set.</summary>
    public List<NotesList> Read()
    {
        var lists = new List<NotesList>();
        var entries = new List<NoteEntry>();
        foreach (MarkedNote note in marks.Notes)
        {
            int first = firstOfMarked[note.FirstBlock], end = firstOfMarked[note.EndBlock];
            if (first == end) continue;
            if (entries.Count > 0 && !GoesOn(entries[^1], first, note)) Close(entries, lists);
            entries.Add(EntryOf(note, first, end));
            Mark(first, end);
        }
        Close(entries, lists);
        return lists;
    }

    /// <summary>First block of each note of the marks, by its index; -1 when it shows nothing.</summary>
    public int BlockOf(int note)
    {
        int first = firstOfMarked[marks.Notes[note].FirstBlock];
        return first < firstOfMarked[marks.Notes[note].EndBlock] ? first : -1;
    }

    /// <summary>Only boilerplate stands between, and both are numbered, or both are not. A number that does not rise starts a list of its own.</summary>
    private bool GoesOn(NoteEntry last, int first, MarkedNote note)
    {
        if (last.Number.HasValue != note.Number.HasValue || note.Number <= last.Number) return false;
        for (int i = last.EndBlock; i < first; i++)
        {
            if (blocks[i].Role != BlockRole.Boilerplate) return false;
        }
        return true;
    }

    private NoteEntry EntryOf(MarkedNote note, int first, int end)
    {
        int labelTokens = 0;
        if (note.Label is { } label)
        {
            for (int i = blocks[first].FirstToken; i < blocks[first].EndToken && text.Tokens[i].Start < label.End; i++) labelTokens++;
        }
        return new NoteEntry(first, end, note.Number, labelTokens) { Marked = note };
    }

    private void Mark(int first, int end)
    {
        Span<Block> all = CollectionsMarshal.AsSpan(blocks);
        for (int i = first; i < end; i++) all[i].Role = i == first ? BlockRole.NoteStart : BlockRole.NoteContinuation;
    }

    private void Close(List<NoteEntry> entries, List<NotesList> lists)
    {
        if (entries.Count == 0) return;
        int first = entries[0].FirstBlock;
        if (first > 0 && blocks[first - 1].Role is BlockRole.Paragraph or BlockRole.Heading && headings.IsNotesHeading(blocks[first - 1]))
        {
            first--;
            CollectionsMarshal.AsSpan(blocks)[first].Role = BlockRole.NotesHeading;
        }
        lists.Add(new NotesList(first, entries[^1].EndBlock, [.. entries]));
        entries.Clear();
    }
}
