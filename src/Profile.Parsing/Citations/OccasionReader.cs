namespace Profile.Parsing.Citations;

/// <summary>
/// Reads what was said or signed on a day at a place, and has no container: <c>Interview with an officer, Tesk, May 3, 2014</c>,
/// <c>Ann Tarn, speech to the Assembly, Velin, May 3, 2014</c>, <c>Treaty of Milvar, Velin, May 3, 2014</c>.
/// </summary>
internal static class OccasionReader
{
    private const int WordsBeforeInterview = 3;

    public static bool TryRead(NoteTokens note, PieceList pieces, NameListReader names, SourceDraft draft)
    {
        int title = FindTitle(note, pieces, draft);
        if (title < 0) return false;
        if (title > 0) names.Read(note, pieces[0].First, pieces[0].ValueEnd, false, draft.Authors);
        int last = IsInterview(note, pieces[title]) ? LastOfTitle(note, pieces, title) : title;
        draft.Title = note.LineOf(pieces[title].First, pieces[last].ValueEnd);
        for (int i = last + 1; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == PieceKind.Text) ReadText(note, pieces[i], draft);
            else if (pieces[i].Kind == PieceKind.Date) DateAssigner.Read(pieces, i, draft);
            else if (pieces[i].Kind == PieceKind.Bracket) BracketReader.Read(note, pieces[i], draft);
            else NumberAssigner.Read(note, pieces, i, draft);
        }
        return true;
    }

    /// <summary>The piece that is the title, behind who spoke, or -1.</summary>
    private static int FindTitle(NoteTokens note, PieceList pieces, SourceDraft draft)
    {
        if (!TextShape.IsText(pieces, 0)) return -1;
        if (IsInterview(note, pieces[0]) || IsTreaty(note, pieces[0])) return 0;
        return BehindSpeaker(note, pieces, draft);
    }

    /// <summary><c>Interview …</c>, with few words before it: <c>Author’s interview …</c></summary>
    private static bool IsInterview(NoteTokens note, in Piece piece)
    {
        for (int i = piece.First; i < piece.End && i <= piece.First + WordsBeforeInterview; i++)
        {
            if (note.Has(i, SourceWords.Interview)) return true;
        }
        return false;
    }

    /// <summary><c>Treaty of Milvar</c>, <c>Peace Accord between the Government and the NF</c></summary>
    private static bool IsTreaty(NoteTokens note, in Piece piece)
    {
        for (int i = piece.First; i < piece.ValueEnd; i++)
        {
            if (note.Has(i, SourceWords.Treaty) && note[i].IsCapitalized && (i + 1 == piece.ValueEnd || TellsParties(note, i + 1))) return true;
        }
        return false;
    }

    /// <summary>Not <c>Peace Agreement in Doubt</c>, a headline.</summary>
    private static bool TellsParties(NoteTokens note, int i) =>
        note.IsWord(i, note.Words.OfWord) || note.IsWord(i, note.Words.Between) || note.IsWord(i, note.Words.On) || note.IsWord(i, note.Words.For) || note.IsWord(i, note.Words.With);

    /// <summary><c>Ann Tarn, interview by Bo Lund</c>, <c>Ann Tarn, speech to the Assembly</c>: the piece behind the name, or -1.</summary>
    private static int BehindSpeaker(NoteTokens note, PieceList pieces, SourceDraft draft)
    {
        if (pieces.Count < 4 || pieces[1].Kind != PieceKind.Comma || pieces[2].Kind != PieceKind.Text) return -1;
        if (!TextShape.IsName(note, pieces[0].First, pieces[0].ValueEnd) || TextShape.Words(note, pieces[0]) < 2) return -1;
        int first = pieces[2].First;
        bool speech = note.Has(first, SourceWords.Spoken) && note.Has(first + 1, SourceWords.Function) && first + 1 < pieces[2].ValueEnd;
        if (speech) draft.Type = "speech";
        return speech || (!note[first].IsCapitalized && IsInterview(note, pieces[2])) ? 2 : -1;
    }

    /// <summary>Who was spoken to belongs to the title, where it was does not: <c>Interview, NF commander | Tesk</c>. A name may look like a place; of two such the last is the place.</summary>
    private static int LastOfTitle(NoteTokens note, PieceList pieces, int title)
    {
        int last = title;
        while (TextShape.IsText(pieces, last + 2) && pieces[last + 1].Kind == PieceKind.Comma)
        {
            bool place = ArePlaces(note, pieces[last + 2]);
            bool person = place && TextShape.Words(note, pieces[last + 2]) > 1 && TextShape.IsText(pieces, last + 4) && ArePlaces(note, pieces[last + 4]);
            if (place && !person) break;
            last += 2;
        }
        return last;
    }

    private static void ReadText(NoteTokens note, in Piece piece, SourceDraft draft)
    {
        string? text = note.TextOf(piece.First, piece.ValueEnd);
        if (ArePlaces(note, piece)) draft.Place ??= text;
        else draft.Publisher ??= text;
    }

    /// <summary><c>Velin</c>, <c>Velin and New Tesk</c></summary>
    private static bool ArePlaces(NoteTokens note, in Piece piece) =>
        TextShape.IsPlace(note, piece.First, piece.ValueEnd) || (TextShape.Has(note, piece, SourceWords.Conjunction) && TextShape.IsName(note, piece.First, piece.ValueEnd));
}
