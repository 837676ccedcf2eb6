namespace Profile.Parsing.Citations;

/// <summary>Reads a title: the words without the outer marks and the comma or stop before the closing one.</summary>
internal static class TitleReader
{
    /// <summary>The title of the tokens from <paramref name="first"/> up to <paramref name="end"/>; a link in brackets at its end goes to the draft.</summary>
    public static CitedText? Read(NoteTokens note, int first, int end, SourceDraft draft)
    {
        int last = Trim(note, first, end);
        last = ReadLink(note, first, last, draft);
        return note.LineOf(first, last);
    }

    public static int Trim(NoteTokens note, int first, int end)
    {
        int last = end;
        while (last > first && (note.Is(last - 1, ',') || note.Is(last - 1, ';') || IsClosingStop(note, first, last - 1) || IsStrayMark(note, first, last - 1))) last--;
        return last;
    }

    /// <summary>A stop, but not the last of an ellipsis or of initials: <c>U.S.</c></summary>
    private static bool IsClosingStop(NoteTokens note, int first, int i)
    {
        if (!note.Is(i, '.') || i == first || note.Is(i - 1, '.')) return false;
        bool initial = note[i - 1].IsWord && note[i - 1].Length == 1 && note[i - 1].IsCapitalized && note.Is(i - 2, '.') && note.IsAttached(i - 1);
        return !initial;
    }

    /// <summary>A closing single mark that opened nowhere, behind a comma or stop: <c>Africa,’”</c></summary>
    public static bool IsStrayMark(NoteTokens note, int first, int i) =>
        note.Is(i, '’') && i > first && (note.Is(i - 1, ',') || note.Is(i - 1, '.')) && Unbalanced(note, first, i);

    private static bool Unbalanced(NoteTokens note, int first, int i)
    {
        int open = 0;
        for (int k = first; k <= i; k++)
        {
            if (note.Is(k, '‘')) open++;
            else if (note.Is(k, '’') && (k == i || note[k + 1].SpaceBefore || !note[k + 1].IsWord)) open--;
        }
        return open < 0;
    }

    private static int ReadLink(NoteTokens note, int first, int last, SourceDraft draft)
    {
        for (int i = Math.Max(first, last - 60); i < last; i++)
        {
            if (!note.Has(i, SourceWords.LinkScheme) || !note.Is(i - 1, '(') || !note.Is(i + 1, ':')) continue;
            int behind = LinkReader.TrimEnd(note, i, LinkReader.EndOfRun(note, i, last));
            draft.Url = note.TextOf(i, behind);
            return Trim(note, first, i - 1);
        }
        return last;
    }
}
