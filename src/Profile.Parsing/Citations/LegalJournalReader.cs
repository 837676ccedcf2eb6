namespace Profile.Parsing.Citations;

/// <summary>
/// Reads journals with the volume before their name and the pages right behind it: <c>(2014) 12(3) Orsha Law Review 201, 205</c>, <c>12 Orsha L. Rev. 201, 205 (2014)</c>.
/// </summary>
internal static class LegalJournalReader
{
    /// <summary>Reads such a journal at piece <paramref name="i"/>; gives the last piece used, or -1.</summary>
    public static int TryRead(NoteTokens note, PieceList pieces, int i, SourceDraft draft)
    {
        ref readonly Piece piece = ref pieces[i];
        int name = piece.First, page = piece.ValueEnd - 1;
        bool volume = IsPlainNumber(note, name);
        if (volume) name++;
        if (draft.Container is not null || page <= name || !IsPlainNumber(note, page) || !note[name].IsWord || note.IsAttached(page)) return -1;
        int last = NumberAssigner.LastOfPages(pieces, i);
        bool yearBefore = draft.Issued is not null && (volume ? note.Closes(piece.First - 1) : draft.Volume is not null);
        bool yearBehind = volume && draft.IsTitleQuoted && last + 1 < pieces.Count && pieces[last + 1].Kind == PieceKind.Bracket && StretchContent.HoldsYear(note, pieces[last + 1].First);
        if (!yearBefore && !yearBehind) return -1;
        if (volume) draft.Volume = note.TextOf(piece.First, name);
        draft.Container = note.TextOf(name, page);
        draft.Pages ??= note.TextOf(page, pieces[last].ValueEnd);
        return last;
    }

    private static bool IsPlainNumber(NoteTokens note, int i) => note.IsNumber(i) && !PublicationDateReader.IsYear(note, i);
}
