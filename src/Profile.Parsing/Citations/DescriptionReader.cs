namespace Profile.Parsing.Citations;

/// <summary>Reads what stands behind a title: container, publisher, place, date, numbers, links.</summary>
internal sealed class DescriptionReader(NameListReader names)
{
    private const int LongestAbbreviated = 8;

    /// <summary>Reads the pieces from <paramref name="from"/> on into <paramref name="draft"/>.</summary>
    public void Read(NoteTokens note, PieceList pieces, int from, CitationStyle style, SourceDraft draft)
    {
        for (int i = from; i < pieces.Count; i++)
        {
            ref readonly Piece piece = ref pieces[i];
            switch (piece.Kind)
            {
                case PieceKind.Text when draft.IsAccessPrinted && !LinkLabel.IsAt(note, pieces, i):
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
    private static void ReadNote(NoteTokens note, PieceList pieces, int i, SourceDraft draft) => draft.Note = note.TextOf(pieces[i].First, pieces[^1].End);

    /// <summary>Gives the index of the last piece that was used.</summary>
    private int ReadText(NoteTokens note, PieceList pieces, int i, CitationStyle style, SourceDraft draft)
    {
        ref readonly Piece piece = ref pieces[i];
        if (LinkLabel.IsAt(note, pieces, i)) return i;
        int journal = LegalJournalReader.TryRead(note, pieces, i, draft);
        if (journal >= 0) return journal;
        if (ReadPublishedBy(note, piece, draft) || TextShape.IsRemark(note, piece) || IsMedium(note, piece, draft)) return i;
        int genre = draft.Genre is null ? GenreReader.TryRead(note, pieces, i, draft) : -1;
        if (genre >= 0) return genre;
        if (note.IsWord(piece.First, note.Words.In) && draft.Container is null) return ReadIn(note, pieces, i, style, draft);
        int place = PlaceReader.TryRead(note, pieces, i, draft);
        if (place > i) return place;
        bool isHeld = draft.Genre is null || note.Has(piece.ValueEnd - 1, SourceWords.Post) || TextShape.Has(note, piece, SourceWords.Periodical);
        isHeld &= draft.Publisher is null || draft.IsTitleQuoted || !TextShape.IsPlace(note, piece.First, piece.ValueEnd);
        if (draft.Container is null && isHeld) return ReadContainer(note, pieces, i, piece.First, style, draft);
        return PlaceReader.ReadRest(note, pieces, i, style, draft);
    }

    /// <summary><c>published by North Press</c>, <c>published online</c></summary>
    private static bool ReadPublishedBy(NoteTokens note, in Piece piece, SourceDraft draft)
    {
        if (!note.IsWord(piece.First, note.Words.Published) || note[piece.First].IsCapitalized) return false;
        if (note.IsWord(piece.First + 1, note.Words.By)) draft.Publisher ??= note.TextOf(piece.First + 2, piece.ValueEnd);
        return true;
    }

    /// <summary>What the work was read on, behind where it was published: <c>Print.</c>, <c>Web.</c></summary>
    private static bool IsMedium(NoteTokens note, in Piece piece, SourceDraft draft) =>
        note.Has(piece.First, SourceWords.Medium) && piece.ValueEnd == piece.First + 1 && (draft.Container ?? draft.Publisher) is not null && draft.Issued is not null;

    private static int ReadContainer(NoteTokens note, PieceList pieces, int i, int first, CitationStyle style, SourceDraft draft)
    {
        int last = i;
        while (last + 2 < pieces.Count && pieces[last + 2].Kind == PieceKind.Text && Extends(note, pieces, last, style)) last += 2;
        string? name = note.TextOf(first, pieces[last].ValueEnd);
        if (note.Has(pieces[last].ValueEnd - 1, SourceWords.Press) && IsOfBook(pieces, last, draft)) draft.Publisher ??= name;
        else draft.Container = name;
        return last;
    }

    /// <summary>Whether words behind the title follow that of a whole work, which has a year: who published it stands where a newspaper would.</summary>
    private static bool IsOfBook(PieceList pieces, int i, SourceDraft draft)
    {
        if (draft.IsTitleQuoted || draft.IsInContainer || draft.Title is null || draft.Publisher is not null) return false;
        for (int k = i; k < pieces.Count && draft.Issued is null; k++)
        {
            if (pieces[k].Kind == PieceKind.Date) return pieces[k].Date is { IsYearOnly: true };
        }
        return draft.Issued is { IsYearOnly: true };
    }

    /// <summary>Whether the separator behind piece <paramref name="i"/> belongs to the name that the piece begins.</summary>
    private static bool Extends(NoteTokens note, PieceList pieces, int i, CitationStyle style)
    {
        ref readonly Piece next = ref pieces[i + 2];
        return pieces[i + 1].Kind switch
        {
            PieceKind.Comma => note.Has(next.First, SourceWords.Company) || (style == CitationStyle.Stops && !IsFollowedBy(pieces, i + 2, PieceKind.Colon)),
            PieceKind.Stop => style == CitationStyle.Commas && TextShape.Words(note, next) <= LongestAbbreviated && !TextShape.Has(note, next, SourceWords.Verb),
            PieceKind.Colon => !TextShape.Has(note, next, SourceWords.Verb),
            _ => false,
        };
    }

    private static bool IsFollowedBy(PieceList pieces, int i, PieceKind kind) => i + 1 < pieces.Count && pieces[i + 1].Kind == kind;

    /// <summary><c>in Cy Osk, Rivers of Karsova (Velin: …)</c>: whose book it is, as author or editor, is not printed.</summary>
    private static bool IsNameBeforeBook(NoteTokens note, PieceList pieces, int i, int first)
    {
        if (i + 3 >= pieces.Count || pieces[i + 1].Kind != PieceKind.Comma || pieces[i + 2].Kind != PieceKind.Text || pieces[i + 3].Kind != PieceKind.Bracket) return false;
        return TextShape.Words(note, first, pieces[i].ValueEnd) >= 2 && TextShape.IsName(note, first, pieces[i].ValueEnd) && TextShape.Words(note, pieces[i + 2]) >= 2
            && !TextShape.IsPlace(note, pieces[i + 2].First, pieces[i + 2].ValueEnd);
    }

    /// <summary><c>in Book, ed. …</c>; in the style of stops also <c>In Tarn, Ann; Lund, Bo. Book.</c>, where names come first.</summary>
    private int ReadIn(NoteTokens note, PieceList pieces, int i, CitationStyle style, SourceDraft draft)
    {
        draft.IsInContainer = true;
        int first = pieces[i].First + 1;
        if (pieces[i].ValueEnd == first && i + 2 < pieces.Count && pieces[i + 1].Kind == PieceKind.Colon && pieces[i + 2].Kind == PieceKind.Text) (i, first) = (i + 2, pieces[i + 2].First);
        int role = TextShape.IsName(note, first, pieces[i].ValueEnd) ? RoleReader.Find(note, pieces, i) : -1;
        if (role >= 0)
        {
            int book = RoleReader.Behind(pieces, role);
            names.Read(note, first, pieces[role].First - (pieces[role].Kind == PieceKind.Text ? 1 : 0), false, draft.Editors);
            return ReadContainer(note, pieces, book, pieces[book].First, style, draft);
        }
        if (IsNameBeforeBook(note, pieces, i, first))
        {
            names.Read(note, first, pieces[i].ValueEnd, false, draft.Editors);
            return ReadContainer(note, pieces, i + 2, pieces[i + 2].First, style, draft);
        }
        int stop = i + 1;
        bool comma = false;
        while (stop < pieces.Count && pieces[stop].Kind is PieceKind.Comma or PieceKind.Semicolon or PieceKind.Text)
        {
            comma |= pieces[stop].Kind == PieceKind.Comma;
            stop++;
        }
        bool named = style == CitationStyle.Stops && comma && stop + 1 < pieces.Count && pieces[stop].Kind == PieceKind.Stop && pieces[stop + 1].Kind == PieceKind.Text;
        if (!named || !TextShape.IsName(note, first, pieces[i].ValueEnd)) return ReadContainer(note, pieces, i, first, style, draft);
        names.Read(note, first, pieces[stop].First, false, draft.Editors);
        return ReadContainer(note, pieces, stop + 1, pieces[stop + 1].First, style, draft);
    }
}
