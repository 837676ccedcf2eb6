using System.Runtime.InteropServices;
using Profile.Parsing.Model;

namespace Profile.Parsing.Citations;

/// <summary>
/// Reads who wrote or edited a work, in the printed order: <c>Ann Tarn and Bo Lund</c>, <c>Tarn, Ann, and Bo Lund</c>,
/// <c>Tarn, A.; Lund, B.</c>, <c>Ministry of Health, Office of Statistics</c>.
/// </summary>
/// <remarks>Keeps its buffer from list to list.</remarks>
internal sealed class NameListReader
{
    private readonly List<NamePart> _parts = [];

    /// <summary>
    /// Adds the names of the tokens from <paramref name="first"/> up to <paramref name="end"/> to <paramref name="names"/>. In a short form
    /// (<paramref name="isShort"/>) family names alone are expected.
    /// </summary>
    public void Read(NoteTokens note, int first, int end, bool isShort, List<CslName> names)
    {
        while (first < end && IsEdge(note, first)) first++;
        while (end > first && (note.Is(end - 1, ',') || note.Is(end - 1, ';') || note.Is(end - 1, ':'))) end--;
        NamePartReader.Read(note, first, end, _parts);
        if (_parts.Count == 0) return;
        bool semicolons = false;
        foreach (ref readonly NamePart part in CollectionsMarshal.AsSpan(_parts)) semicolons |= part.AfterSemicolon;
        if (semicolons) ReadGroups(note, isShort, names);
        else ReadGroup(note, 0, _parts.Count, isShort, names);
    }

    private static bool IsEdge(NoteTokens note, int i) => !note[i].IsWord && !note[i].IsNumber && !note.Opens(i) && !note.Is(i, '@');

    private void ReadGroups(NoteTokens note, bool isShort, List<CslName> names)
    {
        int start = 0;
        for (int i = 1; i <= _parts.Count; i++)
        {
            if (i < _parts.Count && !_parts[i].AfterSemicolon) continue;
            ReadGroup(note, start, i, isShort, names);
            start = i;
        }
    }

    private void ReadGroup(NoteTokens note, int first, int end, bool isShort, List<CslName> names)
    {
        ReadOnlySpan<NamePart> parts = CollectionsMarshal.AsSpan(_parts);
        bool initials = first + 1 < end && parts[first].Words == 1 && parts[first + 1].IsInitials && parts[first + 1].AfterComma;
        if (parts[first].IsCorporate && !initials)
        {
            names.Add(note.Names.OfLiteral(note.TextOf(parts[first].First, parts[end - 1].End)));
            return;
        }
        bool listed = end - first >= 3 || isShort;
        if (listed && AreFamilyNames(parts, first, end))
        {
            for (int i = first; i < end; i++) names.Add(note.Names.Of(null, null, note.TextOf(parts[i].First, parts[i].End), null));
            return;
        }
        for (int i = first; i < end; i++)
        {
            ref readonly NamePart part = ref parts[i];
            if (part.IsSuffix && names.Count > 0) names[^1] = names[^1] with { Suffix = note.TextOf(part.First, part.End) };
            else if (i + 1 < end && IsInverted(parts, i, end, i == first)) names.Add(Inverted(note, part, parts[++i]));
            else names.Add(PersonReader.Read(note, part, isShort));
        }
    }

    /// <summary>Single words of which the last follows <c>and</c>: <c>Tarn, Lund, and Osk</c>. With two parts and a comma it is one inverted name.</summary>
    private static bool AreFamilyNames(ReadOnlySpan<NamePart> parts, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (parts[i].Words != 1 || parts[i].Initials > 0 || parts[i].IsSuffix) return false;
        }
        return end - first == 1 || !parts[end - 1].AfterComma;
    }

    /// <summary>Whether part <paramref name="i"/> is a family name and the next one the given name to it.</summary>
    private static bool IsInverted(ReadOnlySpan<NamePart> parts, int i, int end, bool opens)
    {
        ref readonly NamePart family = ref parts[i], given = ref parts[i + 1];
        if (family.IsInitialsLast || !given.AfterComma || given.IsCorporate || given.IsSuffix || family.IsInitials || given.Words > 4) return false;
        if (given.IsInitials) return family.Words <= 3 && family.Initials == 0;
        if (family.Words == 1 && family.Initials == 0) return true;
        if (family.Initials > 0) return false;
        bool single = given.Words == 1 && (i + 2 == end || !opens || !parts[i + 2].AfterComma || parts[i + 2].IsSuffix);
        return (family.StartsWithParticle || opens) && single && given.Initials == 0 || (opens && family.Words <= 3 && given.Words - given.Initials == 1 && given.EndsWithInitial);
    }

    private static CslName Inverted(NoteTokens note, in NamePart family, in NamePart given) =>
        note.Names.Of(note.TextOf(given.First, given.End), null, note.TextOf(family.First, family.End), null);
}
