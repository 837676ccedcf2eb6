namespace Profile.Parsing.Citations;

/// <summary>What a deleted link leaves of its path: <c>!/conflict/night-raids</c>.</summary>
internal static class LinkDebris
{
    /// <summary>Where it starts among the tokens from <paramref name="first"/> up to <paramref name="end"/>; <paramref name="end"/> when there is none.</summary>
    public static int StartOf(NoteTokens note, int first, int end)
    {
        if (!note.HasAny(SourceWords.RareMark)) return end;
        for (int i = first; i < end; i = note.Next(i))
        {
            if (note.Is(i, '!') && note.Is(i + 1, '/') && note.IsAttached(i + 1)) return i;
        }
        return end;
    }
}
