namespace Profile.Parsing.Citations;

/// <summary>Reads the words that lead to a source: <c>See</c>, <c>see also</c>, <c>See, for example,</c>, <c>cf.</c>, <c>quoted in</c>, <c>citing</c>.</summary>
internal static class SignalReader
{
    /// <summary>Whether a signal starts at <paramref name="i"/> and a source can follow; <paramref name="end"/> is behind it.</summary>
    public static bool TryRead(NoteTokens note, int i, bool opens, out int end)
    {
        end = i;
        if (!note.Has(i, SourceWords.Signal)) return false;
        if (!opens && note.Opens(i - 1) && !note.Is(i - 1, '(')) return false;
        if (!opens && !IsBoundary(note, i - 1) && !IsInsideSentence(note, i)) return false;
        int at = i;
        if (note.IsWord(at, note.Words.But) || note.IsWord(at, note.Words.As)) at++;
        if (note.IsWord(at, note.Words.See)) at = SkipSee(note, at + 1);
        else if (note.IsWord(at, note.Words.Cf) || note.IsWord(at, note.Words.Compare)) at = SkipMarks(note, at + 1);
        else if (note.IsWord(at, note.Words.Contra) || note.IsWord(at, note.Words.Accord) || note.IsWord(at, note.Words.Citing) || note.IsWord(at, note.Words.Quoting)) at = SkipMarks(note, at + 1);
        else if ((note.IsWord(at, note.Words.Quoted) || note.IsWord(at, note.Words.Cited) || note.IsWord(at, note.Words.Reprinted)) && note.IsWord(at + 1, note.Words.In) && !BackReferenceReader.IsNote(note, at, false)) at += 2;
        else return false;
        if (at >= note.Count || !CanStart(note, at)) return false;
        end = at;
        return true;
    }

    /// <summary><c>For background see Title</c>; not <c>to see Velin</c>.</summary>
    private static bool IsInsideSentence(NoteTokens note, int i) =>
        note.IsWord(i, note.Words.See) && !note[i].IsCapitalized && note[i - 1].IsWord && !note.Has(i - 1, SourceWords.Function | SourceWords.Verb | SourceWords.Conjunction);

    private static bool IsBoundary(NoteTokens note, int i) =>
        note.Is(i, ',') || note.Is(i, ';') || note.Is(i, '.') || note.Is(i, ':') || note.Is(i, '(') || note.IsDash(i) || note.Closes(i);

    private static int SkipSee(NoteTokens note, int at)
    {
        if (note.IsWord(at, note.Words.Also) || note.IsWord(at, note.Words.Generally)) at++;
        at = SkipMarks(note, at);
        if (note.IsWord(at, note.Words.E) && note.Is(at + 1, '.') && note.IsWord(at + 2, note.Words.G)) at = SkipMarks(note, at + 3);
        if (note.IsWord(at, note.Words.For) && (note.IsWord(at + 1, note.Words.Example) || note.IsWord(at + 1, note.Words.Instance))) at = SkipMarks(note, at + 2);
        return at;
    }

    private static int SkipMarks(NoteTokens note, int at)
    {
        while (note.Is(at, '.') || note.Is(at, ',') || note.Is(at, ':')) at++;
        return at;
    }

    private static bool CanStart(NoteTokens note, int i) => note.OpensQuote(i) || (note[i].IsWord && (note[i].IsCapitalized || note.Has(i, SourceWords.LinkScheme | SourceWords.Ibid) || BackReferenceReader.IsWork(note, i) || BackReferenceReader.IsNote(note, i, true)));
}
