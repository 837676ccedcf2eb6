namespace Profile.Parsing.Citations;

/// <summary>Reads interviews, speeches and judgments, whose parts have no container: <c>Interview with an officer, Tesk, May 3, 2014</c>, <c>Prosecutor v. Tarn, Case No. 7, Judgment, 2016</c>.</summary>
internal static class SpokenOrJudged
{
    public static bool TryRead(NoteTokens note, List<Piece> pieces, NameListReader names, SourceDraft draft)
    {
        if (pieces.Count == 0 || pieces[0].Kind != PieceKind.Text) return false;
        draft.IsLegalCase = IsCase(note, pieces[0]);
        int title = draft.IsLegalCase || IsInterview(note, pieces[0]) ? 0 : BehindSpeaker(note, pieces);
        if (title < 0) return false;
        if (title > 0) names.Read(note, pieces[0].First, pieces[0].ValueEnd, false, draft.Authors);
        int last = draft.IsLegalCase ? title : LastOfTitle(note, pieces, title);
        draft.Title = note.LineOf(pieces[title].First, pieces[last].ValueEnd);
        for (int i = last + 1; i < pieces.Count; i++)
        {
            int journal = draft.IsLegalCase && pieces[i].Kind == PieceKind.Text ? LegalJournalReader.TryRead(note, pieces, i, draft) : -1;
            if (journal >= 0) i = journal;
            else if (draft.IsLegalCase && IsReporter(note, pieces, i)) draft.Number ??= note.TextOf(pieces[i].First, pieces[++i].ValueEnd);
            else if (pieces[i].Kind == PieceKind.Text) ReadText(note, pieces[i], note.Is(pieces[i].First - 1, ']') ? note.Partner(pieces[i].First - 1) : pieces[i].First, draft);
            else if (pieces[i].Kind == PieceKind.Date) DateAssigner.Read(pieces, i, draft);
            else if (draft.IsLegalCase && pieces[i].Kind == PieceKind.Bracket && TextShape.IsPlace(note, pieces[i].First + 1, pieces[i].End - 1)) draft.Genre ??= note.TextOf(pieces[i].First + 1, pieces[i].End - 1);
            else if (pieces[i].Kind == PieceKind.Bracket) BracketReader.Read(note, pieces[i], draft);
            else NumberAssigner.Read(note, pieces, i, draft);
        }
        return true;
    }

    /// <summary><c>Ann Tarn, interview by Bo Lund</c>, <c>Ann Tarn, speech to the Assembly</c>: the piece behind the name, or -1.</summary>
    private static int BehindSpeaker(NoteTokens note, List<Piece> pieces)
    {
        if (pieces.Count < 4 || pieces[1].Kind != PieceKind.Comma || pieces[2].Kind != PieceKind.Text) return -1;
        if (!TextShape.IsName(note, pieces[0].First, pieces[0].ValueEnd) || TextShape.Words(note, pieces[0]) < 2) return -1;
        int first = pieces[2].First;
        bool speech = note.Has(first, SourceWords.Spoken) && note.Has(first + 1, SourceWords.Function) && first + 1 < pieces[2].ValueEnd;
        return speech || (!note[first].IsCapitalized && IsInterview(note, pieces[2])) ? 2 : -1;
    }

    /// <summary>Who was spoken to belongs to the title, where it was does not: <c>Interview, NF commander | Tesk</c>. A name may look like a place; of two such the last is the place.</summary>
    private static int LastOfTitle(NoteTokens note, List<Piece> pieces, int title)
    {
        int last = title;
        while (IsText(pieces, last + 2) && pieces[last + 1].Kind == PieceKind.Comma)
        {
            bool place = ArePlaces(note, pieces[last + 2]);
            bool person = place && TextShape.Words(note, pieces[last + 2]) > 1 && IsText(pieces, last + 4) && ArePlaces(note, pieces[last + 4]);
            if (place && !person) break;
            last += 2;
        }
        return last;
    }

    private static bool IsText(List<Piece> pieces, int i) => i < pieces.Count && pieces[i].Kind == PieceKind.Text;

    /// <summary>Reads the words from <paramref name="first"/> on; of a case that is where the year of its number stands: <c>[2014] KSC 12</c>.</summary>
    private static void ReadText(NoteTokens note, Piece piece, int first, SourceDraft draft)
    {
        string? text = note.TextOf(first, piece.ValueEnd);
        bool number = false;
        for (int i = piece.First; i < piece.ValueEnd; i++) number |= note.IsNumber(i);
        if (number) draft.Number ??= text;
        else if (draft.IsLegalCase) draft.Genre ??= text;
        else if (ArePlaces(note, piece)) draft.Place ??= text;
        else draft.Publisher ??= text;
    }

    /// <summary>A series of judgments with volume and page, the page a piece of its own: <c>410 K.R. 113 (2013)</c>.</summary>
    private static bool IsReporter(NoteTokens note, List<Piece> pieces, int i) =>
        pieces[i].Kind == PieceKind.Text && note.IsNumber(pieces[i].First) && i + 1 < pieces.Count && pieces[i + 1].Kind is PieceKind.Volume or PieceKind.BareNumber;

    /// <summary><c>Velin</c>, <c>Velin and New Tesk</c></summary>
    private static bool ArePlaces(NoteTokens note, Piece piece) =>
        TextShape.IsPlace(note, piece.First, piece.ValueEnd) || (TextShape.Has(note, piece, SourceWords.Conjunction) && TextShape.IsName(note, piece.First, piece.ValueEnd));

    /// <summary>Two parties with <c>v.</c> between them, or one behind <c>In re</c>.</summary>
    private static bool IsCase(NoteTokens note, Piece piece)
    {
        if (note.IsWord(piece.First, note.Words.In) && note.IsWord(piece.First + 1, note.Words.Re)) return true;
        for (int i = piece.First + 1; i + 1 < piece.End; i++)
        {
            if (note.IsWord(i, note.Words.V) && !note[i].IsCapitalized && note[i].SpaceBefore) return true;
        }
        return false;
    }

    /// <summary><c>Interview …</c>, with at most two words before it: <c>Author’s interview …</c></summary>
    private static bool IsInterview(NoteTokens note, Piece piece)
    {
        for (int i = piece.First; i < piece.End && i < piece.First + 4; i++)
        {
            if (note.Has(i, SourceWords.Interview)) return true;
        }
        return false;
    }
}
