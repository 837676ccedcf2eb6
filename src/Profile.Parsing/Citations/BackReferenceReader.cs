namespace Profile.Parsing.Citations;

/// <summary>
/// Reads the words that point to an earlier note: <c>Ibid.</c>, <c>Id.</c>, <c>op. cit.</c>, <c>supra note 12</c>, <c>(n 12)</c>, <c>above n 12</c>,
/// <c>note 12 above</c>, <c>cited above</c>, <c>cited in note 12</c>.
/// </summary>
internal static class BackReferenceReader
{
    /// <summary>Whether a stretch that starts here begins with <c>Ibid.</c>, <c>Id.</c> or <c>Loc. cit.</c>, which stand for author and work.</summary>
    public static bool IsIbid(NoteTokens note, int i) =>
        note.Has(i, SourceWords.Ibid) ? (note[i].Length > 2 || note.Is(i + 1, '.') || note.Is(i + 1, ',')) && !IsSameAuthor(note, i)
        : note.IsWord(i, note.Words.Loc) && i == 0 && IsOpCit(note, i);

    /// <summary><c>Idem, “Title”</c>: another work of the author before.</summary>
    public static bool IsSameAuthor(NoteTokens note, int i)
    {
        if (!note.IsWord(i, note.Words.Idem) && !note.IsWord(i, note.Words.Eadem)) return false;
        int title = note.Is(i + 1, ',') ? i + 2 : i + 1;
        return title < note.Count && (note.OpensQuote(title) || (note[title].IsWord && note[title].IsCapitalized));
    }

    /// <summary>Whether words that only a citation has stand here: <c>ibid.</c>, <c>op. cit.</c>, <c>supra</c>.</summary>
    public static bool IsWork(NoteTokens note, int i) => IsIbid(note, i) || IsOpCit(note, i) || note.IsWord(i, note.Words.Supra);

    /// <summary>Whether another note is named here by words that sentences also use; <paramref name="opens"/> when nothing of the citation stands before.</summary>
    public static bool IsNote(NoteTokens note, int i, bool opens) => EndOfNoteReference(note, i, opens) > i;

    /// <summary>Brackets that hold a note's number: <c>(n 12)</c>, <c>(note 12)</c>.</summary>
    public static bool IsNoteBracket(NoteTokens note, int i) =>
        note.OpensBracket(i) && NumberBehindLabel(note, i + 1) > 0;

    /// <summary>Finds the back-reference in a citation and the note that it names; gives where it starts, or -1, and where it ends.</summary>
    public static int Find(NoteTokens note, int first, int end, SourceDraft draft, out int behind)
    {
        behind = end;
        if (!note.HasAny(SourceWords.BackReference)) return -1;
        for (int i = first; i < end; i = note.Next(i))
        {
            if (!note.OpensBracket(i) && !note.Has(i, SourceWords.BackReference)) continue;
            behind = EndOf(note, i, i == first, end);
            if (behind <= i) continue;
            draft.IsBackReference = true;
            int number = i;
            while (number < behind && !note.IsNumber(number)) number++;
            if (number < behind && !IsOpCit(note, i)) draft.SupraNote = note[number].Value;
            return i;
        }
        return -1;
    }

    private static int EndOf(NoteTokens note, int i, bool opens, int end)
    {
        if (IsNoteBracket(note, i)) return note.Next(i);
        if (!IsOpCit(note, i) && !note.IsWord(i, note.Words.Supra)) return Math.Min(EndOfNoteReference(note, i, opens), end);
        int at = i + 1;
        while (at < end && at < i + 5 && !note.Is(at, ',') && !note.Opens(at)) at++;
        return at;
    }

    /// <summary>Behind <c>above n 12</c>, <c>note 12 above</c>, <c>cited above</c>, <c>cited in note 12</c>; also behind <c>note 12</c> where that opens the citation. Else <paramref name="i"/>.</summary>
    private static int EndOfNoteReference(NoteTokens note, int i, bool opens)
    {
        if (!note.Has(i, SourceWords.BackReference)) return i;
        if (note.IsWord(i, note.Words.Cited))
        {
            if (note.IsWord(i + 1, note.Words.Above)) return i + 2;
            return note.IsWord(i + 1, note.Words.In) || note.IsWord(i + 1, note.Words.At) ? Math.Max(i, NumberBehindLabel(note, i + 2)) : i;
        }
        if (note.IsWord(i, note.Words.Above)) return Math.Max(i, NumberBehindLabel(note, note.Is(i + 1, ',') ? i + 2 : i + 1));
        int behind = NumberBehindLabel(note, i);
        if (behind < 0) return i;
        if (note.IsWord(behind, note.Words.Above) || note.IsWord(behind, note.Words.Supra)) return behind + 1;
        return opens ? behind : i;
    }

    /// <summary>Behind <c>note 12</c>, <c>n. 12</c>, <c>fn 12</c>; -1 when there is none.</summary>
    private static int NumberBehindLabel(NoteTokens note, int i)
    {
        if (!note.Has(i, SourceWords.BackReference) || (!note.IsWord(i, note.Words.N) && !note.IsWord(i, note.Words.Note) && !note.IsWord(i, note.Words.Footnote) && !note.IsWord(i, note.Words.Fn)))
            return -1;
        int number = note.Is(i + 1, '.') ? i + 2 : i + 1;
        return note.IsNumber(number) ? number + 1 : -1;
    }

    private static bool IsOpCit(NoteTokens note, int i) =>
        (note.IsWord(i, note.Words.Op) || note.IsWord(i, note.Words.Loc) || note.IsWord(i, note.Words.Art)) && note.IsWord(note.Is(i + 1, '.') ? i + 2 : i + 1, note.Words.Cit);
}
