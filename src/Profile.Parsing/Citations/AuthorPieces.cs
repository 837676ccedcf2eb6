using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>Finds which pieces before an unquoted title are the authors.</summary>
internal static class AuthorPieces
{
    private const int LongestList = 40;

    /// <summary>The last piece of the authors, or -1; <paramref name="title"/> is where the title starts.</summary>
    public static int LastOf(NoteTokens note, PieceList pieces, out int title)
    {
        title = 0;
        int inverted = EndOfInverted(note, pieces);
        if (inverted >= 0)
        {
            title = inverted + 1;
            return inverted - 1;
        }
        if (IsBeforeBook(note, pieces))
        {
            title = 2;
            return 0;
        }
        int last = EndOfList(note, pieces);
        if (last < 0) return -1;
        title = last + 2;
        return last;
    }

    /// <summary><c>Tarn, Ann, and Bo Lund. Title.</c>: names up to a full stop, the first with its family name first.</summary>
    private static int EndOfInverted(NoteTokens note, PieceList pieces)
    {
        int i = 0;
        bool comma = false;
        while (i < pieces.Count && i < LongestList && pieces[i].Kind is PieceKind.Text or PieceKind.Comma or PieceKind.Semicolon)
        {
            if (pieces[i].Kind == PieceKind.Text && !TextShape.IsName(note, pieces[i].First, pieces[i].ValueEnd)) return -1;
            comma |= pieces[i].Kind == PieceKind.Comma;
            i++;
        }
        bool stops = i + 1 < pieces.Count && pieces[i].Kind == PieceKind.Stop && (pieces[i + 1].Kind == PieceKind.Text || IsYearBeforeTitle(pieces, i + 1));
        return stops && comma && TextShape.Words(note, pieces[0]) <= 2 ? i : -1;
    }

    /// <summary><c>Ann B. Tarn. Title. Velin: North Press, 2009.</c>, <c>Ministry of Health. Title. Velin: …</c></summary>
    private static bool IsBeforeBook(NoteTokens note, PieceList pieces)
    {
        if (pieces.Count <= 4 || pieces[0].Kind != PieceKind.Text || pieces[1].Kind != PieceKind.Stop || pieces[2].Kind != PieceKind.Text || pieces[3].Kind != PieceKind.Stop) return false;
        bool person = TextShape.Words(note, pieces[0]) is 2 or 3 && TextShape.IsName(note, pieces[0].First, pieces[0].ValueEnd) && !TextShape.Has(note, pieces[0], SourceWords.Conjunction);
        return (person || TextShape.Has(note, pieces[0], SourceWords.Organisation)) && PlaceReader.IsPlaceAndPublisher(note, pieces, 4);
    }

    /// <summary><c>2014.</c> and words behind it.</summary>
    public static bool IsYearBeforeTitle(PieceList pieces, int i) =>
        i + 2 < pieces.Count && pieces[i].Date is { IsYearOnly: true } && pieces[i].Kind == PieceKind.Date && pieces[i + 1].Kind == PieceKind.Stop && pieces[i + 2].Kind == PieceKind.Text;

    /// <summary>A person, a list of persons that ends in <c>and</c>, or an organisation, before a comma and more words.</summary>
    private static int EndOfList(NoteTokens note, PieceList pieces)
    {
        if (IsOrganisationWithShortName(note, pieces)) return 1;
        if (!IsBeforeWords(pieces, 0)) return -1;
        ref readonly Piece first = ref pieces[0];
        if (TextShape.Words(note, first) >= 2 && TextShape.IsName(note, first.First, first.ValueEnd)) return EndOfPersons(note, pieces);
        if (TextShape.Words(note, first) == 1 && IsBeforeWords(pieces, 2) && StartsWithInitials(note, pieces[2])) return 2;
        bool acronym = first.ValueEnd == first.First + 1 && note[first.First].IsAllCapitals && note[first.First].Length > 1;
        bool family = TextShape.Words(note, first) == 1 && TextShape.IsName(note, first.First, first.ValueEnd);
        return acronym || family || TextShape.Has(note, first, SourceWords.Organisation) ? 0 : -1;
    }

    /// <summary><c>Ministry of Health (MoH), Title</c>, <c>Sons of the Valley (@valley), Title</c></summary>
    private static bool IsOrganisationWithShortName(NoteTokens note, PieceList pieces)
    {
        if (pieces.Count < 4 || pieces[0].Kind != PieceKind.Text || pieces[1].Kind != PieceKind.Bracket || pieces[2].Kind != PieceKind.Comma || pieces[3].Kind != PieceKind.Text) return false;
        ref readonly Token name = ref note[pieces[1].End - 2];
        bool shortName = pieces[1].End - pieces[1].First <= 4 && name.IsWord && name.Length > 1 && (name.IsCapitalized || note.Is(pieces[1].First + 1, '@')) && !note.Has(pieces[1].First + 1, SourceWords.Editor | SourceWords.Translator);
        return shortName && TextShape.Has(note, pieces[0], SourceWords.Organisation | SourceWords.Function);
    }

    /// <summary>The given names to the family name before: <c>Tarn, A.,</c>; others may follow: <c>Tarn, A. and B. Lund,</c></summary>
    private static bool StartsWithInitials(NoteTokens note, in Piece piece) =>
        note[piece.First].Length == 1 && note.Is(piece.First + 1, '.') && NamePartReader.IsInitials(note, piece.First, piece.ValueEnd) && TextShape.IsName(note, piece.First, piece.ValueEnd);

    private static int EndOfPersons(NoteTokens note, PieceList pieces)
    {
        for (int i = 2; i < pieces.Count && i < LongestList; i += 2)
        {
            if (!IsBeforeWords(pieces, i) || !TextShape.IsName(note, pieces[i].First, pieces[i].ValueEnd)) return 0;
            if (note.Has(pieces[i].First, SourceWords.Conjunction)) return i;
        }
        return 0;
    }

    private static bool IsBeforeWords(PieceList pieces, int i) =>
        i + 2 < pieces.Count && pieces[i].Kind == PieceKind.Text && pieces[i + 1].Kind == PieceKind.Comma && pieces[i + 2].Kind == PieceKind.Text;
}
