namespace Profile.Parsing.Citations;

/// <summary>Reads the short name that a citation gives its work: <c>(hereafter “White Paper”)</c>, <c>[hereinafter cited as Review]</c>, <c>, hereafter Review.</c></summary>
internal static class AliasReader
{
    /// <summary>Reads the name among the tokens up to <paramref name="end"/> into the draft; gives where the citation ends without it.</summary>
    public static int Read(NoteTokens note, int first, int end, SourceDraft draft)
    {
        if (!note.HasAny(SourceWords.Hereafter)) return end;
        for (int i = first; i < end; i++)
        {
            if (!note.Has(i, SourceWords.Hereafter) || note[i].IsCapitalized) continue;
            bool bracket = i > 0 && note.OpensBracket(i - 1);
            int last = bracket ? note.Partner(i - 1) : end;
            int name = SkipLabel(note, i + 1, last);
            draft.Alias = note.TextOf(name, Trim(note, name, last));
            int start = bracket ? i - 1 : i;
            return !bracket || note.Next(start) >= end ? TrimSeparator(note, first, start) : end;
        }
        return end;
    }

    /// <summary>Behind <c>cited as</c>, <c>referred to as</c>, <c>:</c></summary>
    private static int SkipLabel(NoteTokens note, int i, int end)
    {
        while (i < end && (note.Is(i, ',') || note.Is(i, ':') || (!note[i].IsCapitalized && (IsLabel(note, i) || note.IsWord(i, note.Words.To) || note.IsWord(i, note.Words.As))))) i++;
        return i;
    }

    private static bool IsLabel(NoteTokens note, int i) => note.IsWord(i, note.Words.Cited) || note.IsWord(i, note.Words.Referred);

    private static int Trim(NoteTokens note, int first, int end)
    {
        while (end > first && (note.Is(end - 1, '.') || note.Is(end - 1, ',') || note.Is(end - 1, ';'))) end--;
        return end;
    }

    private static int TrimSeparator(NoteTokens note, int first, int end)
    {
        while (end > first && (note.Is(end - 1, ',') || note.Is(end - 1, ';'))) end--;
        return end;
    }
}
