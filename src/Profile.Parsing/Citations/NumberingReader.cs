namespace Profile.Parsing.Citations;

/// <summary>Reads volumes, issues and pages: <c>vol. 26, no. 14, pp. 1911–15</c>, <c>73 (2): 311</c>, <c>XVII, 3</c>, <c>A40–41</c>.</summary>
internal static class NumberingReader
{
    public static bool TryRead(NoteTokens note, int i, int end, bool boundary, PieceList pieces, out Piece piece)
    {
        if (TryReadLabelled(note, i, end, boundary, out piece)) return true;
        if (boundary) return TryReadBare(note, i, end, pieces.Count > 1, out piece);
        if (IsNumberOfReport(note, i, end, out piece)) return true;
        if (!IsVolumeBehindText(note, i, end)) return false;
        piece = new Piece(PieceKind.Volume, i, i + 1);
        return true;
    }

    public static bool TryReadLabelled(NoteTokens note, int i, int end, bool boundary, out Piece piece)
    {
        piece = default;
        PieceKind kind;
        if (note.Has(i, SourceWords.Page)) kind = PieceKind.Pages;
        else if (note.Has(i, SourceWords.Volume)) kind = PieceKind.Volume;
        else if (note.Has(i, SourceWords.Issue) || (note.IsWord(i, note.Words.N) && note.Is(i + 1, '°'))) kind = PieceKind.Issue;
        else if (note.Has(i, SourceWords.NewspaperSection)) kind = PieceKind.NewspaperSection;
        else return false;
        int value = i + 1;
        if (note.Is(value, '.') || note.Is(value, '°')) value++;
        if (value >= end || (!boundary && note[i].IsCapitalized && note.IsStop(i - 1))) return false;
        if (!IsValue(note, value, kind)) return false;
        int behind = EndOfValue(note, value, end, kind);
        piece = new Piece(kind, i, behind) { ValueFirst = value };
        return true;
    }

    private static bool IsValue(NoteTokens note, int i, PieceKind kind)
    {
        if (note.IsNumber(i)) return true;
        if (!note[i].IsWord) return false;
        if (IsRoman(note, i)) return true;
        return IsLetterAndNumber(note, i) || (kind == PieceKind.NewspaperSection && note[i].Length == 1 && note[i].IsAllCapitals);
    }

    /// <summary>A page of a part or of a journal without printed pages: <c>A4</c>, <c>g5111</c>.</summary>
    public static bool IsLetterAndNumber(NoteTokens note, int i) =>
        i + 1 < note.Count && note[i].IsWord && (note[i].Length == 1 || (note[i].Length == 2 && note[i].IsAllCapitals)) && note.IsNumber(i + 1) && note.IsAttached(i + 1);

    /// <summary>Of pages all ranges and what is said of them up to the next piece: <c>9 through 18 in Appendix Tables</c>; of the others one number or range.</summary>
    private static int EndOfValue(NoteTokens note, int i, int end, PieceKind kind)
    {
        int behind = EndOfRange(note, i, end);
        if (kind != PieceKind.Pages) return behind;
        while ((note.Is(behind, ',') || note.Is(behind, ';') || note.Is(behind, '&')) && note.IsNumber(behind + 1) && !PublicationDateReader.IsYear(note, behind + 1)
            && !PublicationDateReader.TryRead(note, behind + 1, out _, out _) && behind + 1 < end)
        {
            behind = EndOfRange(note, behind + 1, end);
        }
        return behind;
    }

    /// <summary>Behind a number or range with letters around it: <c>B219-B239</c>, <c>1A</c>, <c>164+</c>, <c>3009 - 3015</c>.</summary>
    private static int EndOfRange(NoteTokens note, int i, int end)
    {
        int behind = i + 1;
        while (behind < end && !note[behind].SpaceBefore && IsOfRange(note, behind)) behind++;
        if (behind + 1 < end && note.IsDash(behind) && note[behind].SpaceBefore && note.IsNumber(behind + 1)) return EndOfRange(note, behind + 1, end);
        return behind;
    }

    private static bool IsOfRange(NoteTokens note, int i) =>
        note.IsNumber(i) || note.IsDash(i) || note.Is(i, '+') || note.Is(i, '/') || (note[i].IsWord && note[i].Length <= 5);

    /// <summary>A number, Roman numeral or page at the start of a piece, where the piece holds nothing else.</summary>
    private static bool TryReadBare(NoteTokens note, int i, int end, bool behindOthers, out Piece piece)
    {
        piece = default;
        bool roman = IsRoman(note, i);
        if (roman && (!behindOthers || (note.Is(i + 1, '.') && note.IsAttached(i + 2)))) return false;
        if (!note.IsNumber(i) && !roman && !IsSmallRoman(note, i) && !IsValue(note, i, PieceKind.BareNumber)) return false;
        int behind = roman ? i + 1 : EndOfRange(note, i, end);
        if (behind < end && !EndsNumber(note, behind)) return false;
        for (int k = i; k < behind; k++)
        {
            if (note[k].IsWord && !note[k].IsAllCapitals && note[k].Length > 1 && !IsSmallRoman(note, k)) return false;
        }
        piece = new Piece(roman ? PieceKind.Volume : PieceKind.BareNumber, i, behind);
        return true;
    }

    private static bool EndsNumber(NoteTokens note, int i)
    {
        if (note.Is(i, ',') || note.Is(i, '.') || note.Is(i, ';') || note.Is(i, ':') || note.Is(i, '(') || note.Closes(i)) return true;
        return note.Has(i, SourceWords.Issue | SourceWords.Volume | SourceWords.Page | SourceWords.Access) || PublicationDateReader.TryRead(note, i, out _, out _);
    }

    /// <summary>Whether the number right behind a container's words is a volume: an issue, brackets, pages or a date must follow. <c>France 24, May 3</c> has none.</summary>
    private static bool IsVolumeBehindText(NoteTokens note, int i, int end)
    {
        bool roman = IsRoman(note, i);
        if ((!note.IsNumber(i) && !roman) || !note[i].SpaceBefore || i + 1 >= end || PublicationDateReader.IsYear(note, i) || note.Has(i - 1, SourceWords.Numbered)) return false;
        int at = i + 1;
        if (note.IsAttached(at) && note[at].IsWord) return false;
        if (note.OpensBracket(at)) return HoldsNumber(note, at);
        if (note.Is(at, '.') && note.IsAttached(at) && note.IsNumber(at + 1) && note.IsAttached(at + 1)) return at + 2 < end && note.OpensBracket(at + 2) && HoldsNumber(note, at + 2);
        if (note.Is(at, ':')) return note.IsNumber(at + 1) || IsValue(note, Math.Min(at + 1, note.Count - 1), PieceKind.Pages);
        if (IsIssueLabel(note, at) || IsDayAndMonth(note, at)) return true;
        if (!note.Is(at, ',') && !note.Is(at, ';')) return false;
        at++;
        if (IsIssueLabel(note, at)) return true;
        return note.IsNumber(at) && at + 1 < end && (note.OpensBracket(at + 1) || note.Is(at + 1, ':')) && !PublicationDateReader.IsYear(note, at);
    }

    /// <summary><c>Policy Brief 14</c>, <c>Working Paper 3/2012</c></summary>
    private static bool IsNumberOfReport(NoteTokens note, int i, int end, out Piece piece)
    {
        piece = default;
        if (!note.IsNumber(i) || !note.Has(i - 1, SourceWords.Report) || note.IsWord(i - 1, note.Words.Reports) || !note[i - 1].IsCapitalized || PublicationDateReader.IsYear(note, i)) return false;
        int behind = EndOfRange(note, i, end);
        piece = new Piece(PieceKind.Issue, i, behind);
        return behind >= end || EndsNumber(note, behind);
    }

    private static bool HoldsNumber(NoteTokens note, int bracket)
    {
        for (int i = bracket + 1; i < note.Partner(bracket); i++)
        {
            if (note.IsNumber(i)) return true;
        }
        return false;
    }

    private static bool IsIssueLabel(NoteTokens note, int i) => note.Has(i, SourceWords.Issue) && (note.IsNumber(i + 1) || (note.Is(i + 1, '.') && note.IsNumber(i + 2)));

    private static bool IsDayAndMonth(NoteTokens note, int i) => note.IsNumber(i) && note.Has(i + 1, SourceWords.Month);

    /// <summary>A page of the front matter: <c>xii</c>.</summary>
    private static bool IsSmallRoman(NoteTokens note, int i) => note[i].IsWord && !note[i].IsCapitalized && note[i].Length > 1 && RomanNumeral.IsSmall(note[i].Span.Of(note.Text));

    private static bool IsRoman(NoteTokens note, int i) => i < note.Count && note[i].IsAllCapitals && RomanNumeral.IsOne(note[i].Span.Of(note.Text));
}
