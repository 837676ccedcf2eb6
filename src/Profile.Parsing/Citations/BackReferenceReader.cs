namespace Profile.Parsing.Citations;

/// <summary>Reads the words that point to an earlier note: <c>Ibid.</c>, <c>Id.</c>, <c>op. cit.</c>, <c>supra note 12</c>, <c>(n 12)</c>.</summary>
internal static class BackReferenceReader
{
    /// <summary>Whether a stretch that starts here begins with <c>Ibid.</c> or the like.</summary>
    public static bool IsIbid(NoteTokens note, int i) => note.Has(i, SourceWords.Ibid) && (note[i].Length > 2 || note.Is(i + 1, '.') || note.Is(i + 1, ','));

    public static bool IsAt(NoteTokens note, int i) => IsIbid(note, i) || IsOpCit(note, i) || IsSupra(note, i);

    /// <summary>Brackets that hold a note's number: <c>(n 12)</c>, <c>(note 12)</c>.</summary>
    public static bool IsNoteBracket(NoteTokens note, int i) =>
        note.OpensBracket(i) && (note.IsWord(i + 1, note.Words.N) || note.IsWord(i + 1, note.Words.Note))
        && note.IsNumber(note.Is(i + 2, '.') ? i + 3 : i + 2);

    /// <summary>Finds the back-reference in a citation and the note that it names; gives where it starts, or -1.</summary>
    public static int Find(NoteTokens note, int first, int end, SourceDraft draft)
    {
        for (int i = first; i < end; i = note.Next(i))
        {
            bool bracket = IsNoteBracket(note, i);
            if (!bracket && !IsOpCit(note, i) && !IsSupra(note, i)) continue;
            draft.IsBackReference = true;
            int number = i + 1;
            while (number < end && number < i + 4 && !note.IsNumber(number)) number++;
            if ((bracket || IsSupra(note, i)) && note.IsNumber(number)) draft.SupraNote = note[number].Value;
            return i;
        }
        return -1;
    }

    /// <summary>Behind the back-reference at <paramref name="i"/> with the number of the note that it names.</summary>
    public static int EndOf(NoteTokens note, int i, int end)
    {
        if (note.Opens(i)) return note.Next(i);
        int at = i + 1;
        while (at < end && at < i + 5 && !note.Is(at, ',') && !note.Opens(at)) at++;
        return at;
    }

    private static bool IsOpCit(NoteTokens note, int i) =>
        (note.IsWord(i, note.Words.Op) || note.IsWord(i, note.Words.Loc)) && note.IsWord(note.Is(i + 1, '.') ? i + 2 : i + 1, note.Words.Cit);

    private static bool IsSupra(NoteTokens note, int i) => note.IsWord(i, note.Words.Supra);
}
