namespace Profile.Parsing.Citations;

/// <summary>Gives numbers, links and access dates their fields; a number without a label is volume, issue or pages by what stands around it.</summary>
internal static class NumberAssigner
{
    public static void Read(NoteTokens note, PieceList pieces, int i, SourceDraft draft)
    {
        ref readonly Piece piece = ref pieces[i];
        string? value = piece.Kind is >= PieceKind.Link and <= PieceKind.Edition or PieceKind.Via ? note.TextOf(piece.ValueFirst, piece.ValueEnd) : null;
        switch (piece.Kind)
        {
            case PieceKind.Access:
                draft.IsAccessPrinted = true;
                draft.Accessed ??= piece.Date;
                break;
            case PieceKind.Undated:
                draft.IsUndated = true;
                break;
            case PieceKind.OtherDate:
                draft.IsOtherDatePrinted = true;
                break;
            case PieceKind.Link:
                draft.Url ??= value!.Replace(" ", "", StringComparison.Ordinal);
                draft.Doi ??= LinkReader.DoiOf(draft.Url);
                break;
            case PieceKind.Doi:
                draft.Doi ??= value;
                break;
            case PieceKind.Isbn:
                draft.Isbn ??= value;
                break;
            case PieceKind.Via:
                draft.Via ??= value;
                break;
            case PieceKind.Edition:
                draft.Edition ??= value;
                break;
            case PieceKind.DocumentNumber:
                draft.Number ??= value;
                break;
            default:
                if (!draft.IsAccessPrinted) ReadNumbering(note, pieces, i, value, draft);
                break;
        }
    }

    private static void ReadNumbering(NoteTokens note, PieceList pieces, int i, string? value, SourceDraft draft)
    {
        switch (pieces[i].Kind)
        {
            case PieceKind.Volume:
                draft.Volume ??= value;
                break;
            case PieceKind.Issue:
                draft.Issue ??= value;
                break;
            case PieceKind.Pages:
                draft.Pages ??= value;
                break;
            case PieceKind.NewspaperSection:
                draft.NewspaperSection ??= value;
                break;
            case PieceKind.BareNumber when IsVolume(note, pieces, i, draft):
                draft.Volume = value;
                break;
            case PieceKind.BareNumber when IsIssue(pieces, i, draft):
                draft.Issue = value;
                break;
            case PieceKind.BareNumber:
                draft.Pages ??= note.TextOf(pieces[i].ValueFirst, pieces[LastOfPages(pieces, i)].ValueEnd);
                break;
        }
    }

    /// <summary>The last piece of several pages of which the first stands in piece <paramref name="i"/>: <c>12–19, 34</c></summary>
    public static int LastOfPages(PieceList pieces, int i)
    {
        while (i + 2 < pieces.Count && pieces[i + 1].Kind == PieceKind.Comma && pieces[i + 2].Kind == PieceKind.BareNumber) i += 2;
        return i;
    }

    /// <summary><c>2: 15-29</c>, <c>73 (2)</c>, <c>27, no. 5</c>, <c>19, 4 (July 1988)</c></summary>
    private static bool IsVolume(NoteTokens note, PieceList pieces, int i, SourceDraft draft)
    {
        if (draft.Volume is not null || draft.Pages is not null || i + 1 >= pieces.Count) return false;
        ref readonly Piece next = ref pieces[i + 1];
        if (next.Kind == PieceKind.Issue || (next.Kind == PieceKind.Bracket && (next.End == next.First + 3 || HoldsNumber(note, next)))) return true;
        if (i + 2 >= pieces.Count) return false;
        PieceKind second = pieces[i + 2].Kind;
        if (next.Kind == PieceKind.Colon) return second is PieceKind.BareNumber or PieceKind.Pages;
        return next.Kind == PieceKind.Comma && (second == PieceKind.Issue || (second == PieceKind.BareNumber && draft.Issued is null));
    }

    private static bool HoldsNumber(NoteTokens note, in Piece bracket)
    {
        for (int i = bracket.First + 1; i < bracket.End; i++)
        {
            if (note.IsNumber(i)) return true;
        }
        return false;
    }

    /// <summary>Behind a volume and before the date.</summary>
    private static bool IsIssue(PieceList pieces, int i, SourceDraft draft)
    {
        if (draft.Volume is null || draft.Issue is not null || draft.Issued is not null || i + 1 >= pieces.Count) return false;
        int next = pieces[i + 1].Kind == PieceKind.Comma ? i + 2 : i + 1;
        return next < pieces.Count && pieces[next].Kind is PieceKind.Bracket or PieceKind.Date;
    }
}
