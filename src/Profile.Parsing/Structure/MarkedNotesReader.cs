using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Takes the notes that markup tells; those that follow each other make a list.</summary>
internal sealed class MarkedNotesReader(TokenizedText text, MarkedText marks, RentedList<Block> blocks, int[] firstOfMarked, NotesHeadings headings, RentedList<NoteEntry> entries)
{
    /// <summary>Adds the lists in text order; the roles of their blocks are set.</summary>
    public void Read(List<NotesList> lists)
    {
        int firstEntry = entries.Count;
        foreach (MarkedNote note in marks.Notes)
        {
            int first = firstOfMarked[note.FirstBlock], end = firstOfMarked[note.EndBlock];
            if (first == end) continue;
            if (entries.Count > firstEntry && !GoesOn(entries[^1], first, note)) Close(ref firstEntry, lists);
            entries.Add(EntryOf(note, first, end));
            Mark(first, end);
        }
        Close(ref firstEntry, lists);
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
        Span<Block> all = blocks.Span;
        for (int i = first; i < end; i++) all[i].Role = i == first ? BlockRole.NoteStart : BlockRole.NoteContinuation;
    }

    private void Close(ref int firstEntry, List<NotesList> lists)
    {
        if (entries.Count == firstEntry) return;
        int first = entries[firstEntry].FirstBlock;
        if (first > 0 && blocks[first - 1].Role is BlockRole.Paragraph or BlockRole.Heading && headings.IsNotesHeading(blocks[first - 1]))
        {
            first--;
            blocks.Span[first].Role = BlockRole.NotesHeading;
        }
        lists.Add(new NotesList(first, entries, firstEntry));
        firstEntry = entries.Count;
    }
}
