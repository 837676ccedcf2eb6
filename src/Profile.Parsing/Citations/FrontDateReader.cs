namespace Profile.Parsing.Citations;

/// <summary>Reads a date in brackets between the authors and a title without quotation marks: <c>Tarn, A. (2014). Title</c>, <c>Ministry of Health (n.d.), Title</c>.</summary>
internal static class FrontDateReader
{
    /// <summary>Reads the date into the draft; gives the opening bracket, or -1.</summary>
    public static int Read(NoteTokens note, int first, int end, SourceDraft draft)
    {
        for (int i = first; i < end; i = note.Next(i))
        {
            if (note.Is(i, ':') || note.IsNumber(i)) return -1;
            if (!note.OpensBracket(i)) continue;
            bool dated = PublicationDateReader.TryRead(note, i + 1, out PublicationDate date, out int behind);
            if (!dated) behind = MinorPieceReader.EndOfUndated(note, i + 1);
            if (behind != note.Partner(i)) continue;
            if (i == first || !IsBeforeTitle(note, first, i, end)) return -1;
            draft.Issued = dated ? date : null;
            draft.IsUndated = !dated;
            return i;
        }
        return -1;
    }

    private static bool IsBeforeTitle(NoteTokens note, int first, int bracket, int end)
    {
        int separator = note.Next(bracket), title = separator + 1;
        if (separator < end && note[separator].IsWord && note[separator].IsCapitalized && EndsInInitials(note, first, bracket)) return true;
        if (title >= end || (!note.Is(separator, '.') && !note.Is(separator, ','))) return false;
        if (note.IsNumber(title)) return title + 1 < end && note[title + 1].IsWord;
        if (!note[title].IsWord && !note.Opens(title) && !note.Is(title, '_')) return false;
        bool opens = note.Is(separator, '.') || note[title].IsCapitalized || note.Is(title, '_');
        return opens && !note.Has(title, SourceWords.Page | SourceWords.Volume | SourceWords.Issue);
    }

    /// <summary><c>Tarn, A.</c>, <c>Tarn, A. and Lund, B.</c></summary>
    private static bool EndsInInitials(NoteTokens note, int first, int end)
    {
        int word = end - 1;
        if (note.Is(word, '.')) word--;
        while (word > first && note.IsAttached(word)) word--;
        return word > first && note.Is(word - 1, ',') && NamePartReader.IsInitials(note, word, end);
    }
}
