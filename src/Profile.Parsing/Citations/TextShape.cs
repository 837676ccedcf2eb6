namespace Profile.Parsing.Citations;

/// <summary>What a run of words looks like.</summary>
internal static class TextShape
{
    private const int LongestPlace = 3;
    private const int LongestName = 5;

    /// <summary>Whether there is a piece at <paramref name="i"/>, and it is words.</summary>
    public static bool IsText(PieceList pieces, int i) => i < pieces.Count && pieces[i].Kind == PieceKind.Text;

    public static bool Has(NoteTokens note, in Piece piece, SourceWords kind) => Has(note, piece.First, piece.End, kind);

    public static bool Has(NoteTokens note, int first, int end, SourceWords kind)
    {
        for (int i = first; i < end; i++)
        {
            if (note.Has(i, kind)) return true;
        }
        return false;
    }

    /// <summary>Number of words, where what is joined without white space is one.</summary>
    public static int Words(NoteTokens note, in Piece piece) => Words(note, piece.First, piece.ValueEnd);

    public static int Words(NoteTokens note, int first, int end)
    {
        int words = 0;
        for (int i = first; i < end; i++)
        {
            if (i == first || note[i].SpaceBefore) words++;
        }
        return words;
    }

    /// <summary>One to three capitalised words, none of an organisation or a periodical: <c>New Velin</c>, <c>River Edge</c>.</summary>
    public static bool IsPlace(NoteTokens note, int first, int end)
    {
        if (first >= end || !note[first].IsWord || Words(note, first, end) > LongestPlace) return false;
        for (int i = first; i < end; i++)
        {
            if (note[i].IsNumber || note.Opens(i) || note.Is(i, '/') || note.Is(i, '@') || note.Is(i, '&')) return false;
            if (!note[i].IsWord) continue;
            if (!note[i].IsCapitalized && !note.Has(i, SourceWords.Particle)) return false;
            if (note.Has(i, SourceWords.Organisation | SourceWords.Periodical | SourceWords.Press | SourceWords.Function | SourceWords.Report)) return false;
            if (note[i].IsAllCapitals && note[i].Length > 2 && !note.Has(i, SourceWords.PlaceInitials)) return false;
        }
        return true;
    }

    /// <summary>
    /// One to five words that can be a person's name, or two such with <c>and</c> between: capitalised, no digits, no word of titles or organisations. A given name may be a month: <c>Jan Tarn</c>.
    /// </summary>
    public static bool IsName(NoteTokens note, int first, int end)
    {
        if (first >= end) return false;
        int words = 0;
        for (int i = first; i < end; i++)
        {
            if (note.Has(i, SourceWords.Conjunction) || note.Is(i, '&')) words = 0;
            else if ((i == first || note[i].SpaceBefore) && ++words > LongestName) return false;
            if (note[i].IsNumber || note.Opens(i) || note.Is(i, ':') || note.Is(i, '/')) return false;
            if (!note[i].IsWord || note.Has(i, SourceWords.Particle | SourceWords.NameSuffix | SourceWords.Conjunction)) continue;
            if (!note[i].IsCapitalized && i > first && note[i].SpaceBefore) return false;
            if (note.Has(i, SourceWords.Organisation | SourceWords.Periodical | SourceWords.Press | SourceWords.Interview)) return false;
            if (note.Has(i, SourceWords.Month) && (i + 1 >= end || !note[i + 1].IsWord || !(note[i + 1].IsCapitalized || note.Has(i + 1, SourceWords.Particle)))) return false;
            if (note.Has(i, SourceWords.Function) && note[i].Length > 1) return false;
        }
        return true;
    }

    /// <summary>What is said of the work or of who made it, and is no name: <c>who argues …</c>, <c>narrated by …</c></summary>
    public static bool IsRemark(NoteTokens note, in Piece piece) =>
        !note[piece.First].IsCapitalized && (note.Has(piece.First, SourceWords.Remark) || note.IsWord(piece.First, note.Words.By) || (note.IsWord(piece.First + 1, note.Words.By) && piece.First + 1 < piece.ValueEnd));
}
