namespace Profile.Parsing.Citations;

/// <summary>Finds the word that makes the names before it editors: <c>Ann Tarn and Bo Lund, eds., Title</c>, <c>Ann Tarn (ed.), Title</c>.</summary>
internal static class RoleReader
{
    private const int LongestList = 12;
    private const int LongestRole = 5;

    /// <summary>The piece that holds the role behind the names which start at piece <paramref name="i"/>, or -1. Words follow it.</summary>
    public static int Find(NoteTokens note, PieceList pieces, int i)
    {
        for (int k = i + 1; k + 1 < pieces.Count && k < i + LongestList; k++)
        {
            ref readonly Piece piece = ref pieces[k];
            if (piece.Kind == PieceKind.Bracket && IsRole(note, piece.First + 1, piece.End - 1)) return IsBeforeWords(pieces, k) ? k : -1;
            if (piece.Kind == PieceKind.Text && pieces[k - 1].Kind == PieceKind.Comma && !note[piece.First].IsCapitalized && IsRole(note, piece.First, piece.ValueEnd))
                return IsBeforeWords(pieces, k) ? k : -1;
            if (piece.Kind is not (PieceKind.Text or PieceKind.Comma) || (piece.Kind == PieceKind.Text && !TextShape.IsName(note, piece.First, piece.ValueEnd))) return -1;
        }
        return -1;
    }

    /// <summary>Where the words behind the role at piece <paramref name="role"/> start.</summary>
    public static int Behind(PieceList pieces, int role) => pieces[role + 1].IsSeparator ? role + 2 : role + 1;

    private static bool IsBeforeWords(PieceList pieces, int role)
    {
        int behind = Behind(pieces, role);
        return behind < pieces.Count && pieces[behind].Kind == PieceKind.Text;
    }

    private static bool IsRole(NoteTokens note, int first, int end) => end > first && end - first < LongestRole && note.Has(first, SourceWords.Editor | SourceWords.Translator) && note[first].Length > 1;
}
