namespace Profile.Parsing.Citations;

/// <summary>Words that only lead to a link: <c>available at</c>, <c>online:</c></summary>
internal static class LinkLabel
{
    /// <summary>Whether piece <paramref name="i"/> is such, and a link follows, behind a colon or not.</summary>
    public static bool IsAt(NoteTokens note, PieceList pieces, int i)
    {
        if (pieces[i].Kind != PieceKind.Text) return false;
        for (int k = pieces[i].First; k < pieces[i].ValueEnd; k++)
        {
            if (!note.Has(k, SourceWords.LinkLabel)) return false;
        }
        int link = i + 1 < pieces.Count && pieces[i + 1].Kind == PieceKind.Colon ? i + 2 : i + 1;
        return link < pieces.Count && pieces[link].Kind == PieceKind.Link;
    }
}
