using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>Cuts what stands behind a title into pieces: dates, numbers, links, brackets, and the words between them.</summary>
internal static class PieceReader
{
    private const SourceWords Separators = SourceWords.Comma | SourceWords.Dot | SourceWords.Semicolon | SourceWords.Colon;

    /// <summary>Fills <paramref name="pieces"/> with the pieces of the tokens from <paramref name="first"/> up to <paramref name="end"/>, none left out.</summary>
    public static void Read(NoteTokens note, int first, int end, PieceList pieces)
    {
        pieces.Clear();
        int text = -1;
        for (int i = first; i < end;)
        {
            bool boundary = text < 0;
            if (!CanOpen(note, i, boundary) || !TryRead(note, i, end, boundary, pieces, out Piece piece))
            {
                if (boundary) text = i;
                i = Math.Min(note.Next(i), end);
                continue;
            }
            if (!boundary) AddText(note, text, EndOfText(note, i, piece), pieces);
            text = -1;
            pieces.Add(piece);
            i = piece.End;
        }
        if (text >= 0) AddText(note, text, end, pieces);
    }

    /// <summary>Whether a piece that is more than words can open at the token: of most it is plain that none does, and no reader need be asked.</summary>
    private static bool CanOpen(NoteTokens note, int i, bool boundary)
    {
        ref readonly Token token = ref note[i];
        SourceWords kind = note.KindOf(i);
        if (!token.IsWord) return boundary || (kind & (Separators | SourceWords.Number | SourceWords.OpensBracket)) != 0;
        if ((kind & SourceWords.OpensPiece) != 0 || token.IsAllCapitals) return true;
        return boundary && (!token.IsCapitalized || token.Length == 1 || note.HasAny(SourceWords.Edition) || note.Is(i + 1, '.'));
    }

    /// <summary>Where the words end before the piece at <paramref name="i"/>: pages follow a full stop in small letters, <c>North Press. pp. 12–14</c>.</summary>
    private static int EndOfText(NoteTokens note, int i, in Piece piece)
    {
        if (piece.Kind == PieceKind.Date && IsBeforeVolume(note, piece.End) && note.Is(i - 1, '.')) return i - 1;
        bool stop = (piece.Kind is PieceKind.Pages or PieceKind.Access) && note.Is(i - 1, '.') && note[i - 2].IsWord && note[i - 2].Length > 1;
        return stop && !note.Has(i - 2, SourceWords.Abbreviation | SourceWords.Company | SourceWords.NameSuffix) && !note.Is(i - 3, '.') ? i - 1 : i;
    }

    /// <summary>Adds a text piece; its value ends before a dash that turned out to end it.</summary>
    private static void AddText(NoteTokens note, int first, int end, PieceList pieces)
    {
        int last = end;
        while (last > first && (note.IsDash(last - 1) || note.Is(last - 1, '^'))) last--;
        pieces.Add(new Piece(PieceKind.Text, first, end) { ValueEnd = last });
    }

    private static bool TryRead(NoteTokens note, int i, int end, bool boundary, PieceList pieces, out Piece piece)
    {
        if (note.Has(i, Separators)) return TryReadSeparator(note, i, pieces, out piece);
        if (note.OpensBracket(i) && !note.Is(i, '<') && (boundary || !IsInsideText(note, i, end)))
        {
            piece = new Piece(PieceKind.Bracket, i, note.Next(i));
            return true;
        }
        if (boundary && note.OpensQuote(i))
        {
            piece = new Piece(PieceKind.Quotation, i, note.Next(i));
            return true;
        }
        if (note.IsNumber(i)) return TryReadNumber(note, i, end, boundary, pieces, out piece);
        return LinkReader.TryRead(note, i, end, boundary, out piece)
            || AccessReader.TryRead(note, i, end, boundary, out piece)
            || (boundary && MinorPieceReader.TryRead(note, i, end, out piece))
            || (boundary && DocumentNumberReader.TryRead(note, i, end, out piece))
            || TryReadDate(note, i, end, boundary, out piece)
            || NumberingReader.TryRead(note, i, end, boundary, pieces, out piece)
            || ContributorReader.TryRead(note, i, end, boundary, out piece);
    }

    private static bool TryReadNumber(NoteTokens note, int i, int end, bool boundary, PieceList pieces, out Piece piece) =>
        (boundary && MinorPieceReader.TryRead(note, i, end, out piece))
        || TryReadDate(note, i, end, boundary, out piece)
        || NumberingReader.TryRead(note, i, end, boundary, pieces, out piece)
        || ContributorReader.TryRead(note, i, end, boundary, out piece);

    private static bool TryReadSeparator(NoteTokens note, int i, PieceList pieces, out Piece piece)
    {
        piece = default;
        PieceKind kind;
        if (note.Is(i, ',')) kind = PieceKind.Comma;
        else if (note.Is(i, ';')) kind = PieceKind.Semicolon;
        else if (note.Is(i, ':') && (i + 1 >= note.Count || note[i + 1].SpaceBefore || note.IsNumber(i + 1) || ((note.IsNumber(i - 1) || note.Closes(i - 1)) && NumberingReader.IsLetterAndNumber(note, i + 1)))) kind = PieceKind.Colon;
        else if (note.IsStop(i) || (note.Is(i, '.') && pieces.Count > 0 && pieces[^1].Kind == PieceKind.Volume && pieces[^1].End == i)) kind = PieceKind.Stop;
        else return false;
        piece = new Piece(kind, i, i + 1);
        return true;
    }

    /// <summary>Brackets that go on with words behind them, or hold initials, are part of a name: <c>(ISMIR) Conference</c>.</summary>
    private static bool IsInsideText(NoteTokens note, int i, int end)
    {
        int behind = note.Next(i);
        bool initials = behind == i + 3 && note[i + 1].IsAllCapitals && note[i + 1].Length > 1 && !note.Has(i + 1, SourceWords.PlaceInitials);
        return initials || (behind < end && note[behind].IsWord && !note.Has(behind, SourceWords.Access | SourceWords.Month | SourceWords.Page) && !HoldsDate(note, i));
    }

    private static bool HoldsDate(NoteTokens note, int bracket)
    {
        for (int i = bracket + 1; i < note.Partner(bracket); i++)
        {
            if (PublicationDateReader.IsYear(note, i)) return true;
        }
        return false;
    }

    private static bool TryReadDate(NoteTokens note, int i, int end, bool boundary, out Piece piece)
    {
        piece = default;
        if (!PublicationDateReader.TryRead(note, i, out PublicationDate date, out int behind) || behind > end) return false;
        if (date.IsYearOnly && !IsBeforeVolume(note, behind) && (!boundary || !EndsPiece(note, behind, end))) return false;
        if (!boundary && note.Has(i, SourceWords.Month) && note.Is(i - 1, '-')) return false;
        piece = new Piece(PieceKind.Date, i, behind) { Date = date };
        return true;
    }

    /// <summary>Behind the year as medical journals write it: <c>Orsha Rev. 2012;7:1–19</c></summary>
    private static bool IsBeforeVolume(NoteTokens note, int i) => note.Is(i, ';') && note.IsNumber(i + 1) && note.IsAttached(i + 1);

    /// <summary>A year alone is a date only where a piece ends behind it: not in <c>2011 Festival</c> or <c>2012, 2013 and 2014</c>.</summary>
    private static bool EndsPiece(NoteTokens note, int i, int end)
    {
        if (i >= end || note.OpensBracket(i) || note.Closes(i) || (note.Has(i, SourceWords.Page) && note[i].Length > 1 && !note[i].IsCapitalized)) return true;
        return note.Is(i, ',') || note.Is(i, ';') || note.Is(i, ':') || note.Is(i, '.') || (note.IsDash(i) && note[i].SpaceBefore);
    }
}
