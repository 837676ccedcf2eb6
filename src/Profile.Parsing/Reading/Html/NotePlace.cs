namespace Profile.Parsing.Reading;

/// <summary>A note on a page, by the nodes that it takes.</summary>
internal struct NotePlace
{
    /// <summary>Index of its first node.</summary>
    public int Start;

    /// <summary>Index just behind its last node.</summary>
    public int End;

    /// <summary>Its number in a numbered list, or as the marks that lead to it print it; null when neither tells.</summary>
    public int? Number;

    /// <summary>As the marks print it; null when no mark leads to it.</summary>
    public string? Label;
}
