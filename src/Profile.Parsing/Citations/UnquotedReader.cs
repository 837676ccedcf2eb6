namespace Profile.Parsing.Citations;

/// <summary>
/// Reads citations whose title has no quotation marks: <c>Tarn, Ann (2009). Title. Press.</c>, <c>Ann Tarn, Title (Velin: Press, 2009), 32</c>,
/// <c>Tarn, Ann. Title. Velin: Press, 2009.</c>, <c>Ministry of Health, Title, 3 May 2012</c>, <c>Reuters, 3 May 2012</c>.
/// </summary>
internal sealed class UnquotedReader(NameListReader names, DescriptionReader description, List<Piece> pieces)
{
    private const int LongestRole = 5;

    private readonly AuthorDateReader _authorDate = new(names);

    public void Read(NoteTokens note, int first, int end, SourceDraft draft)
    {
        int bracket = FindFrontDate(note, first, end, draft);
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

    /// <summary>A date in brackets behind names and before more words; gives the opening bracket, or -1.</summary>
    private static int FindFrontDate(NoteTokens note, int first, int end, SourceDraft draft)
    {
        for (int i = first; i < end; i = note.Next(i))
        {
            if (note.Is(i, ':') || note.IsNumber(i)) return -1;
            if (!note.OpensBracket(i)) continue;
            bool dated = PublicationDateReader.TryRead(note, i + 1, out PublicationDate date, out int behind);
            if (!dated) behind = MinorPieceReader.EndOfUndated(note, i + 1);
            if (behind != note.Partner(i)) continue;
            int next = behind + 1;
            if (i > first && next < end && note[next].IsWord && note[next].IsCapitalized && EndsInInitials(note, first, i)) return Take(dated ? date : null, i, draft);
            if (i == first || next + 1 >= end || (!note.Is(next, '.') && !note.Is(next, ','))) return -1;
            if (!note[next + 1].IsWord && !note.Opens(next + 1) && !note.Is(next + 1, '_')) return next + 2 < end && note.IsNumber(next + 1) && note[next + 2].IsWord ? Take(dated ? date : null, i, draft) : -1;
            bool title = note.Is(next, '.') || note[next + 1].IsCapitalized || note.Is(next + 1, '_');
            return !title || note.Has(next + 1, SourceWords.Page | SourceWords.Volume | SourceWords.Issue) ? -1 : Take(dated ? date : null, i, draft);
        }
        return -1;
    }

    /// <summary><c>Tarn, A.</c>, <c>Tarn, A. and Lund, B.</c></summary>
    private static bool EndsInInitials(NoteTokens note, int first, int end)
    {
        int word = end - 1;
        if (note.Is(word, '.')) word--;
        while (word > first && note.IsAttached(word)) word--;
        return word > first && note.Is(word - 1, ',') && NamePartReader.IsInitials(note, word, end);
    }

    private static int Take(PublicationDate? date, int bracket, SourceDraft draft)
    {
        draft.Issued = date;
        draft.IsUndated = date is null;
        return bracket;
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
        bool isShort = !pieces.Exists(static p => p.Kind is PieceKind.Date or PieceKind.Undated or PieceKind.Bracket);
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
        int last = from;
        while (last + 1 < pieces.Count && GoesOn(note, last, style)) last++;
        while (last > from && pieces[last].IsSeparator) last--;
        for (int i = from + 1; i < last; i++)
        {
            if (IsDateInTitle(note, i)) DateAssigner.Read(pieces, i, draft);
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

    /// <summary>Whether the title goes on behind piece <paramref name="i"/>.</summary>
    private bool GoesOn(NoteTokens note, int i, CitationStyle style)
    {
        Piece next = pieces[i + 1];
        if (next.Kind == PieceKind.Bracket) return false;
        if (next.Kind is PieceKind.Stop) return false;
        if (IsSpan(i + 1) || (next.Kind == PieceKind.Comma && IsSpan(i + 2))) return true;
        if (IsDateInTitle(note, i + 1)) return true;
        if (next.Kind == PieceKind.Issue && next.ValueFirst == next.First) return true;
        if (next.IsTyped) return next.Kind is PieceKind.BareNumber && i + 2 < pieces.Count && pieces[i + 2].Kind == PieceKind.Text;
        if (next.Kind != PieceKind.Comma) return true;
        if (i + 2 < pieces.Count && pieces[i + 2].Kind == PieceKind.Text && TextShape.IsRemark(note, pieces[i + 2])) return false;
        if (style == CitationStyle.Stops) return !StartsDescription(note, i + 2);
        return i + 2 < pieces.Count && pieces[i + 2].Kind == PieceKind.Text && !PlaceReader.IsPlaceAndPublisher(note, pieces, i + 2) && BracketFollows(i + 2);
    }

    /// <summary>The years that a title names, before its publisher: <c>War in Karsova, 1998–2012 (Velin: …)</c></summary>
    private bool IsSpan(int i) => i + 1 < pieces.Count && pieces[i].Kind == PieceKind.Date && pieces[i].Date is { IsYearOnly: true, EndYear: > 0 } && pieces[i + 1].Kind == PieceKind.Bracket;

    /// <summary><c>Letter dated 3 May 2014 from the Governor</c>: words in small letters go on right behind the date.</summary>
    private bool IsDateInTitle(NoteTokens note, int i) =>
        pieces[i] is { Kind: PieceKind.Date, Date.IsYearOnly: false } && i + 1 < pieces.Count && pieces[i + 1].Kind == PieceKind.Text && note[pieces[i + 1].First].IsWord
        && !note[pieces[i + 1].First].IsCapitalized && note.Has(pieces[i + 1].First, SourceWords.Function);

    private bool StartsDescription(NoteTokens note, int i) => i >= pieces.Count || (pieces[i].Kind != PieceKind.Text && pieces[i].Kind != PieceKind.BareNumber && pieces[i].Kind != PieceKind.Edition)
        || PlaceReader.IsPlaceAndPublisher(note, pieces, i);

    /// <summary>Whether brackets with the publisher or date come behind the words, so that commas before them are the title's own.</summary>
    private bool BracketFollows(int i)
    {
        for (int k = i; k < pieces.Count && k < i + 12; k++)
        {
            if (pieces[k].Kind == PieceKind.Bracket) return true;
            if (pieces[k].IsTyped || pieces[k].Kind == PieceKind.Stop) return StopsAtPublisher(k);
        }
        return false;
    }

    private bool StopsAtPublisher(int k) => pieces[k].Kind is PieceKind.Editors or PieceKind.Translators or PieceKind.Edition;
}
