using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>Reads a person's name in natural order: given names, particles, family name, suffix.</summary>
internal static class PersonReader
{
    public static CslName Read(NoteTokens note, in NamePart part, bool isShort)
    {
        if (part.IsCorporate || part.IsAcronym) return note.Names.OfLiteral(note.TextOf(part.First, part.End));
        if (part.Words == 1) return SingleWord(note, part, isShort);
        int end = part.End;
        string? suffix = null;
        int last = StartOfLastWord(note, part.First, end);
        if (note.Has(last, SourceWords.NameSuffix) && last > part.First)
        {
            suffix = note.TextOf(last, end);
            end = last;
            last = StartOfLastWord(note, part.First, end);
        }
        if (part.IsInitialsLast || (part.EndsWithInitial && !NamePartReader.IsInitials(note, part.First, last))) return FamilyFirst(note, part.First, last, end);
        if (StartsWithParticles(note, part.First, last)) return OfParticles(note, part.First, end, suffix);
        int family = last, particle = last;
        while (family > part.First)
        {
            int before = StartOfLastWord(note, part.First, family);
            if (before == part.First || !note.Has(before, SourceWords.Particle) || family - before > 2) break;
            family = before;
        }
        if (family < last && !note[family].IsCapitalized)
        {
            particle = family;
            while (family < last && !note[family].IsCapitalized) family = NextWord(note, family);
        }
        else
        {
            particle = family;
        }
        return note.Names.Of(note.TextOf(part.First, particle), note.TextOf(particle, family), note.TextOf(family, end), suffix);
    }

    /// <summary><c>Denić JB</c>, <c>Voss L. K.</c>; <paramref name="last"/> is where the last word starts.</summary>
    private static CslName FamilyFirst(NoteTokens note, int first, int last, int end)
    {
        int given = last;
        for (int before = StartOfLastWord(note, first, given); before > first && NamePartReader.IsInitials(note, before, given); before = StartOfLastWord(note, first, given)) given = before;
        return note.Names.Of(note.TextOf(given, end), null, note.TextOf(first, given), null);
    }

    /// <summary>Whether no given name stands before the particles: <c>van der Holt</c>, at the start of a note <c>Van der Holt</c>.</summary>
    private static bool StartsWithParticles(NoteTokens note, int first, int last)
    {
        if (first == last || !note.Has(first, SourceWords.Particle)) return false;
        int second = NextWord(note, first);
        return !note[first].IsCapitalized || (second < last && note.Has(second, SourceWords.Particle) && !note[second].IsCapitalized);
    }

    private static CslName OfParticles(NoteTokens note, int first, int end, string? suffix)
    {
        int family = first;
        while (note.Has(family, SourceWords.Particle) && NextWord(note, family) < end) family = NextWord(note, family);
        return note.Names.Of(null, note.TextOf(first, family), note.TextOf(family, end), suffix);
    }

    private static CslName SingleWord(NoteTokens note, in NamePart part, bool isShort)
    {
        string? word = note.TextOf(part.First, part.End);
        return isShort ? note.Names.Of(null, null, word, null) : note.Names.OfLiteral(word);
    }

    private static int StartOfLastWord(NoteTokens note, int first, int end)
    {
        int i = end - 1;
        while (i > first && !note[i].SpaceBefore) i--;
        return i;
    }

    private static int NextWord(NoteTokens note, int i)
    {
        i++;
        while (i < note.Count && !note[i].SpaceBefore) i++;
        return i;
    }
}
