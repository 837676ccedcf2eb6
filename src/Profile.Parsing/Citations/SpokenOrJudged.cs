namespace Profile.Parsing.Citations;

/// <summary>Reads interviews and judgments, whose parts have no container: <c>Interview with an officer, Tesk, May 3, 2014</c>, <c>Prosecutor v. Tarn, Case No. 7, Judgment, 2016</c>.</summary>
internal static class SpokenOrJudged
{
    public static bool TryRead(NoteTokens note, List<Piece> pieces, NameListReader names, SourceDraft draft)
    {
        if (pieces.Count == 0 || pieces[0].Kind != PieceKind.Text) return false;
        draft.IsLegalCase = IsCase(note, pieces[0]);
        int title = draft.IsLegalCase || IsInterview(note, pieces[0]) ? 0 : BehindSpeaker(note, pieces);
        if (title < 0) return false;
        if (title > 0)
        {
            names.Read(note, pieces[0].First, pieces[0].ValueEnd, false, draft.Authors);
            draft.Words |= SourceWords.Interview;
        }
        draft.Title = note.LineOf(pieces[title].First, pieces[title].ValueEnd);
        for (int i = title + 1; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == PieceKind.Text) ReadText(note, pieces[i], draft);
            else if (pieces[i].Kind == PieceKind.Date) DateAssigner.Read(pieces, i, draft);
            else if (pieces[i].Kind == PieceKind.Bracket) BracketReader.Read(note, pieces[i], draft);
            else NumberAssigner.Read(note, pieces, i, draft);
        }
        return true;
    }

    /// <summary><c>Ann Tarn, interview by Bo Lund</c>: the piece behind the name, or -1.</summary>
    private static int BehindSpeaker(NoteTokens note, List<Piece> pieces)
    {
        if (pieces.Count < 4 || pieces[1].Kind != PieceKind.Comma || pieces[2].Kind != PieceKind.Text || note[pieces[2].First].IsCapitalized) return -1;
        return TextShape.IsName(note, pieces[0].First, pieces[0].ValueEnd) && TextShape.Words(note, pieces[0]) > 1 && IsInterview(note, pieces[2]) ? 2 : -1;
    }

    private static void ReadText(NoteTokens note, Piece piece, SourceDraft draft)
    {
        string? text = note.TextOf(piece.First, piece.ValueEnd);
        bool number = false;
        for (int i = piece.First; i < piece.ValueEnd; i++) number |= note.IsNumber(i);
        if (number) draft.Number ??= text;
        else if (draft.IsLegalCase) draft.Genre ??= text;
        else if (TextShape.IsPlace(note, piece.First, piece.ValueEnd)) draft.Place ??= text;
        else draft.Publisher ??= text;
    }

    /// <summary>Two parties with <c>v.</c> between them.</summary>
    private static bool IsCase(NoteTokens note, Piece piece)
    {
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
