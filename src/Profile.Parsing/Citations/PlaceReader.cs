namespace Profile.Parsing.Citations;

/// <summary>Reads places and publishers: <c>Velin: North Press</c>, <c>Tesk, Karsova</c>, and the words that no other field took.</summary>
internal static class PlaceReader
{
    /// <summary>Reads <c>Place: Publisher</c> or <c>Place: date</c> at piece <paramref name="i"/>; gives the last piece used, or -1.</summary>
    public static int TryRead(NoteTokens note, PieceList pieces, int i, SourceDraft draft)
    {
        if (!TextShape.IsPlace(note, pieces[i].First, pieces[i].ValueEnd)) return -1;
        int colon = i + 1;
        bool region = false;
        if (colon + 1 < pieces.Count && pieces[colon].Kind == PieceKind.Comma && pieces[colon + 1].Kind == PieceKind.Text
            && TextShape.IsPlace(note, pieces[colon + 1].First, pieces[colon + 1].ValueEnd))
        {
            colon += 2;
            region = true;
        }
        if (IsPlaceBeforePress(note, pieces, i, draft))
        {
            (draft.Place, draft.Publisher) = (draft.Place ?? note.TextOf(pieces[i].First, pieces[i].ValueEnd), note.TextOf(pieces[i + 2].First, pieces[i + 2].ValueEnd));
            return i + 2;
        }
        if (colon + 1 >= pieces.Count || pieces[colon].Kind != PieceKind.Colon) return -1;
        ref readonly Piece behind = ref pieces[colon + 1];
        if (behind.Kind == PieceKind.Date)
        {
            draft.Place ??= note.TextOf(pieces[i].First, pieces[colon].First);
            return colon;
        }
        if (behind.Kind != PieceKind.Text) return -1;
        bool press = TextShape.Has(note, behind, SourceWords.Press | SourceWords.Organisation);
        if (draft.IsTitleQuoted && draft.Container is null && !region && !press) return -1;
        draft.Place ??= note.TextOf(pieces[i].First, pieces[colon].First);
        int last = colon + 1;
        while (last + 2 < pieces.Count && pieces[last + 1].Kind == PieceKind.Comma && pieces[last + 2].Kind == PieceKind.Text
            && !TextShape.IsPlace(note, pieces[last + 2].First, pieces[last + 2].ValueEnd))
        {
            last += 2;
        }
        draft.Publisher ??= note.TextOf(behind.First, pieces[last].ValueEnd);
        return last;
    }

    /// <summary><c>Velin, North Press, 2009</c> behind the title of a book</summary>
    private static bool IsPlaceBeforePress(NoteTokens note, PieceList pieces, int i, SourceDraft draft) =>
        !draft.IsTitleQuoted && draft.Title is not null && draft.Container is null && draft.Publisher is null && i + 4 < pieces.Count
        && pieces[i + 1].Kind == PieceKind.Comma && pieces[i + 2].Kind == PieceKind.Text && pieces[i + 3].Kind == PieceKind.Comma
        && pieces[i + 4] is { Kind: PieceKind.Date, Date.IsYearOnly: true } && note.Has(pieces[i + 2].ValueEnd - 1, SourceWords.Press);

    /// <summary>Whether <c>Place: Publisher</c> starts at piece <paramref name="i"/>.</summary>
    public static bool IsPlaceAndPublisher(NoteTokens note, PieceList pieces, int i)
    {
        int colon = i + 1;
        if (!TextShape.IsPlace(note, pieces[i].First, pieces[i].ValueEnd)) return false;
        if (colon + 1 < pieces.Count && pieces[colon].Kind == PieceKind.Comma && pieces[colon + 1].Kind == PieceKind.Text
            && TextShape.IsPlace(note, pieces[colon + 1].First, pieces[colon + 1].ValueEnd))
        {
            colon += 2;
        }
        return colon + 1 < pieces.Count && pieces[colon].Kind == PieceKind.Colon && pieces[colon + 1].Kind == PieceKind.Text;
    }

    /// <summary>Reads words behind the container, or in its place behind a genre; gives the last piece used.</summary>
    public static int ReadRest(NoteTokens note, PieceList pieces, int i, CitationStyle style, SourceDraft draft)
    {
        ref readonly Piece piece = ref pieces[i];
        bool place = TextShape.IsPlace(note, piece.First, piece.ValueEnd);
        if (place && draft.Place is null && (draft.Container is not null || draft.Publisher is not null))
        {
            int last = i;
            while (style != CitationStyle.Stops && last + 2 < pieces.Count && pieces[last + 1].Kind == PieceKind.Comma && pieces[last + 2].Kind == PieceKind.Text
                && TextShape.IsPlace(note, pieces[last + 2].First, pieces[last + 2].ValueEnd))
            {
                last += 2;
            }
            draft.Place = note.TextOf(piece.First, pieces[last].ValueEnd);
            return last;
        }
        if (draft.Genre is null && TextShape.Has(note, piece, SourceWords.Report)) draft.Genre = note.TextOf(piece.First, piece.ValueEnd);
        else if (!place || draft.Container is null) draft.Publisher ??= note.TextOf(piece.First, piece.ValueEnd);
        return i;
    }
}
