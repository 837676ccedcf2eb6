namespace Profile.Parsing.Citations;

/// <summary>Reads editors, translators and editions behind a title: <c>ed. Ann Tarn</c>, <c>edited by …</c>, <c>trans. …</c>, <c>2nd ed.</c></summary>
internal static class ContributorReader
{
    private const int LongestList = 30;

    public static bool TryRead(NoteTokens note, int i, int end, bool boundary, out Piece piece)
    {
        piece = default;
        if (TryReadEdition(note, i, boundary, out piece)) return true;
        if (!boundary) return false;
        bool editor = note.Has(i, SourceWords.Editor), translator = note.Has(i, SourceWords.Translator);
        if (!editor && !translator) return false;
        int value = i + 1;
        if (note.Is(value, '.') && note.Has(i, SourceWords.Abbreviation)) value++;
        if (note.IsWord(value, note.Words.By)) value++;
        if (value >= end || !note[value].IsWord || !note[value].IsCapitalized) return false;
        int behind = value;
        while (behind < end && !EndsNames(note, behind)) behind = note.Next(behind);
        piece = new Piece(editor ? PieceKind.Editors : PieceKind.Translators, i, Math.Min(behind, end)) { ValueFirst = value };
        return true;
    }

    /// <summary><c>4th ed.</c>, <c>rev. ed.</c>, <c>second edition</c>: one to three words before the label.</summary>
    private static bool TryReadEdition(NoteTokens note, int i, bool boundary, out Piece piece)
    {
        piece = default;
        if (!boundary || !note.HasAny(SourceWords.Edition)) return false;
        for (int at = i + 1; at <= i + 4; at++)
        {
            if (note.Is(at, ',') || note.IsWord(i, note.Words.In)) return false;
            if (!note.Has(at, SourceWords.Edition)) continue;
            if (note[i].IsWord && note[i].IsCapitalized && !note.IsWord(i, note.Words.Rev) && (at > i + 1 || note[at].IsCapitalized)) return false;
            if (note[at].IsCapitalized && at > i + 2) return false;
            int behind = note.Is(at + 1, '.') ? at + 2 : at + 1;
            piece = new Piece(PieceKind.Edition, i, behind) { ValueEnd = at };
            return note.IsNumber(i) || note[i].IsWord;
        }
        return false;
    }

    private static bool EndsNames(NoteTokens note, int i) =>
        note.Is(i, ',') && !note.Has(i + 1, SourceWords.Conjunction) && !ListGoesOn(note, i + 1) || note.IsStop(i) || note.OpensBracket(i) || note.Is(i, ';') || note.Is(i, ':');

    /// <summary>Whether more names follow up to an <c>and</c>, and no place with its publisher: <c>ed. Ann Tarn, | Bo Lund, and Cy Osk</c>.</summary>
    private static bool ListGoesOn(NoteTokens note, int first)
    {
        bool conjunction = false;
        for (int i = first; i < note.Count && i < first + LongestList; i++)
        {
            if (note.Has(i, SourceWords.Conjunction)) conjunction = true;
            else if (note.OpensBracket(i) || note.Is(i, ':') || note.IsStop(i) || (conjunction && note.Is(i, ','))) return conjunction && !note.Is(i, ':');
            else if (note.IsNumber(i) || (note[i].IsWord && !note[i].IsCapitalized && !note.Has(i, SourceWords.Particle))) return false;
        }
        return false;
    }
}
