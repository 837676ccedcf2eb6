namespace Profile.Parsing.Citations;

/// <summary>Reads brackets behind a title or container: <c>(London)</c>, <c>(Velin: North Press, 2010)</c>, <c>(May 3, 2012)</c>, <c>(2)</c>, <c>(4th ed.)</c>, <c>(Press release)</c>.</summary>
internal static class BracketReader
{
    private const int LongestPlace = 5;

    public static void Read(NoteTokens note, in Piece bracket, SourceDraft draft)
    {
        int end = bracket.End - 1, first = SkipFirstIssue(note, bracket.First + 1);
        if (first >= end || draft.IsAccessPrinted || TryReadAccess(note, first, end, draft)) return;
        if (end == first + 1 && note.IsNumber(first) && !PublicationDateReader.IsYear(note, first))
        {
            if (draft.Volume is not null) draft.Issue ??= note.TextOf(first, end);
            return;
        }
        int date = FindDate(note, first, end, draft);
        if (date >= 0) ReadBeforeDate(note, first, date, draft);
        else ReadUndated(note, first, end, draft);
    }

    /// <summary>Behind the year of a work that was printed again: <c>(1998; repr., Velin: North Press, 2009)</c></summary>
    private static int SkipFirstIssue(NoteTokens note, int i)
    {
        if (!PublicationDateReader.IsYear(note, i) || !note.Is(i + 1, ';')) return i;
        i += 2;
        while (note.Has(i, SourceWords.OtherDate) || note.Is(i, '.') || note.Is(i, ',')) i++;
        return i;
    }

    /// <summary><c>(accessed May 3, 2014)</c>, <c>(last visited 3 May 2014)</c>, <c>(updated May 3, 2014)</c></summary>
    private static bool TryReadAccess(NoteTokens note, int first, int end, SourceDraft draft)
    {
        if (!AccessReader.TryRead(note, first, end, true, out Piece piece) || piece.Kind == PieceKind.Via) return false;
        if (piece.Kind == PieceKind.Access) (draft.IsAccessPrinted, draft.Accessed) = (true, draft.Accessed ?? piece.Date);
        else draft.IsOtherDatePrinted = true;
        return true;
    }

    /// <summary>Reads the date inside; gives where it starts, or -1.</summary>
    private static int FindDate(NoteTokens note, int first, int end, SourceDraft draft)
    {
        for (int i = first; i < end; i = note.Next(i))
        {
            if (MinorPieceReader.EndOfUndated(note, i) > i)
            {
                draft.IsUndated = true;
                return i;
            }
            if (!PublicationDateReader.TryRead(note, i, out PublicationDate date, out int behind) || behind > end) continue;
            bool ends = behind == end || note.OpensBracket(behind) || note.Is(behind, ',') || note.Is(behind, ';') || note.Is(behind, ')') || note.Is(behind, '.');
            if (date.IsYearOnly && !(ends && (i == first || !note[i - 1].IsWord || IsBehindPublisher(note, first, i, behind == end, draft)))) continue;
            DateAssigner.Assign(date, draft);
            return i;
        }
        return -1;
    }

    /// <summary><c>(North Press 2009)</c> behind the title of a book</summary>
    private static bool IsBehindPublisher(NoteTokens note, int first, int year, bool ends, SourceDraft draft) =>
        ends && draft.Issued is null && draft.Title is not null && (!draft.IsTitleQuoted || draft.IsInContainer) && note[first].IsCapitalized && note[year - 1].IsCapitalized;

    private static void ReadBeforeDate(NoteTokens note, int first, int date, SourceDraft draft)
    {
        int end = date;
        while (end > first && (note.Is(end - 1, ',') || note.Is(end - 1, ';'))) end--;
        if (end == first) return;
        for (int i = first; i < end; i = note.Next(i))
        {
            if (!note.Is(i, ':') || i == first) continue;
            draft.Place ??= note.TextOf(first, i);
            draft.Publisher ??= note.TextOf(i + 1, end);
            return;
        }
        if (TextShape.Has(note, first, end, SourceWords.Thesis)) ReadThesis(note, first, end, draft);
        else if (!note[first].IsCapitalized && note.Has(end - 1, SourceWords.Report)) draft.Genre ??= note.TextOf(first, end);
        else if ((draft.Container is not null || draft.Authors is [{ Literal: not null }, ..]) && TextShape.IsPlace(note, first, end)) draft.Place ??= note.TextOf(first, end);
        else draft.Publisher ??= note.TextOf(first, end);
    }

    /// <summary><c>PhD diss., University of Velin</c></summary>
    private static void ReadThesis(NoteTokens note, int first, int end, SourceDraft draft)
    {
        int comma = first;
        while (comma < end && !note.Is(comma, ',')) comma++;
        draft.Genre ??= note.TextOf(first, comma);
        if (comma + 1 < end) draft.Publisher ??= note.TextOf(comma + 1, end);
    }

    private static void ReadUndated(NoteTokens note, int first, int end, SourceDraft draft)
    {
        if (TryReadNumbering(note, first, end, draft)) return;
        if (TextShape.Has(note, first, end, SourceWords.Edition) && end - first <= 6)
        {
            int last = end;
            while (last > first + 1 && !note.Has(last, SourceWords.Edition)) last--;
            draft.Edition = note.TextOf(first, last);
        }
        else if (TextShape.Has(note, first, end, SourceWords.Thesis))
        {
            ReadThesis(note, first, end, draft);
        }
        else if ((TextShape.Has(note, first, end, SourceWords.Report | SourceWords.Broadcast | SourceWords.Post) && !TextShape.Has(note, first, end, SourceWords.Determiner)) || note.Has(first, SourceWords.Periodical))
        {
            draft.Genre ??= note.TextOf(first, end);
        }
        else if (draft.Container is not null && draft.Place is null && draft.Issued is null && IsPlace(note, first, end))
        {
            draft.Place = note.TextOf(first, end);
        }
    }

    /// <summary><c>(pp. 45–60)</c>, <c>(Vol. 2, pp. 45–60)</c></summary>
    private static bool TryReadNumbering(NoteTokens note, int first, int end, SourceDraft draft)
    {
        int i = first;
        while (i < end && NumberingReader.TryReadLabelled(note, i, end, true, out Piece piece))
        {
            string? value = note.TextOf(piece.ValueFirst, piece.ValueEnd);
            if (piece.Kind == PieceKind.Pages) draft.Pages ??= value;
            else if (piece.Kind == PieceKind.Volume) draft.Volume ??= value;
            else if (piece.Kind == PieceKind.Issue) draft.Issue ??= value;
            i = note.Is(piece.End, ',') ? piece.End + 1 : piece.End;
        }
        return i > first;
    }

    private static bool IsPlace(NoteTokens note, int first, int end) =>
        note[first].IsWord && note[first].IsCapitalized && TextShape.Words(note, first, end) <= LongestPlace
        && !TextShape.Has(note, first, end, SourceWords.Function | SourceWords.Verb | SourceWords.Organisation);
}
