namespace Profile.Parsing.Citations;

/// <summary>The last place in a stretch where a second source may start, a full stop or <c>and</c>, and what stands behind it so far.</summary>
internal struct LaterSource(int separator, bool isJoint)
{
    private bool _hasComma;
    private bool _hasOtherWords;

    /// <summary>The full stop or <c>and</c>; -1 when there is none.</summary>
    public int Separator { get; } = separator;

    /// <summary>Takes in the token at <paramref name="i"/>.</summary>
    public void Add(NoteTokens note, int i)
    {
        _hasComma |= note.Is(i, ',');
        _hasOtherWords |= !IsOfName(note, i);
    }

    /// <summary>Whether the title, or the brackets with the publisher of a book, at <paramref name="i"/> are those of a second source; <paramref name="content"/> stands before them.</summary>
    public readonly bool StartsWith(NoteTokens note, int i, StretchContent content)
    {
        if (Separator < 0 || !content.HasYear) return false;
        if (note.OpensQuote(i)) return (content.HasTitle || (isJoint && content.HasDatedBracket)) && !_hasOtherWords && TitleFinder.IsTitle(note, Separator + 1, i);
        return isJoint && _hasComma && note[Separator + 1].IsCapitalized && note.OpensBracket(i) && StretchContent.HoldsYear(note, i);
    }

    /// <summary>Whether the token may stand among names, or between them.</summary>
    public static bool IsOfName(NoteTokens note, int i) => !note[i].IsWord || note[i].IsCapitalized || note.Has(i, SourceWords.Particle | SourceWords.Conjunction | SourceWords.Function);
}
