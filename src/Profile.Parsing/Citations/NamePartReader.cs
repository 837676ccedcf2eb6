namespace Profile.Parsing.Citations;

/// <summary>Cuts a list of names into its parts.</summary>
internal static class NamePartReader
{
    private const int LongestPerson = 7;

    /// <summary>What can stand between two names.</summary>
    private const SourceWords Separators = SourceWords.OpensBracket | SourceWords.Comma | SourceWords.Semicolon | SourceWords.Ampersand | SourceWords.Conjunction;

    /// <summary>Fills <paramref name="parts"/> with the parts of the tokens from <paramref name="first"/> up to <paramref name="end"/>. Brackets are left out.</summary>
    public static void Read(NoteTokens note, int first, int end, List<NamePart> parts)
    {
        parts.Clear();
        bool comma = false, semicolon = false;
        int start = first;
        for (int i = first; i <= end; i = i < end ? note.Next(i) : i + 1)
        {
            if (i < end && !note.Has(i, Separators)) continue;
            bool bracket = i < end && note.OpensBracket(i);
            bool cut = i == end || bracket || note.Is(i, ',') || note.Is(i, ';') || IsConjunction(note, i, start);
            if (!cut) continue;
            int last = Math.Min(i, end);
            if (last > start && TryRead(note, start, last, out NamePart part))
            {
                part.AfterComma = comma;
                part.AfterSemicolon = semicolon;
                parts.Add(part);
                comma = semicolon = false;
            }
            start = i < end ? note.Next(i) : end;
            if (i >= end || bracket) continue;
            semicolon |= note.Is(i, ';');
            comma = note.Is(i, ',') && !semicolon;
        }
    }

    /// <summary>Whether a token of the list stands between two names.</summary>
    private static bool IsConjunction(NoteTokens note, int i, int start)
    {
        if (note.Is(i, '&')) return i == start || !note.IsAttached(i);
        if (!note.Has(i, SourceWords.Conjunction)) return false;
        return !note[i].IsCapitalized || note[i].IsAllCapitals && note[i].Length > 1;
    }

    private static bool TryRead(NoteTokens note, int first, int end, out NamePart part)
    {
        part = new NamePart { First = first, End = end };
        if (note.IsWord(first, note.Words.By) && end > first + 1) part.First = ++first;
        end = part.End = DropEtAl(note, first, end);
        if (first >= end) return false;
        part.StartsWithParticle = note.Has(first, SourceWords.Particle);
        int letters = 0;
        for (int i = first; i < end; i++)
        {
            if (i == first || note[i].SpaceBefore) CountWord(note, i, end, ref part);
            if (note[i].IsWord) letters++;
            part.IsCorporate |= IsCorporateWord(note, i, first, end);
        }
        part.IsSuffix = note.Has(first, SourceWords.NameSuffix) && (end == first + 1 || (end == first + 2 && note.Is(first + 1, '.')));
        part.IsInitialsLast = InitialsLastNames.IsOne(note, first, end);
        part.IsAcronym = part.Words == 1 && note[first].IsAllCapitals && note[first].Length > 1;
        part.IsCorporate |= part.Words > LongestPerson || letters == 0;
        return true;
    }

    private static void CountWord(NoteTokens note, int i, int end, ref NamePart part)
    {
        if (!note[i].IsWord) return;
        part.Words++;
        part.EndsWithInitial = IsInitials(note, i, end);
        if (part.EndsWithInitial) part.Initials++;
    }

    /// <summary>Whether the word at <paramref name="i"/> is made of initials: <c>J.</c>, <c>P.W.</c>, <c>K</c>.</summary>
    public static bool IsInitials(NoteTokens note, int i, int end)
    {
        for (int k = i; k < end && (k == i || !note[k].SpaceBefore); k++)
        {
            if (note[k].IsWord ? note[k].Length > 1 || !note[k].IsCapitalized : !note.Is(k, '.') && !note.IsDash(k)) return false;
        }
        return true;
    }

    private static bool IsCorporateWord(NoteTokens note, int i, int first, int end)
    {
        if (note[i].IsNumber) return true;
        if (note.Has(i, SourceWords.Particle) && end - first > 1) return false;
        if (note.Has(i, SourceWords.Organisation | SourceWords.Periodical | SourceWords.Press | SourceWords.Broadcast)) return true;
        return note.Has(i, SourceWords.Function) && !(note[i].Length == 1 && note[i].IsCapitalized);
    }

    private static int DropEtAl(NoteTokens note, int first, int end)
    {
        int last = end;
        while (last > first && (note.Is(last - 1, '.') && (last - 2 < first || note[last - 2].Length > 1) || note.Is(last - 1, ':'))) last--;
        if (last - first >= 2 && note.IsWord(last - 1, note.Words.Al) && note.IsWord(last - 2, note.Words.Et)) return last - 2;
        if (last - first == 1 && note.IsWord(first, note.Words.Al)) return first;
        bool suffix = last > first && note.Has(last - 1, SourceWords.NameSuffix);
        return suffix ? end : last;
    }
}
