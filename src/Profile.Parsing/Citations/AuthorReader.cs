namespace Profile.Parsing.Citations;

/// <summary>Reads what stands before a title: authors, or editors where the list says so.</summary>
internal static class AuthorReader
{
    public static void Read(NoteTokens note, int first, int end, bool isShort, NameListReader names, SourceDraft draft)
    {
        int last = end;
        bool editors = false, translators = false;
        while (last > first)
        {
            if (note.Is(last - 1, ',') || note.Is(last - 1, ':') || note.Is(last - 1, ';')) last--;
            else if (note.Is(last - 1, '.') && !IsInitialStop(note, last - 1)) last--;
            else if (IsRole(note, last - 1, SourceWords.Editor)) (editors, last) = (true, last - 1);
            else if (IsRole(note, last - 1, SourceWords.Translator)) (translators, last) = (true, last - 1);
            else if (IsRole(note, last - 1, SourceWords.Maker)) last--;
            else if (note.Is(last - 1, ')') && note.Partner(last - 1) > first && HoldsRole(note, note.Partner(last - 1) + 1)) (editors, translators, last) = (note.Has(note.Partner(last - 1) + 1, SourceWords.Editor), true, note.Partner(last - 1));
            else break;
        }
        if (last <= first) return;
        names.Read(note, first, last, isShort, editors ? draft.Editors : translators ? draft.Translators : draft.Authors);
    }

    /// <summary>
    /// A periodical in the author's place, with none behind the title, is the container: <c>Business Week, “Title,” April 5, 1969</c>.
    /// A wire service is the author as well as the publisher, and stays.
    /// </summary>
    public static void MovePeriodical(NoteTokens note, int first, int end, SourceDraft draft)
    {
        if (draft.Issued is null || draft.Authors is not [{ Literal: { } name }]) return;
        int last = end;
        while (last > first && !note[last - 1].IsWord) last--;
        if (last - first < 2 || !note.Has(last - 1, SourceWords.Periodical) || note.Has(last - 1, SourceWords.Organisation)) return;
        draft.Authors.Clear();
        draft.Container = name;
    }

    private static bool IsRole(NoteTokens note, int i, SourceWords role) => note.Has(i, role) && !note[i].IsCapitalized && note[i].Length > 1;

    private static bool HoldsRole(NoteTokens note, int i) => note.Has(i, SourceWords.Editor | SourceWords.Translator) && note[i].Length > 1;

    private static bool IsInitialStop(NoteTokens note, int i) =>
        i > 0 && note[i - 1].IsWord && ((note[i - 1].Length == 1 && note[i - 1].IsCapitalized) || note.Has(i - 1, SourceWords.NameSuffix));
}
