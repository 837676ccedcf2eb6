namespace Profile.Parsing.Citations;

/// <summary>Reads what stands in citations and fills no field: the time of a post, a paragraph's number, words in the place of a date.</summary>
internal static class MinorPieceReader
{
    public static bool TryRead(NoteTokens note, int i, int end, out Piece piece)
    {
        piece = default;
        int behind = Math.Min(EndOfUndated(note, i), end);
        if (behind > i && (behind == end || !note[behind].IsWord))
        {
            piece = new Piece(PieceKind.Undated, i, behind);
            return true;
        }
        behind = Math.Min(EndOfTime(note, i), end);
        if (behind == i && IsPart(note, i, out int number)) behind = EndOfNumbers(note, number, end);
        if (behind == i && IsCount(note, i)) behind = note.Is(i + 2, '.') ? Math.Min(i + 3, end) : i + 2;
        if (behind == i && IsParagraphSign(note, i))
        {
            int numbers = IsParagraphSign(note, i + 1) ? i + 2 : i + 1;
            if (note.IsNumber(numbers)) behind = EndOfNumbers(note, numbers, end);
        }
        if (behind == i || behind > end) return false;
        piece = new Piece(PieceKind.Identifier, i, behind);
        return true;
    }

    private static bool IsParagraphSign(NoteTokens note, int i) => note.Is(i, '¶') || note.Is(i, '§');

    /// <summary><c>3 vols.</c>, <c>240 pp.</c>, and not the year of <c>2014 pp. 12–14</c>.</summary>
    private static bool IsCount(NoteTokens note, int i) =>
        note.IsNumber(i) && note.Has(i + 1, SourceWords.Volume | SourceWords.Page) && !note.IsAttached(i + 1)
        && !note.IsNumber(note.Is(i + 2, '.') ? i + 3 : i + 2) && !(note.Has(i + 1, SourceWords.Page) && PublicationDateReader.IsYear(note, i));

    /// <summary><c>chap. 4</c></summary>
    private static bool IsPart(NoteTokens note, int i, out int number)
    {
        number = note.Is(i + 1, '.') ? i + 2 : i + 1;
        bool noteLabel = note.IsWord(i, note.Words.N) || note.IsWord(i, note.Words.Note);
        return (note.Has(i, SourceWords.Part) || noteLabel) && !note[i].IsCapitalized && note.IsNumber(number);
    }

    /// <summary>Behind <c>n.d.</c>, <c>undated</c>, <c>forthcoming</c>, <c>in press</c>; else <paramref name="i"/>.</summary>
    public static int EndOfUndated(NoteTokens note, int i)
    {
        if (note.Has(i, SourceWords.Undated) && !note[i].IsCapitalized) return i + 1;
        if (note.IsWord(i, note.Words.In) && note.IsWord(i + 1, note.Words.Press) && !note[i + 1].IsCapitalized) return i + 2;
        if (!note.IsWord(i, note.Words.N) || !note.Is(i + 1, '.') || !note.IsWord(i + 2, note.Words.D)) return i;
        return note.Is(i + 3, '.') ? i + 4 : i + 3;
    }

    /// <summary>Behind <c>10:14 p.m.</c>, <c>22:14 GMT</c></summary>
    private static int EndOfTime(NoteTokens note, int i)
    {
        if (!note.IsNumber(i) || note[i].Length > 2 || !note.Is(i + 1, ':') || !note.IsNumber(i + 2) || note[i + 2].Length != 2 || !note.IsAttached(i + 2)) return i;
        int zone = i + 3;
        if (zone >= note.Count || !note[zone].IsWord) return i;
        if (note.Has(zone, SourceWords.TimeMark) && note[zone].Length > 1) return zone + 1;
        bool dotted = note.Has(zone, SourceWords.TimeMark) && note.Is(zone + 1, '.') && note.Has(zone + 2, SourceWords.TimeMark);
        return !dotted ? i : note.Is(zone + 3, '.') ? zone + 4 : zone + 3;
    }

    private static bool IsBetweenNumbers(NoteTokens note, int i) => note.IsDash(i) || note.Is(i, ',') || note.Is(i, '&') || note.Has(i, SourceWords.Conjunction);

    /// <summary>Behind the numbers and ranges that go on at <paramref name="i"/>: <c>4–6, 12 and 14</c>.</summary>
    public static int EndOfNumbers(NoteTokens note, int i, int end)
    {
        while (i < end && (note.IsNumber(i) || (i + 1 < end && note.IsNumber(i + 1) && !PublicationDateReader.TryRead(note, i + 1, out _, out _) && IsBetweenNumbers(note, i)))) i++;
        return i;
    }
}
