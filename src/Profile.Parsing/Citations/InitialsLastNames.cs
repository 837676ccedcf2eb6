namespace Profile.Parsing.Citations;

/// <summary>Names as medical journals write them, the initials last and without stops: <c>Karov A, Denić JB, et al. Title</c>.</summary>
internal static class InitialsLastNames
{
    private const int LongestFamily = 3;
    private const int MostInitials = 3;

    /// <summary>The full stop that ends the list which starts at <paramref name="first"/>, with a title behind it; -1 when there is no such list.</summary>
    public static int EndOfList(NoteTokens note, int first, int end)
    {
        int i = first, names = 0;
        for (; ; names++)
        {
            int behind = EndOfName(note, i, end);
            if (behind < 0) return -1;
            i = behind;
            if (!note.Is(i, ',')) break;
            i++;
            if (note.IsWord(i, note.Words.Et) && note.IsWord(i + 1, note.Words.Al)) return note.Is(i + 2, '.') && i + 3 < end ? i + 2 : -1;
        }
        if (!note.Is(i, '.') || i + 1 >= end || !note[i + 1].SpaceBefore) return -1;
        return names > 0 || note[i - 1].Length > 1 || !note[i - 1].SpaceBefore || StartsSentence(note, i + 1) ? i : -1;
    }

    /// <summary>Whether the tokens are one such name: a family name, and one to three capitals.</summary>
    public static bool IsOne(NoteTokens note, int first, int end) => EndOfName(note, first, end) == end;

    /// <summary>Behind the initials of the name; -1 when there is none.</summary>
    private static int EndOfName(NoteTokens note, int first, int end)
    {
        int words = 0;
        for (int i = first; i < end; i++)
        {
            if (!note[i].IsWord && !IsInsideWord(note, i)) return -1;
            if (i > first && note[i].SpaceBefore && words > 0 && AreInitials(note, i)) return EndOfInitials(note, i, end);
            if (note[i].IsWord && (note[i].IsAllCapitals || (!note[i].IsCapitalized && !note.Has(i, SourceWords.Particle)) || note.Has(i, SourceWords.Organisation | SourceWords.Periodical))) return -1;
            if ((i == first || note[i].SpaceBefore) && ++words > LongestFamily) return -1;
        }
        return -1;
    }

    private static bool IsInsideWord(NoteTokens note, int i) => !note[i].SpaceBefore && (note.IsDash(i) || note.Is(i, '’') || note.Is(i, '\''));

    private static bool AreInitials(NoteTokens note, int i) =>
        note[i].IsWord && note[i].IsAllCapitals && note[i].Length <= MostInitials && !note.Has(i, SourceWords.NameSuffix | SourceWords.PlaceInitials | SourceWords.Periodical);

    /// <summary>Behind <c>JB</c>, <c>J-P</c>.</summary>
    private static int EndOfInitials(NoteTokens note, int i, int end)
    {
        int behind = i + 1;
        if (behind + 1 < end && note.IsDash(behind) && note.IsAttached(behind) && note.IsAttached(behind + 1) && note[behind + 1].IsAllCapitals) behind += 2;
        return behind;
    }

    /// <summary>A capitalised word and one in small letters, as titles have and names have not: <c>Field hospitals</c>.</summary>
    private static bool StartsSentence(NoteTokens note, int i) =>
        note[i].IsWord && note[i].IsCapitalized && i + 1 < note.Count && note[i + 1].IsWord && !note[i + 1].IsCapitalized && !note.Has(i + 1, SourceWords.Particle | SourceWords.Conjunction);
}
