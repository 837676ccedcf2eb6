namespace Profile.Parsing.Citations;

/// <summary>A source of a note, or commentary, by its tokens. What lies between two parts separates them.</summary>
internal readonly struct NoteStretch(int first, int end, bool isCommentary, bool isNameAlone)
{
    public int First { get; } = first;

    /// <summary>Behind its last token.</summary>
    public int End { get; } = end;

    public bool IsCommentary { get; } = isCommentary;

    /// <summary>Whether it is one to three capitalised words, which are a citation only where the document knows them.</summary>
    public bool IsNameAlone { get; } = isNameAlone;
}
