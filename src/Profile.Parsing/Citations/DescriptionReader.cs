namespace Profile.Parsing.Citations;

/// <summary>Reads what stands behind a title: container, publisher, place, date, numbers, links.</summary>
internal sealed class DescriptionReader(NameListReader names)
{
    private const int LongestAbbreviated = 8;

    /// <summary>Reads the pieces from <paramref name="from"/> on into <paramref name="draft"/>.</summary>
    public void Read(NoteTokens note, List<Piece> pieces, int from, CitationStyle style, SourceDraft draft)
    {
        for (int i = from; i < pieces.Count; i++)
        {
            Piece piece = pieces[i];
            switch (piece.Kind)
            {
                case PieceKind.Text when draft.IsAccessPrinted:
                    ReadNote(note, pieces, i, draft);
                    return;
                case PieceKind.Text:
                    i = ReadText(note, pieces, i, style, draft);
                    break;
                case PieceKind.Bracket:
                    BracketReader.Read(note, piece, draft);
                    break;
                case PieceKind.Editors:
                    names.Read(note, piece.ValueFirst, piece.ValueEnd, false, draft.Editors);
                    break;
                case PieceKind.Translators:
                    names.Read(note, piece.ValueFirst, piece.ValueEnd, false, draft.Translators);
                    break;
                case PieceKind.Date:
                    DateAssigner.Read(pieces, i, draft);
                    break;
                default:
                    NumberAssigner.Read(note, pieces, i, draft);
                    break;
            }
        }
    }

    /// <summary>Words behind the access date are no part of the description: the passage that the citation quotes.</summary>
    private static void ReadNote(NoteTokens note, List<Piece> pieces, int i, SourceDraft draft) => draft.Note = note.TextOf(pieces[i].First, pieces[^1].End);

    /// <summary>Gives the index of the last piece that was used.</summary>
    private int ReadText(NoteTokens note, List<Piece> pieces, int i, CitationStyle style, SourceDraft draft)
    {
        Piece piece = pieces[i];
        if (draft.Genre is null && TextShape.Has(note, piece, SourceWords.Thesis))
        {
            draft.Genre = note.TextOf(piece.First, piece.ValueEnd);
            return i;
        }
        if (note.IsWord(piece.First, note.Words.In) && draft.Container is null) return ReadIn(note, pieces, i, style, draft);
        int place = PlaceReader.TryRead(note, pieces, i, draft);
        if (place > i) return place;
        if (draft.Container is null && draft.Genre is null) return ReadContainer(note, pieces, i, piece.First, style, draft);
        return PlaceReader.ReadRest(note, pieces, i, style, draft);
    }

    private static int ReadContainer(NoteTokens note, List<Piece> pieces, int i, int first, CitationStyle style, SourceDraft draft)
    {
        int last = i;
        while (last + 2 < pieces.Count && pieces[last + 2].Kind == PieceKind.Text && Extends(note, pieces, last, style)) last += 2;
        draft.Container = note.TextOf(first, pieces[last].ValueEnd);
        return last;
    }

    /// <summary>Whether the separator behind piece <paramref name="i"/> belongs to the name that the piece begins.</summary>
    private static bool Extends(NoteTokens note, List<Piece> pieces, int i, CitationStyle style)
    {
        Piece next = pieces[i + 2];
        return pieces[i + 1].Kind switch
        {
            PieceKind.Comma => note.Has(next.First, SourceWords.Company) || (style == CitationStyle.Stops && !IsFollowedBy(pieces, i + 2, PieceKind.Colon)),
            PieceKind.Stop => style == CitationStyle.Commas && TextShape.Words(note, next) <= LongestAbbreviated && !TextShape.Has(note, next, SourceWords.Verb),
            PieceKind.Colon => !TextShape.Has(note, next, SourceWords.Verb),
            _ => false,
        };
    }

    private static bool IsFollowedBy(List<Piece> pieces, int i, PieceKind kind) => i + 1 < pieces.Count && pieces[i + 1].Kind == kind;

    /// <summary><c>in Book, ed. …</c>; in the style of stops also <c>In Tarn, Ann; Lund, Bo. Book.</c>, where names come first.</summary>
    private int ReadIn(NoteTokens note, List<Piece> pieces, int i, CitationStyle style, SourceDraft draft)
    {
        draft.IsInContainer = true;
        int stop = i + 1;
        bool comma = false;
        while (stop < pieces.Count && pieces[stop].Kind is PieceKind.Comma or PieceKind.Semicolon or PieceKind.Text)
        {
            comma |= pieces[stop].Kind == PieceKind.Comma;
            stop++;
        }
        bool named = style == CitationStyle.Stops && comma && stop + 1 < pieces.Count && pieces[stop].Kind == PieceKind.Stop && pieces[stop + 1].Kind == PieceKind.Text;
        if (!named || !TextShape.IsName(note, pieces[i].First + 1, pieces[i].ValueEnd)) return ReadContainer(note, pieces, i, pieces[i].First + 1, style, draft);
        names.Read(note, pieces[i].First + 1, pieces[stop].First, false, draft.Editors);
        return ReadContainer(note, pieces, stop + 1, pieces[stop + 1].First, style, draft);
    }
}
