namespace Profile.Parsing.Citations;

/// <summary>Finds the quotation that is a citation's title, not one in prose or part of a name.</summary>
internal static class TitleFinder
{
    /// <summary>Index of the opening mark of the first title from <paramref name="first"/> on, or -1.</summary>
    public static int Find(NoteTokens note, int first, int end)
    {
        if (!note.HasAny(SourceWords.Enclosing)) return -1;
        for (int i = first; i < end; i = note.Next(i))
        {
            if (note.OpensQuote(i) && note.Partner(i) < end && IsTitle(note, first, i)) return i;
        }
        return -1;
    }

    public static bool IsTitle(NoteTokens note, int first, int i)
    {
        int closing = note.Partner(i);
        if (closing < i + 2 || IsInSentence(note, i + 1, closing)) return false;
        if (i == first) return true;
        if (note.Closes(i - 1)) return true;
        if (!note[i - 1].IsWord) return !note.IsNumber(i - 1) || !note.IsAttached(closing + 1);
        return note[i - 1].IsCapitalized || (note.Has(i - 1, SourceWords.Lead) && (note.Is(closing - 1, ',') || note.Is(closing + 1, ',')));
    }

    /// <summary>Words in small letters with more such behind them: <c>“fighter” means …</c>. What can stand between a title and its container does not count.</summary>
    private static bool IsInSentence(NoteTokens note, int first, int closing) =>
        note[first].IsWord && !note[first].IsCapitalized && closing + 1 < note.Count && note[closing - 1].IsWord && note[closing + 1].IsWord && !note[closing + 1].IsCapitalized
        && (note.KindOf(closing + 1) & ~(SourceWords.Verb | SourceWords.OpensPiece)) == 0;
}
