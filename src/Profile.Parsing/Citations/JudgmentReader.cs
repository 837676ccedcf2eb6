namespace Profile.Parsing.Citations;

/// <summary>
/// Reads judgments: <c>Prosecutor v. Tarn, Case No. 7, Judgment, 2016</c>, <c>In re Velin Grain Board, Supreme Court of Karsova, 2013</c>, <c>R v Lund [2014] KSC 12</c>.
/// A court may stand before the parties.
/// </summary>
internal static class JudgmentReader
{
    public static bool TryRead(NoteTokens note, PieceList pieces, NameListReader names, SourceDraft draft)
    {
        int title = FindParties(note, pieces);
        if (title < 0) return false;
        draft.Type = "legal_case";
        if (title > 0) names.Read(note, pieces[0].First, pieces[0].ValueEnd, false, draft.Authors);
        ReadParties(note, pieces[title], draft);
        for (int i = title + 1; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == PieceKind.Text) i = ReadText(note, pieces, i, draft);
            else if (pieces[i].Kind == PieceKind.Date) DateAssigner.Read(pieces, i, draft);
            else if (pieces[i].Kind == PieceKind.Bracket) ReadBracket(note, pieces[i], draft);
            else NumberAssigner.Read(note, pieces, i, draft);
        }
        return true;
    }

    private static int FindParties(NoteTokens note, PieceList pieces)
    {
        if (!TextShape.IsText(pieces, 0)) return -1;
        if (AreParties(note, pieces[0])) return 0;
        return TextShape.IsText(pieces, 2) && pieces[1].Kind == PieceKind.Comma && TextShape.Has(note, pieces[0], SourceWords.Organisation) && AreParties(note, pieces[2]) ? 2 : -1;
    }

    /// <summary>Two parties with <c>v.</c> between them, or one behind <c>In re</c>.</summary>
    private static bool AreParties(NoteTokens note, in Piece piece)
    {
        if (note.IsWord(piece.First, note.Words.In) && note.IsWord(piece.First + 1, note.Words.Re)) return true;
        for (int i = piece.First + 1; i + 1 < piece.End; i++)
        {
            if (note.IsWord(i, note.Words.V) && !note[i].IsCapitalized && note[i].SpaceBefore) return true;
        }
        return false;
    }

    /// <summary>Reads the parties, and what stands behind brackets in the same words: <c>Prosecutor v Tarn (Judgment) ITK-01-7-T</c>.</summary>
    private static void ReadParties(NoteTokens note, in Piece piece, SourceDraft draft)
    {
        int end = piece.First;
        while (end < piece.ValueEnd && !note.OpensBracket(end)) end++;
        draft.Title = note.LineOf(piece.First, end);
        if (end == piece.ValueEnd) return;
        draft.Genre = note.TextOf(end + 1, note.Partner(end));
        draft.Number = note.TextOf(note.Next(end), piece.ValueEnd);
    }

    /// <summary>Reads a number, or the court or kind of judgment; gives the last piece used.</summary>
    private static int ReadText(NoteTokens note, PieceList pieces, int i, SourceDraft draft)
    {
        int last = LegalJournalReader.TryRead(note, pieces, i, draft);
        if (last >= 0) return last;
        last = LastOfNumber(note, pieces, i);
        int first = pieces[i].First;
        if (note.Is(first - 1, ']')) first = note.Partner(first - 1);
        string? text = note.TextOf(first, pieces[last].ValueEnd);
        if (last > i || HoldsNumber(note, pieces[i])) draft.Number ??= text;
        else draft.Genre ??= text;
        return last;
    }

    /// <summary>The last piece of a number, or of the series that printed the judgment: <c>Criminal Case | No. 12 | of 2013</c>, <c>410 K.R. | 113</c>.</summary>
    private static int LastOfNumber(NoteTokens note, PieceList pieces, int i)
    {
        if (i + 1 >= pieces.Count) return i;
        PieceKind next = pieces[i + 1].Kind;
        bool goesOn = next == PieceKind.Issue || (note.IsNumber(pieces[i].First) && next is PieceKind.Volume or PieceKind.BareNumber);
        if (!goesOn) return i;
        return TextShape.IsText(pieces, i + 2) && note.IsWord(pieces[i + 2].First, note.Words.OfWord) ? i + 2 : i + 1;
    }

    private static bool HoldsNumber(NoteTokens note, in Piece piece)
    {
        for (int i = piece.First; i < piece.ValueEnd; i++)
        {
            if (note.IsNumber(i)) return true;
        }
        return false;
    }

    /// <summary><c>(Judgment)</c>; all others as in any citation.</summary>
    private static void ReadBracket(NoteTokens note, in Piece bracket, SourceDraft draft)
    {
        if (TextShape.IsPlace(note, bracket.First + 1, bracket.End - 1)) draft.Genre ??= note.TextOf(bracket.First + 1, bracket.End - 1);
        else BracketReader.Read(note, bracket, draft);
    }
}
