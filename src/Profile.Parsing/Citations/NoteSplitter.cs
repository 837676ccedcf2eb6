namespace Profile.Parsing.Citations;

/// <summary>
/// Splits a note into its sources and the commentary between them: at semicolons outside quotations and brackets, at signal words, at a full
/// stop before a second title, and where prose begins or ends. Names before a title, though separated by semicolons, stay together.
/// </summary>
/// <remarks>Looks ahead from a separator only to the next of its kind, so that time is linear.</remarks>
internal static class NoteSplitter
{
    private const int LongestName = 3;

    /// <summary>Where a part can end or another begin; of other tokens it matters only what the part holds.</summary>
    private const SourceWords Turns = SourceWords.Signal | SourceWords.Lead | SourceWords.Stop | SourceWords.Semicolon | SourceWords.OpensBracket | SourceWords.OpensQuote;

    /// <summary>Fills <paramref name="stretches"/> with the parts of the note in order. They do not overlap; what lies between is punctuation and signal words.</summary>
    public static void Split(NoteTokens note, List<NoteStretch> stretches)
    {
        stretches.Clear();
        int start = 0;
        StretchContent content = default;
        var later = new LaterSource(-1, false);
        bool inNames = false;
        for (int i = 0; i < note.Count;)
        {
            if (!note.Has(i, Turns))
            {
                content.Add(note, start, i);
                if (later.Separator >= 0) later.Add(note, i);
                i++;
                continue;
            }
            int end = i, from = CutAt(note, i, start, later, inNames, ref content, ref end);
            if (from >= 0)
            {
                Add(note, start, end, content, stretches);
                (start, content, later, inNames) = (from, default, new LaterSource(-1, false), false);
                i = from;
                continue;
            }
            content.Add(note, start, i);
            later.Add(note, i);
            inNames |= note.IsWord(i, note.Words.In) && note[i].IsCapitalized && i == Math.Max(later.Separator + 1, start);
            if (note.IsStop(i)) (later, inNames) = (new LaterSource(i, false), false);
            else if (i > 0 && note.Has(i, SourceWords.Lead) && IsJoint(note, i) && EndsSource(note, note.Is(i - 1, ',') ? i - 2 : i - 1)) later = new LaterSource(i, true);
            i = note.Next(i);
        }
        Add(note, start, note.Count, content, stretches);
    }

    /// <summary>Where the next part starts when the part so far ends at token <paramref name="i"/>, else -1; sets <paramref name="end"/> when it ends sooner.</summary>
    private static int CutAt(NoteTokens note, int i, int start, LaterSource later, bool inNames, ref StretchContent content, ref int end)
    {
        bool words = content.LowerWords + content.CapitalizedWords > 0 || content.HasTitle;
        if ((i == start || words) && SignalReader.TryRead(note, i, i == start, out int behind)) return behind;
        if (note.Is(i, ';') && !inNames && IsComplete(content) && StartsSource(note, i + 1)) return i + 1;
        if (later.StartsWith(note, i, content))
        {
            end = later.Separator;
            return end + 1;
        }
        return note.IsStop(i) && i > start && ChangesAt(note, i, ref content) ? i + 1 : -1;
    }

    /// <summary>Whether what stands before a semicolon can be a source of its own.</summary>
    private static bool IsComplete(StretchContent content) => content.IsCitation || (content.HasNumber && content.HasComma);

    /// <summary>Whether a source starts at <paramref name="i"/>, behind a semicolon; looks up to the next semicolon.</summary>
    private static bool StartsSource(NoteTokens note, int i)
    {
        if (i >= note.Count || note.IsNumber(i)) return false;
        StretchContent content = default;
        for (int k = i; k < note.Count && !note.Is(k, ';'); k = note.Next(k)) content.Add(note, i, k);
        return content.IsCitation || (content.HasNumber && content.HasComma) || SignalReader.TryRead(note, i, true, out _) || content.IsProse;
    }

    /// <summary>Whether prose ends or begins behind the stop at <paramref name="i"/>; looks up to the next stop.</summary>
    private static bool ChangesAt(NoteTokens note, int i, ref StretchContent content)
    {
        bool prose = content.IsProse && !content.IsCitation;
        if (i + 1 >= note.Count || content.HasAccess || (!prose && !content.IsCitation)) return false;
        StretchContent next = default;
        int end = i + 1;
        for (; end < note.Count && !note.IsStop(end); end = note.Next(end)) next.Add(note, i + 1, end);
        if (prose) return next.IsCitation;
        bool last = end + 1 >= note.Count;
        return next.IsProse && (!next.HasYear || (last && content.HasYear && next.HasVerb)) && (last || !IsBehindFrontDate(note, i));
    }

    /// <summary>Whether nothing but a date stands in the brackets before the stop, so that a title may follow: <c>Tarn, A. (2014). The road is open. …</c></summary>
    private static bool IsBehindFrontDate(NoteTokens note, int stop) =>
        note.Closes(stop - 1) && PublicationDateReader.TryRead(note, note.Partner(stop - 1) + 1, out _, out int behind) && behind == stop - 1;

    private static bool AreNames(NoteTokens note, int first, int title)
    {
        for (int i = first; i < title; i = note.Next(i))
        {
            if (!LaterSource.IsOfName(note, i)) return false;
        }
        return true;
    }

    private static void Add(NoteTokens note, int first, int end, StretchContent content, List<NoteStretch> stretches)
    {
        while (first < end && IsEdge(note, first)) first++;
        if (first > 0 && note.Is(first - 1, ';') && IsJoint(note, first) && first + 1 < end) first++;
        while (end > first && IsTail(note, first, end - 1)) end--;
        if (first >= end) return;
        int lead = content.HasTitle && content.HasVerb ? EndOfLead(note, first, end) : first;
        if (lead > first)
        {
            stretches.Add(new NoteStretch(first, lead, true, false));
            first = lead;
        }
        bool name = IsNameAlone(note, first, end, content);
        stretches.Add(new NoteStretch(first, end, !name && IsCommentary(note, first, end, content), name));
    }

    private static bool IsCommentary(NoteTokens note, int first, int end, StretchContent content)
    {
        if (content.IsProse || (note.IsWord(first, note.Words.See) && !content.IsCitation)) return true;
        if (content.IsCitation || content.HasNumber) return false;
        return !content.HasComma || !TextShape.IsName(note, first, Math.Min(first + 1, end));
    }

    /// <summary>Behind the words of a sentence that lead to a source: <c>The figure is from | Ann Tarn, “Grain,” …</c>; <paramref name="first"/> when there are none.</summary>
    private static int EndOfLead(NoteTokens note, int first, int end)
    {
        int title = TitleFinder.Find(note, first, end), lead = first;
        bool verb = false;
        for (int i = first; i < title; i = note.Next(i))
        {
            if (!note[i].IsWord || note[i].IsCapitalized && !(i == first && note.Has(i, SourceWords.Verb)) || note.IsAttached(i) && i > first) continue;
            verb |= note.Has(i, SourceWords.Verb);
            if (!note.Has(i, SourceWords.Particle | SourceWords.Conjunction)) lead = i + 1;
        }
        return verb && (lead == title || (note.Has(lead - 1, SourceWords.Lead) && AreNames(note, lead, title))) ? lead : first;
    }

    /// <summary>Whether the word joins two sources: <c>with</c>, <c>and</c>.</summary>
    private static bool IsJoint(NoteTokens note, int i) => note.IsWord(i, note.Words.With) || note.IsWord(i, note.Words.And);

    private static bool HasComma(NoteTokens note, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (note.Is(i, ',')) return true;
        }
        return false;
    }

    private static bool EndsSource(NoteTokens note, int i) => i > 0 && (note.IsNumber(i) || note.Closes(i));

    private static bool IsNameAlone(NoteTokens note, int first, int end, StretchContent content) =>
        !content.IsCitation && !content.HasNumber && content.LowerWords == 0 && content.CapitalizedWords is > 0 and <= LongestName && !HasComma(note, first, end) && TextShape.IsName(note, first, end);

    private static bool IsEdge(NoteTokens note, int i) => !note[i].IsWord && !note[i].IsNumber && !note.Opens(i) && !note.Is(i, '@');

    /// <summary>Punctuation behind a source: commas, stops outside a quotation and what a deleted link left. An abbreviation keeps its stop.</summary>
    private static bool IsTail(NoteTokens note, int first, int i)
    {
        if (note[i].IsWord || note[i].IsNumber || note.Opens(i) || (note.Closes(i) && note.Partner(i) >= first)) return false;
        return !(note.Is(i, '.') && i > first && note.Has(i - 1, SourceWords.NameSuffix)) && !note.Is(i, '/') && !note.Is(i, '+');
    }
}
