namespace Profile.Parsing.Citations;

/// <summary>Reads short forms that name no title: <c>Tarn, 45</c>, <c>Tarn 2014, 45</c>, <c>Tarn and Lund (2014)</c>, <c>Tarn et al., 2014, p. 45</c>, <c>Tarn</c>.</summary>
internal sealed class AuthorDateReader(NameListReader names)
{
    /// <summary>Reads the whole citation, if it is such a form.</summary>
    public bool TryRead(NoteTokens note, int first, int end, PieceList pieces, SourceDraft draft)
    {
        int name = EndOfNames(note, first, end);
        if (name == first || note.Has(first, SourceWords.Numbered)) return false;
        int at = note.Is(name, ',') ? name + 1 : name;
        PublicationDate year = default;
        bool dated = at < end && TryReadYear(note, at, end, out year, out at);
        if (dated ? note[first].IsAllCapitals : at < end && at == name) return false;
        int pages = at < end && (note.Is(at, ',') || note.Is(at, ':')) ? at + 1 : at;
        if (pages < end)
        {
            PieceReader.Read(note, pages, end, pieces);
            if (pieces.Count != 1 || pieces[0].Kind is not (PieceKind.BareNumber or PieceKind.Pages or PieceKind.Identifier)) return false;
            if (pieces[0].Kind != PieceKind.Identifier) draft.Pages = note.TextOf(pieces[0].ValueFirst, pieces[0].ValueEnd);
        }
        names.Read(note, first, name, true, draft.Authors);
        if (dated) draft.Issued = year;
        draft.IsAuthorDate = true;
        return true;
    }

    /// <summary>Behind one family name with its particles, two with <c>and</c> between, or one with <c>et al.</c>; <paramref name="first"/> when there is none.</summary>
    private static int EndOfNames(NoteTokens note, int first, int end)
    {
        int at = EndOfName(note, first, end);
        if (at == first) return first;
        if (note.IsWord(at, note.Words.Et) && note.IsWord(at + 1, note.Words.Al)) return note.Is(at + 2, '.') && at + 2 < end ? at + 3 : at + 2;
        if (!note.Has(at, SourceWords.Conjunction) && !note.Is(at, '&')) return at;
        int second = EndOfName(note, at + 1, end);
        return second > at + 1 ? second : first;
    }

    private static int EndOfName(NoteTokens note, int first, int end)
    {
        int at = first;
        while (at + 1 < end && note.Has(at, SourceWords.Particle) && note[at + 1].IsWord && note[at + 1].SpaceBefore) at++;
        if (at >= end || !note[at].IsWord || !note[at].IsCapitalized || note[at].Length < 2) return first;
        int behind = at + 1;
        while (behind + 1 < end && !note[behind].SpaceBefore && !note[behind + 1].SpaceBefore && note[behind + 1].IsWord && (note.IsDash(behind) || note.Is(behind, '’') || note.Is(behind, '\''))) behind += 2;
        return TextShape.IsName(note, first, behind) ? behind : first;
    }

    private static bool TryReadYear(NoteTokens note, int i, int end, out PublicationDate year, out int behind)
    {
        bool bracket = note.OpensBracket(i);
        int at = bracket ? i + 1 : i;
        year = default;
        behind = i;
        if (!PublicationDateReader.IsYear(note, at)) return false;
        year = PublicationDateReader.YearAt(note, at, out behind);
        if (bracket && (note.Is(behind, ',') || note.Is(behind, ':')) && note.Partner(i) < end) return false;
        if (!bracket) return true;
        if (note.Partner(i) != behind) return false;
        behind++;
        return true;
    }
}
