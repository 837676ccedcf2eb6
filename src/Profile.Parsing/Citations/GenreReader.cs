namespace Profile.Parsing.Citations;

/// <summary>Reads the kind of a work as it is printed: <c>Press release</c>, <c>unpublished PhD thesis</c>, <c>Report no. 185</c>.</summary>
internal static class GenreReader
{
    private const int LongestKind = 3;

    /// <summary>Reads the kind at piece <paramref name="i"/>, of a report also its number; gives the last piece used, or -1.</summary>
    public static int TryRead(NoteTokens note, PieceList pieces, int i, SourceDraft draft)
    {
        ref readonly Piece piece = ref pieces[i];
        bool numbered = draft.Number is null && IsNumberedReport(note, pieces, i);
        if (!numbered && !IsKind(note, piece) && !TextShape.Has(note, piece, SourceWords.Thesis)) return -1;
        draft.Genre = note.TextOf(piece.First, piece.ValueEnd);
        if (!numbered) return i;
        draft.Number = note.TextOf(pieces[i + 1].ValueFirst, pieces[i + 1].ValueEnd);
        return i + 1;
    }

    /// <summary><c>Report no. 185</c>; a series, as <c>Africa Report no. 185</c>, holds the work.</summary>
    private static bool IsNumberedReport(NoteTokens note, PieceList pieces, int i) =>
        pieces[i].ValueEnd == pieces[i].First + 1 && note.Has(pieces[i].First, SourceWords.Report) && i + 1 < pieces.Count && pieces[i + 1].Kind == PieceKind.Issue;

    /// <summary>
    /// Words in small letters, but for the first of some: <c>video</c>, <c>Press release</c>, <c>review of Rivers of Karsova</c>. A name before
    /// <c>blog</c> or <c>podcast</c> is that of what holds the work.
    /// </summary>
    private static bool IsKind(NoteTokens note, in Piece piece)
    {
        int first = piece.First, last = piece.ValueEnd - 1;
        if (note.IsWord(first, note.Words.Review) && !note[first].IsCapitalized && note.IsWord(first + 1, note.Words.OfWord)) return true;
        if (!note[first].IsWord || last - first >= LongestKind) return false;
        bool named = note.Has(last, SourceWords.Broadcast | SourceWords.Post);
        for (int i = named ? first : Math.Min(first + 1, last); i <= last; i++)
        {
            if (note[i].IsCapitalized) return false;
        }
        return note.Has(last, SourceWords.Broadcast | SourceWords.Post | SourceWords.Report | SourceWords.Conference);
    }
}
