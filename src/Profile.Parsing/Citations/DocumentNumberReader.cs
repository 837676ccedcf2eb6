namespace Profile.Parsing.Citations;

/// <summary>Reads the numbers of official documents: <c>S/RES/2100</c>, <c>A/HRC/22/33</c>, <c>COM/2013/0093</c>.</summary>
internal static class DocumentNumberReader
{
    private const int LongestPart = 6;

    public static bool TryRead(NoteTokens note, int i, int end, out Piece piece)
    {
        piece = default;
        if (!note[i].IsAllCapitals || note[i].Length > LongestPart || !note.Is(i + 1, '/') || !note.IsAttached(i + 1)) return false;
        int behind = i + 1;
        bool digits = false;
        while (behind < end && !note[behind].SpaceBefore && IsPart(note, behind))
        {
            digits |= note.IsNumber(behind);
            behind++;
        }
        if (!digits) return false;
        piece = new Piece(PieceKind.DocumentNumber, i, behind);
        return true;
    }

    private static bool IsPart(NoteTokens note, int i) =>
        note.Is(i, '/') || note.IsNumber(i) || note.IsDash(i) || (note[i].IsWord && note[i].Length <= LongestPart && (note[i].IsAllCapitals || note.Is(i - 1, '/')));
}
