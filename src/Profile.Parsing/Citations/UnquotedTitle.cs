namespace Profile.Parsing.Citations;

/// <summary>Finds where a title without quotation marks ends.</summary>
internal static class UnquotedTitle
{
    /// <summary>How many pieces behind a comma the brackets with the publisher are looked for.</summary>
    private const int FarthestBracket = 12;

    /// <summary>The last piece of the title that starts at piece <paramref name="from"/>.</summary>
    public static int LastOf(NoteTokens note, PieceList pieces, int from, CitationStyle style)
    {
        int last = from;
        while (last + 1 < pieces.Count && GoesOn(note, pieces, last, style)) last++;
        while (last > from && pieces[last].IsSeparator) last--;
        return last;
    }

    /// <summary>Whether piece <paramref name="i"/> is a date inside the title: <c>Letter dated 3 May 2014 from the Governor</c>. Words in small letters go on right behind it.</summary>
    public static bool HoldsDate(NoteTokens note, PieceList pieces, int i) =>
        pieces[i] is { Kind: PieceKind.Date, Date.IsYearOnly: false } && TextShape.IsText(pieces, i + 1) && note[pieces[i + 1].First].IsWord
        && !note[pieces[i + 1].First].IsCapitalized && note.Has(pieces[i + 1].First, SourceWords.Function);

    /// <summary>Whether the title goes on behind piece <paramref name="i"/>.</summary>
    private static bool GoesOn(NoteTokens note, PieceList pieces, int i, CitationStyle style)
    {
        ref readonly Piece next = ref pieces[i + 1];
        if (next.Kind is PieceKind.Bracket or PieceKind.Stop) return false;
        if (IsSpan(pieces, i + 1) || (next.Kind == PieceKind.Comma && IsSpan(pieces, i + 2))) return true;
        if (HoldsDate(note, pieces, i + 1)) return true;
        if (next.Kind == PieceKind.Issue && next.ValueFirst == next.First) return true;
        if (next.IsTyped) return next.Kind is PieceKind.BareNumber && TextShape.IsText(pieces, i + 2);
        if (next.Kind != PieceKind.Comma) return true;
        if (TextShape.IsText(pieces, i + 2) && TextShape.IsRemark(note, pieces[i + 2])) return false;
        if (style == CitationStyle.Stops) return !StartsDescription(note, pieces, i + 2);
        return TextShape.IsText(pieces, i + 2) && !PlaceReader.IsPlaceAndPublisher(note, pieces, i + 2) && BracketFollows(pieces, i + 2);
    }

    /// <summary>The years that a title names, before its publisher: <c>War in Karsova, 1998–2012 (Velin: …)</c></summary>
    private static bool IsSpan(PieceList pieces, int i) => i + 1 < pieces.Count && pieces[i].Kind == PieceKind.Date && pieces[i].Date is { IsYearOnly: true, EndYear: > 0 } && pieces[i + 1].Kind == PieceKind.Bracket;

    private static bool StartsDescription(NoteTokens note, PieceList pieces, int i) => i >= pieces.Count || (pieces[i].Kind != PieceKind.Text && pieces[i].Kind != PieceKind.BareNumber && pieces[i].Kind != PieceKind.Edition)
        || PlaceReader.IsPlaceAndPublisher(note, pieces, i);

    /// <summary>Whether brackets with the publisher or date come behind the words, so that commas before them are the title's own.</summary>
    private static bool BracketFollows(PieceList pieces, int i)
    {
        for (int k = i; k < pieces.Count && k < i + FarthestBracket; k++)
        {
            if (pieces[k].Kind == PieceKind.Bracket) return true;
            if (pieces[k].IsTyped || pieces[k].Kind == PieceKind.Stop) return pieces[k].Kind is PieceKind.Editors or PieceKind.Translators or PieceKind.Edition;
        }
        return false;
    }
}
