namespace Profile.Parsing.Citations;

/// <summary>Reads the fields of one citation, whichever shape it has.</summary>
/// <remarks>Keeps its buffers from citation to citation.</remarks>
internal sealed class CitationReader
{
    private readonly NameListReader _names = new();
    private readonly PieceList _pieces = new();
    private readonly DescriptionReader _description;
    private readonly UnquotedReader _unquoted;

    public CitationReader()
    {
        _description = new DescriptionReader(_names);
        _unquoted = new UnquotedReader(_names, _description, _pieces);
    }

    /// <summary>Fills <paramref name="draft"/>, whatever it held, with the citation.</summary>
    public void Read(NoteTokens note, int first, int end, SourceDraft draft)
    {
        draft.Clear();
        end = AliasReader.Read(note, first, LinkDebris.StartOf(note, first, end), draft);
        int reference = BackReferenceReader.Find(note, first, end, draft, out int behind);
        if (reference >= 0)
        {
            ReadBackReference(note, first, reference, behind, end, draft);
            return;
        }
        int title = TitleFinder.Find(note, first, end);
        if (title < 0) _unquoted.Read(note, first, end, draft);
        else ReadQuoted(note, first, title, end, draft);
        draft.Words = WordsOf(note, title < 0 ? first : note.Next(title), end);
    }

    /// <summary>Author or title before <c>op. cit.</c> or <c>supra</c>, pages behind it.</summary>
    private void ReadBackReference(NoteTokens note, int first, int reference, int behind, int end, SourceDraft draft)
    {
        while (reference > first + 1 && (note.IsWord(reference - 1, note.Words.As) || note.IsWord(reference - 1, note.Words.See))) reference--;
        int title = TitleFinder.Find(note, first, reference);
        AuthorReader.Read(note, first, title < 0 ? reference : title, true, _names, draft);
        if (title >= 0) draft.Title = TitleReader.Read(note, title + 1, note.Partner(title), draft);
        PieceReader.Read(note, behind, end, _pieces);
        for (int i = 0; i < _pieces.Count; i++)
        {
            if (_pieces[i].Kind is PieceKind.Pages or PieceKind.BareNumber or PieceKind.Volume) NumberAssigner.Read(note, _pieces, i, draft);
        }
    }

    private void ReadQuoted(NoteTokens note, int first, int title, int end, SourceDraft draft)
    {
        int behind = note.Next(title);
        draft.IsTitleQuoted = true;
        if (IsEntry(note, title))
        {
            ReadEntry(note, first, title, behind, end, draft);
            return;
        }
        int authors = ReadFrontDate(note, first, title, draft);
        draft.Title = TitleReader.Read(note, title + 1, behind - 1, draft);
        PieceReader.Read(note, behind, end, _pieces);
        int from = IsSubtitleNext(note, title) ? 2 : 0;
        if (from > 0) (draft.Title, draft.IsTitleQuoted) = (note.LineOf(title, _pieces[1].ValueEnd), false);
        bool isShort = draft.Issued is null && !_pieces.Has(PieceKind.Date) && !_pieces.Has(PieceKind.Undated) && !_pieces.Has(PieceKind.Bracket) && !_pieces.Has(PieceKind.Access) && !_pieces.Has(PieceKind.Link);
        AuthorReader.Read(note, first, authors, isShort, _names, draft);
        _description.Read(note, _pieces, from, StyleOf(note, title), draft);
        if (draft.Container is null && draft.Publisher is null) AuthorReader.MovePeriodical(note, first, authors, draft);
    }

    /// <summary>Whether the quotation only begins the title of a book or report: <c>“No One Came”: Displacement in Orsha (Velin: …)</c>.</summary>
    private bool IsSubtitleNext(NoteTokens note, int title)
    {
        if (_pieces.Count < 3 || _pieces[0].Kind != PieceKind.Colon || _pieces[1].Kind != PieceKind.Text || note.Is(title, '„') || note.Is(title, '«')) return false;
        if (_pieces[2].Kind == PieceKind.Bracket) return StretchContent.HoldsYear(note, _pieces[2].First);
        return _pieces.Count > 3 && _pieces[2].Kind == PieceKind.Comma && _pieces[3] is { Kind: PieceKind.Date, Date.Day: 0 };
    }

    /// <summary>Whether <c>s.v.</c> stands before the title.</summary>
    private static bool IsEntry(NoteTokens note, int title) =>
        note.Is(title - 1, '.') && note.IsWord(title - 2, note.Words.V) && note.Is(title - 3, '.') && note.IsWord(title - 4, note.Words.S);

    /// <summary><c>Encyclopedia of Karsova, 3rd ed., s.v. “Tesk,” …</c>: the work that holds the entry stands before it.</summary>
    private void ReadEntry(NoteTokens note, int first, int title, int behind, int end, SourceDraft draft)
    {
        draft.Type = "entry";
        PieceReader.Read(note, first, title - 4, _pieces);
        _description.Read(note, _pieces, 0, CitationStyle.Commas, draft);
        draft.Title = TitleReader.Read(note, title + 1, behind - 1, draft);
        PieceReader.Read(note, behind, end, _pieces);
        _description.Read(note, _pieces, 0, CitationStyle.Commas, draft);
    }

    /// <summary>Reads a date before the title, in brackets or between separators; gives where the authors end.</summary>
    private static int ReadFrontDate(NoteTokens note, int first, int title, SourceDraft draft)
    {
        for (int i = first; i < title; i = note.Next(i))
        {
            bool bracket = note.OpensBracket(i);
            if (!bracket && (i == first || !IsSeparator(note, i - 1))) continue;
            if (!PublicationDateReader.TryRead(note, bracket ? i + 1 : i, out PublicationDate date, out int behind)) continue;
            if (bracket ? behind > note.Partner(i) : behind + 1 != title || !IsSeparator(note, behind)) continue;
            if (date.IsYearOnly && !bracket && note.IsNumber(i - 2)) continue;
            draft.Issued = date;
            return i;
        }
        return title;
    }

    private static bool IsSeparator(NoteTokens note, int i) => note.Is(i, '.') || note.Is(i, ',');

    private static SourceWords WordsOf(NoteTokens note, int first, int end)
    {
        SourceWords words = SourceWords.None;
        for (int i = first; i < end; i++) words |= note.KindOf(i);
        return words;
    }

    private static CitationStyle StyleOf(NoteTokens note, int title)
    {
        int closing = note.Partner(title);
        int behind = closing + 1;
        while (behind < note.Count && note.OpensBracket(behind)) behind = note.Next(behind);
        if (note.Is(behind, '.')) return CitationStyle.Stops;
        return note.Is(closing - 1, '.') ? CitationStyle.Bibliography : CitationStyle.Commas;
    }
}
