using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Finds the notes lists of a text.</summary>
/// <remarks>
/// A list is a run of blocks whose labels are of one form and whose numbers rise. Brackets are label enough. Any other form is also that
/// of an ordinary list, of numbered headings and of lines that happen to open with a number: such a run is a notes list only under a
/// notes heading, or when its blocks look like sources and the text before it cites them.
/// </remarks>
internal sealed class NotesReader(TokenizedText text, RentedList<Block> blocks, NotesHeadings headings, MarkerCandidates markers, NotesListBuilder builder)
{
    /// <summary>More blocks than this without a label are text between two lists, not one note that goes on.</summary>
    private const int LongestContinuation = 8;

    /// <summary>Numbers may be missing where no block stands, when a wrapped line was full by chance.</summary>
    private const int MostSwallowed = 2;

    /// <summary>Labels that may stand between two notes and be none.</summary>
    private const int MostStrays = 2;

    private const int CandidatesPerNote = 50;

    /// <summary>Digits that cost less are a marker where they are the next number.</summary>
    private const float MarkerIfNext = -MarkerCosts.Next;

    /// <summary>Adds the lists, in no order; the roles of their blocks are set.</summary>
    public void Read(RentedList<NotesList> lists)
    {
        RentedList<LabelledBlock>[] labels = LabelsByForm();
        foreach (RentedList<LabelledBlock> ofForm in labels)
        {
            AddLists(ofForm.Span, lists);
            ofForm.Dispose();
        }
    }

    private RentedList<LabelledBlock>[] LabelsByForm()
    {
        var labels = new RentedList<LabelledBlock>[(int)NoteLabelForm.Bare + 1];
        for (int form = 0; form < labels.Length; form++) labels[form] = new RentedList<LabelledBlock>();
        for (int i = 0; i < blocks.Count; i++)
        {
            if (NoteLabel.TryRead(text.Tokens, blocks[i].FirstToken, blocks[i].EndToken, out NoteLabel label)) labels[(int)label.Form].Add(new LabelledBlock(i, label));
        }
        return labels;
    }

    private void AddLists(ReadOnlySpan<LabelledBlock> labels, RentedList<NotesList> lists)
    {
        using var run = new RentedList<LabelledBlock>();
        for (int start = 0; start < labels.Length;)
        {
            run.CutTo(0);
            run.Add(labels[start]);
            int end = start + 1;
            for (int next; (next = NextOf(labels, end, run[^1])) >= 0; end = next + 1) run.Add(labels[next]);
            if (IsFree(run.Span) && IsList(run.Span, end == labels.Length)) lists.Add(builder.Build(run.Span));
            start = end;
        }
    }

    /// <summary>Index of the label that goes on from <paramref name="last"/>; -1 when the run ends. A line that only happens to open with a number is passed over, but not the 1 of another list.</summary>
    private int NextOf(ReadOnlySpan<LabelledBlock> labels, int first, LabelledBlock last)
    {
        for (int i = first; i < labels.Length && i <= first + MostStrays; i++)
        {
            if (GoesOn(last, labels[i])) return i;
            if (labels[i].Number == 1) break;
        }
        return -1;
    }

    /// <summary>Whether two labels that follow each other belong to one list.</summary>
    private bool GoesOn(LabelledBlock one, LabelledBlock next)
    {
        int between = next.Block - one.Block - 1;
        int missing = next.Number - one.Number - 1;
        bool sure = one.Label.Form == NoteLabelForm.Bracketed;
        if (missing < 0) return sure && between == 0 && next.Number > 1;
        if (between > missing + LongestContinuation || (!sure && missing > between + MostSwallowed)) return false;
        for (int i = one.Block + 1; i < next.Block; i++)
        {
            if (blocks[i].Role != BlockRole.Paragraph || headings.IsNotesHeading(blocks[i]) || (blocks[i].BlankBefore && Cites(i, one.Number))) return false;
        }
        return true;
    }

    /// <summary>Whether the block cites a note that comes only behind it: then it is text between the notes of two pages or sections.</summary>
    private bool Cites(int block, int behind)
    {
        foreach (ref readonly MarkerCandidate candidate in markers.Of(block))
        {
            int number = candidate.Digits.Value;
            if (candidate.Cost < MarkerIfNext && number > behind && number <= behind + CandidatesPerNote) return true;
        }
        return false;
    }

    /// <summary>Whether no other list has taken the run's blocks.</summary>
    private bool IsFree(ReadOnlySpan<LabelledBlock> run)
    {
        foreach (LabelledBlock note in run)
        {
            if (blocks[note.Block].Role != BlockRole.Paragraph) return false;
        }
        return true;
    }

    private bool IsList(ReadOnlySpan<LabelledBlock> run, bool last)
    {
        int block = run[0].Block;
        if (block > 0 && headings.IsNotesHeading(blocks[block - 1])) return true;
        if (run[0].Label.Form == NoteLabelForm.Raised) return IsCited(run);
        if (run[0].Label.Form != NoteLabelForm.Bracketed) return IsCited(run) && (run.Length > 1 ? LooksLikeSources(run) : IsSourceAlone(run[0]));
        if (run.Length > 1 || LooksLikeSources(run) || IsCited(run)) return true;
        return last && run[0].Number == 1 && block > 0 && blocks.Count - block <= LongestContinuation;
    }

    /// <summary>Whether a note that is alone at the foot of its section is beyond doubt a source: a quoted title and a year, behind a blank line.</summary>
    private bool IsSourceAlone(LabelledBlock note)
    {
        Block block = blocks[note.Block];
        return block.BlankBefore && SourceShape.MatchesFully(text, block.FirstToken + note.Label.TokenCount, block.EndToken);
    }

    private bool LooksLikeSources(ReadOnlySpan<LabelledBlock> run)
    {
        int sources = 0;
        foreach (LabelledBlock note in run)
        {
            Block block = blocks[note.Block];
            if (SourceShape.Matches(text, block.FirstToken + note.Label.TokenCount, block.EndToken)) sources++;
        }
        return sources * 2 >= run.Length;
    }

    /// <summary>Whether digits that look like markers, in the text before the list, have at least a third of its numbers.</summary>
    /// <remarks>Looks back over so many candidates as a text that cites each note some times can have; not to the text's start for every run.</remarks>
    private bool IsCited(ReadOnlySpan<LabelledBlock> run)
    {
        int left = run.Length * CandidatesPerNote;
        float dearest = run[0].Label.Form == NoteLabelForm.Bracketed ? MarkerIfNext : 0;
        HashSet<int>? cited = null;
        ReadOnlySpan<Block> before = blocks.Span[..run[0].Block];
        for (int i = before.Length - 1; i >= 0 && left > 0 && before[i].Role == BlockRole.Paragraph; i--)
        {
            ReadOnlySpan<MarkerCandidate> candidates = markers.Of(i);
            left -= candidates.Length + 1;
            foreach (ref readonly MarkerCandidate candidate in candidates)
            {
                int number = candidate.Digits.Value;
                if (candidate.Cost < dearest && number >= run[0].Number && number <= run[^1].Number) (cited ??= []).Add(number);
            }
        }
        return cited is not null && cited.Count * 3 >= run.Length;
    }
}
