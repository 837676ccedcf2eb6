namespace Profile.Parsing.Citations;

/// <summary>Reads when a link was followed or archived: <c>Retrieved May 3, 2014</c>, <c>last accessed on 3 May 2014</c>, <c>Archived from the original (PDF) on …</c></summary>
internal static class AccessReader
{
    private const int LongestArchive = 12;

    public static bool TryRead(NoteTokens note, int i, int end, bool boundary, out Piece piece)
    {
        piece = default;
        if (note.Has(i, SourceWords.Access)) return TryReadAccess(note, i, end, boundary, out piece);
        if (note.Has(i, SourceWords.OtherDate)) return TryReadArchive(note, i, end, boundary, out piece);
        if (boundary && (note.IsDash(i) || note.IsWord(i, note.Words.Via))) return TryReadVia(note, i, end, out piece);
        return boundary && note.IsWord(i, note.Words.LastWord) && note.Has(i + 1, SourceWords.Access | SourceWords.OtherDate) && TryRead(note, i + 1, end, true, out piece);
    }

    private static bool TryReadAccess(NoteTokens note, int i, int end, bool boundary, out Piece piece)
    {
        int at = i + 1;
        while (at < end && (note.IsWord(at, note.Words.On) || note.Is(at, ':') || note.Is(at, ','))) at++;
        bool dated = PublicationDateReader.TryRead(note, at, out PublicationDate date, out int behind) && behind <= end;
        piece = new Piece(PieceKind.Access, i, dated ? behind : i + 1) { Date = dated ? date : null };
        return dated || (boundary && (at >= end || note.Has(at, SourceWords.LinkScheme)));
    }

    private static bool TryReadArchive(NoteTokens note, int i, int end, bool boundary, out Piece piece)
    {
        piece = default;
        if (!boundary && !note.IsDash(i - 1) && !note.Is(i - 1, '.')) return false;
        int limit = Math.Min(end, i + LongestArchive);
        for (int at = i + 1; at < limit; at = note.Next(at))
        {
            if (note.IsStop(at)) break;
            if (!PublicationDateReader.TryRead(note, at, out _, out int behind) || behind > end) continue;
            piece = new Piece(PieceKind.OtherDate, i, behind);
            return true;
        }
        return false;
    }

    private static bool TryReadVia(NoteTokens note, int i, int end, out Piece piece)
    {
        piece = default;
        int via = note.IsDash(i) ? i + 1 : i;
        if (!note.IsWord(via, note.Words.Via) || note[via].IsCapitalized) return false;
        int behind = via + 1;
        while (behind < end && !note.IsStop(behind) && !note.Is(behind, ',') && !note.Opens(behind)) behind++;
        if (behind == via + 1) return false;
        piece = new Piece(PieceKind.Via, i, behind) { ValueFirst = via + 1 };
        return true;
    }
}
