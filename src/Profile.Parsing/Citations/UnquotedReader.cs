namespace Profile.Parsing.Citations;

/// <summary>
/// Reads citations whose title has no quotation marks: <c>Tarn, Ann (2009). Title. Press.</c>, <c>Ann Tarn, Title (Velin: Press, 2009), 32</c>,
/// <c>Tarn, Ann. Title. Velin: Press, 2009.</c>, <c>Ministry of Health, Title, 3 May 2012</c>, <c>Reuters, 3 May 2012</c>.
/// </summary>
internal sealed class UnquotedReader(NameListReader names, DescriptionReader description, PieceList pieces)
{
    private const int LongestRole = 5;

    private readonly AuthorDateReader _authorDate = new(names);

    public void Read(NoteTokens note, int first, int end, SourceDraft draft)
    {
        int bracket = FrontDateReader.Read(note, first, end, draft);
        if (bracket >= 0)
        {
            AuthorReader.Read(note, first, bracket, false, names, draft);
            ReadBehindFrontDate(note, note.Next(bracket), end, draft);
            return;
        }
        int initials = InitialsLastNames.EndOfList(note, first, end);
        if (initials >= 0)
        {
            names.Read(note, first, initials, false, draft.Authors);
            PieceReader.Read(note, initials + 1, end, pieces);
            ReadTitleOf(note, 0, CitationStyle.Stops, draft);
            return;
        }
        if (_authorDate.TryRead(note, first, end, pieces, draft)) return;
        PieceReader.Read(note, first, end, pieces);
        if (JudgmentReader.TryRead(note, pieces, names, draft) || OccasionReader.TryRead(note, pieces, names, draft)) return;
        if (pieces.Count > 0 && IsContainerAlone(note))
        {
            draft.Container = note.TextOf(pieces[0].First, pieces[0].ValueEnd);
            description.Read(note, pieces, 1, CitationStyle.Commas, draft);
            return;
        }
        int title = ReadAuthors(note, first, draft);
        ReadTitle(note, title, draft);
    }

    private void ReadBehindFrontDate(NoteTokens note, int separator, int end, SourceDraft draft)
    {
        CitationStyle style = note.Is(separator, '.') ? CitationStyle.Stops : CitationStyle.Commas;
        int first = SkipEditors(note, note.Is(separator, '.') || note.Is(separator, ',') ? separator + 1 : separator, end, draft);
        PieceReader.Read(note, first, end, pieces);
        ReadTitleOf(note, 0, style, draft);
    }

    /// <summary><c>Bo Lund; Cy Osk, eds.</c> between the date and the title.</summary>
    private int SkipEditors(NoteTokens note, int first, int end, SourceDraft draft)
    {
        for (int i = first; i < end && !note.IsStop(i) && !note.Is(i, ':'); i++)
        {
            if (note.OpensBracket(i) && note.Has(i + 1, SourceWords.Editor) && note.Next(i) <= i + LongestRole && note.IsStop(note.Next(i)))
            {
                names.Read(note, first, i, false, draft.Editors);
                return note.Next(i) + 1;
            }
            if (note.Opens(i)) return first;
            if (!note.Has(i, SourceWords.Editor) || note[i].IsCapitalized || !note.Is(i + 1, '.') || i == first) continue;
            names.Read(note, first, i, false, draft.Editors);
            return i + 2;
        }
        return first;
    }

    /// <summary>Reads the names before the title; gives the piece where the title starts.</summary>
    private int ReadAuthors(NoteTokens note, int first, SourceDraft draft)
    {
        int role = pieces.Count > 0 && TextShape.IsName(note, pieces[0].First, pieces[0].ValueEnd) ? RoleReader.Find(note, pieces, 0) : -1;
        if (role >= 0)
        {
            AuthorReader.Read(note, first, pieces[role].End, false, names, draft);
            return RoleReader.Behind(pieces, role);
        }
        if (pieces.Count > 2 && pieces[0].Kind == PieceKind.Text && pieces[1].Kind == PieceKind.Comma && pieces[2].Kind == PieceKind.DocumentNumber
            && TextShape.Has(note, pieces[0], SourceWords.Organisation) && !note.IsNumber(pieces[0].ValueEnd - 1) && !note.Has(pieces[0].First, SourceWords.Report))
        {
            AuthorReader.Read(note, first, pieces[0].End, false, names, draft);
            return 2;
        }
        int last = AuthorPieces.LastOf(note, pieces, out int title);
        if (last < 0) return 0;
        if (AuthorPieces.IsYearBeforeTitle(pieces, title))
        {
            draft.Issued = pieces[title].Date;
            title += 2;
        }
        bool isShort = !pieces.Has(PieceKind.Date) && !pieces.Has(PieceKind.Undated) && !pieces.Has(PieceKind.Bracket);
        AuthorReader.Read(note, first, pieces[last].End, isShort, names, draft);
        return title;
    }

    private void ReadTitle(NoteTokens note, int from, SourceDraft draft)
    {
        while (from < pieces.Count && pieces[from].IsSeparator) from++;
        if (from >= pieces.Count) return;
        if (LinkLabel.IsAt(note, pieces, from)) from++;
        while (from < pieces.Count && pieces[from].IsSeparator) from++;
        bool stops = from > 0 && pieces[from - 1].Kind == PieceKind.Stop;
        if (from < pieces.Count && TryReadNumbered(note, from, draft)) return;
        ReadTitleOf(note, from, stops ? CitationStyle.Stops : CitationStyle.Commas, draft);
    }

    /// <summary>A title with a number of its own: <c>Law No. 2012-18 of 3 May 2012 on the Press</c>, <c>Report No. 7 of 2014</c>.</summary>
    private bool TryReadNumbered(NoteTokens note, int from, SourceDraft draft)
    {
        if (from + 1 >= pieces.Count || pieces[from].Kind != PieceKind.Text || pieces[from + 1].Kind != PieceKind.Issue || TextShape.Words(note, pieces[from]) > 1) return false;
        int last = from + 1;
        while (last + 1 < pieces.Count && pieces[last + 1].Kind is PieceKind.Text or PieceKind.Date)
        {
            last++;
            if (pieces[last].Kind == PieceKind.Date) DateAssigner.Read(pieces, last, draft);
        }
        draft.Title = note.LineOf(pieces[from].First, pieces[last].ValueEnd);
        description.Read(note, pieces, last + 1, CitationStyle.Commas, draft);
        return true;
    }

    /// <summary>A periodical or wire service before a date, also with its place: <c>Reuters, 3 May 2012</c>, <c>Xinhua News Agency, Velin, 3 May 2012</c>.</summary>
    private bool IsContainerAlone(NoteTokens note)
    {
        if (pieces[0].Kind != PieceKind.Text) return false;
        int next = BehindSeparators(1);
        if (next >= pieces.Count) return false;
        if (pieces[next].Kind == PieceKind.Date) return note.Has(pieces[0].ValueEnd - 1, SourceWords.Periodical | SourceWords.Post);
        if (pieces[next].Kind != PieceKind.Text || !TextShape.Has(note, pieces[0], SourceWords.Periodical) || !TextShape.IsPlace(note, pieces[next].First, pieces[next].ValueEnd)) return false;
        int date = BehindSeparators(next + 1);
        return date < pieces.Count && pieces[date] is { Kind: PieceKind.Date, Date.Day: > 0 } && TextShape.Words(note, pieces[next]) == 1;
    }

    private int BehindSeparators(int i)
    {
        while (i < pieces.Count && (pieces[i].IsSeparator || pieces[i].Kind == PieceKind.Bracket)) i++;
        return i;
    }

    private void ReadTitleOf(NoteTokens note, int from, CitationStyle style, SourceDraft draft)
    {
        if (from >= pieces.Count) return;
        int last = UnquotedTitle.LastOf(note, pieces, from, style);
        for (int i = from + 1; i < last; i++)
        {
            if (UnquotedTitle.HoldsDate(note, pieces, i)) DateAssigner.Read(pieces, i, draft);
        }
        if (pieces[from].Kind is PieceKind.Link or PieceKind.Date or PieceKind.Access || (pieces[from].Kind == PieceKind.DocumentNumber && from > 0))
        {
            description.Read(note, pieces, from, style, draft);
            return;
        }
        if (draft.Authors.Count > 0 && pieces[last].ValueEnd == pieces[from].First + 1 && note.Has(pieces[from].First, SourceWords.Post)) draft.Container = note.TextOf(pieces[from].First, pieces[last].ValueEnd);
        else draft.Title = note.LineOf(pieces[from].First, TitleReader.Trim(note, pieces[from].First, pieces[last].ValueEnd));
        description.Read(note, pieces, last + 1, style, draft);
    }
}
