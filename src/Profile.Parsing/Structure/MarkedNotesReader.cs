using Profile.Parsing.Diagnostics;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Takes the notes that markup tells; those that follow each other make a list. A note that lost its number takes it from those beside it.</summary>
internal sealed class MarkedNotesReader(
    TokenizedText text,
    MarkedText marks,
    RentedList<Block> blocks,
    int[] firstOfMarked,
    NotesHeadings headings,
    RentedList<NoteEntry> entries,
    DiagnosticList diagnostics)
{
    /// <summary>Adds the lists in text order; the roles of their blocks are set.</summary>
    public void Read(RentedList<NotesList> lists)
    {
        int firstEntry = entries.Count, inferred = 0, endOfLost = 0;
        for (int i = 0; i < marks.Notes.Count; i++)
        {
            MarkedNote note = marks.Notes[i];
            int first = firstOfMarked[note.FirstBlock], end = firstOfMarked[note.EndBlock];
            if (first == end) continue;
            if (i >= endOfLost && LostItsNumber(note)) (inferred, endOfLost) = InferFrom(i, entries.Count > firstEntry && Adjoins(entries[^1].EndBlock, first) ? entries[^1].Number ?? -1 : 0);
            int? number = i < endOfLost && inferred > 0 ? inferred++ : note.Number;
            if (entries.Count > firstEntry && !GoesOn(entries[^1], first, number)) Close(ref firstEntry, lists);
            entries.Add(EntryOf(note, first, end, number));
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

    private static bool LostItsNumber(MarkedNote note) => note is { Number: null, Label: null, Sign: null };

    /// <summary>The number of a note that lost it, as the notes before and behind those without one tell, 0 when they do not; and the index of the one behind.</summary>
    /// <param name="note">Index of the first of them.</param>
    /// <param name="last">The number of the note before; 0 when the list starts here, -1 when that one has none.</param>
    private (int Number, int Next) InferFrom(int note, int last)
    {
        int next = note, end = FirstBlockOf(note);
        for (; next < marks.Notes.Count && LostItsNumber(marks.Notes[next]) && Adjoins(end, FirstBlockOf(next)); next++) end = firstOfMarked[marks.Notes[next].EndBlock];
        bool bounded = next < marks.Notes.Count && Adjoins(end, FirstBlockOf(next)) && marks.Notes[next].Number > last;
        int first = last > 0 ? last + 1 : last == 0 && bounded ? marks.Notes[next].Number!.Value - (next - note) : 0;
        bool fits = first > 0 && (!bounded || first + next - note <= marks.Notes[next].Number);
        return (fits ? first : 0, next);
    }

    private int FirstBlockOf(int note) => firstOfMarked[marks.Notes[note].FirstBlock];

    /// <summary>Only boilerplate stands between, and both are numbered, or both are not. A number that does not rise starts a list of its own.</summary>
    private bool GoesOn(NoteEntry last, int first, int? number) =>
        last.Number.HasValue == number.HasValue && !(number <= last.Number) && Adjoins(last.EndBlock, first);

    private bool Adjoins(int end, int first)
    {
        for (int i = end; i < first; i++)
        {
            if (blocks[i].Role != BlockRole.Boilerplate) return false;
        }
        return true;
    }

    private NoteEntry EntryOf(MarkedNote note, int first, int end, int? number)
    {
        if (number != note.Number) diagnostics.Note(DiagnosticCodes.FootnoteNumberInferred, $"This note stands without a number; by its neighbours it is note {number}.", blocks[first].Span);
        int labelTokens = 0;
        if (note.Label is { } label)
        {
            for (int i = blocks[first].FirstToken; i < blocks[first].EndToken && text.Tokens[i].Start < label.End; i++) labelTokens++;
        }
        return new NoteEntry(first, end, number, labelTokens) { Marked = note };
    }

    private void Mark(int first, int end)
    {
        Span<Block> all = blocks.Span;
        for (int i = first; i < end; i++) all[i].Role = i == first ? BlockRole.NoteStart : BlockRole.NoteContinuation;
    }

    private void Close(ref int firstEntry, RentedList<NotesList> lists)
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
