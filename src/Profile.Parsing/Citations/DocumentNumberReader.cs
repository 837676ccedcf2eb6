namespace Profile.Parsing.Citations;

/// <summary>Reads the numbers of official documents: <c>S/RES/2100</c>, <c>A/HRC/22/33</c>, <c>AFR 37/004/2013</c>, <c>COM/2013/0093</c>.</summary>
internal static class DocumentNumberReader
{
    private const int LongestPart = 6;

    public static bool TryRead(NoteTokens note, int i, int end, out Piece piece)
    {
        piece = default;
        int opening = i;
        i = SkipLabel(note, i);
        if (i >= end || !note[i].IsAllCapitals || note[i].Length > LongestPart) return false;
        int behind = note.IsNumber(i + 1) && note[i].Length > 1 ? i + 2 : i + 1;
        if (!note.Is(behind, '/') || !note.IsAttached(behind)) return false;
        bool digits = false;
        while (behind < end && !note[behind].SpaceBefore && IsPart(note, behind))
        {
            digits |= note.IsNumber(behind);
            behind++;
        }
        if (!digits) return false;
        piece = new Piece(PieceKind.DocumentNumber, opening, behind) { ValueFirst = i };
        return true;
    }

    /// <summary>Behind <c>UN Doc.</c>, <c>U.N. Doc.</c>, <c>Doc.</c></summary>
    private static int SkipLabel(NoteTokens note, int i)
    {
        int at = i;
        if (note.IsWord(at, note.Words.Un)) at++;
        else if (note.IsWord(at, note.Words.U) && note.Is(at + 1, '.') && note.IsWord(at + 2, note.Words.N) && note.Is(at + 3, '.')) at += 4;
        if (!note.IsWord(at, note.Words.Doc)) return i;
        return note.Is(at + 1, '.') ? at + 2 : at + 1;
    }

    private static bool IsPart(NoteTokens note, int i) =>
        note.Is(i, '/') || note.IsNumber(i) || note.IsDash(i) || (note.Is(i, '.') && note.IsNumber(i + 1) && note.IsAttached(i + 1)) || (note[i].IsWord && note[i].Length <= LongestPart && (note[i].IsAllCapitals || note.Is(i - 1, '/')));
}
