namespace Profile.Parsing.Citations;

/// <summary>Reads links and identifiers: URLs with or without scheme, in angle brackets or not, DOIs, ISBNs.</summary>
internal static class LinkReader
{
    /// <summary>Longer runs without white space are no address of a host.</summary>
    private const int LongestRun = 200;

    public static bool TryRead(NoteTokens note, int i, int end, bool boundary, out Piece piece)
    {
        piece = default;
        if (note.Is(i, '<') && note.Opens(i) && note.Partner(i) > i + 1)
        {
            piece = new Piece(PieceKind.Link, i, note.Next(i)) { ValueFirst = i + 1, ValueEnd = note.Partner(i) };
            return true;
        }
        if (note.Has(i, SourceWords.Identifier)) return TryReadIdentifier(note, i, end, out piece);
        if (note.Has(i, SourceWords.Doi) && TryReadDoi(note, i, end, out piece)) return true;
        if (!IsLinkStart(note, i, boundary)) return false;
        int behind = EndOfRun(note, i, note.Has(i, SourceWords.LinkScheme) ? end : Math.Min(end, i + LongestRun));
        int last = TrimEnd(note, i, behind);
        bool scheme = note.Has(i, SourceWords.LinkScheme) && !note.IsWord(i, note.Words.Www);
        if (!scheme && !HasPath(note, i, last)) return false;
        piece = new Piece(PieceKind.Link, i, Math.Max(last, i + 1));
        return true;
    }

    /// <summary>The DOI in a link to its resolver, or null.</summary>
    public static string? DoiOf(string url)
    {
        const string resolver = "doi.org/";
        int at = url.IndexOf(resolver, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && url.AsSpan(at + resolver.Length).StartsWith("10.") ? url[(at + resolver.Length)..] : null;
    }

    /// <summary>Behind the last token of the run without white space that starts at <paramref name="i"/>.</summary>
    public static int EndOfRun(NoteTokens note, int i, int end)
    {
        int behind = i + 1;
        while (behind < end && !note[behind].SpaceBefore) behind++;
        return behind;
    }

    /// <summary>The end without the punctuation of the sentence around the link.</summary>
    public static int TrimEnd(NoteTokens note, int first, int end)
    {
        while (end > first + 1 && IsClosingMark(note, first, end - 1)) end--;
        return end;
    }

    private static bool IsClosingMark(NoteTokens note, int first, int i)
    {
        if (note.Is(i, ')')) return note.Partner(i) < first;
        return note.Is(i, '.') || note.Is(i, ',') || note.Is(i, ';') || note.Is(i, ':') || note.Is(i, '”') || note.Is(i, '"') || note.Is(i, '>') || note.Is(i, ']');
    }

    private static bool IsLinkStart(NoteTokens note, int i, bool boundary)
    {
        if (note.IsWord(i, note.Words.Http) || note.IsWord(i, note.Words.Https)) return note.Is(i + 1, ':') && note.Is(i + 2, '/');
        if (note.IsWord(i, note.Words.Www)) return note.Is(i + 1, '.') && note.IsAttached(i + 1);
        return boundary && note[i].IsWord && note.Is(i + 1, '.') && note.IsAttached(i + 1) && note.IsAttached(i + 2) && note[i + 2].IsWord && !note[i + 2].IsCapitalized;
    }

    /// <summary>Whether there is a slash behind the host name.</summary>
    private static bool HasPath(NoteTokens note, int first, int end)
    {
        bool dot = false;
        for (int i = first; i < end; i++)
        {
            dot |= note.Is(i, '.');
            if (dot && note.Is(i, '/')) return true;
        }
        return false;
    }

    private static bool TryReadDoi(NoteTokens note, int i, int end, out Piece piece)
    {
        piece = default;
        int value = i + 1;
        if (note.Is(value, ':')) value++;
        if (!note.IsNumber(value) || note[value].Value != 10 || !note.Is(value + 1, '.')) return false;
        int behind = TrimEnd(note, value, EndOfRun(note, value, end));
        piece = new Piece(PieceKind.Doi, i, behind) { ValueFirst = value };
        return true;
    }

    private static bool TryReadIdentifier(NoteTokens note, int i, int end, out Piece piece)
    {
        piece = default;
        int value = i + 1;
        while (note.Is(value, ':') || note.Is(value, '.') || note.Is(value, '-') || (note.IsNumber(value) && note[value].Length == 2 && note.Is(value + 1, ':'))) value++;
        if (!note.IsNumber(value)) return false;
        int behind = value + 1;
        while (behind < end && (note.IsDash(behind) || note.IsNumber(behind) || (note[behind].Length == 1 && note[behind].IsWord && note.IsAttached(behind)))) behind++;
        bool isbn = note.IsWord(i, note.Words.Isbn);
        piece = new Piece(isbn ? PieceKind.Isbn : PieceKind.Identifier, i, isbn ? behind : MinorPieceReader.EndOfNumbers(note, behind, end)) { ValueFirst = value };
        return true;
    }
}
