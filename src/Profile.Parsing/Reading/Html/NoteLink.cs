namespace Profile.Parsing.Reading;

/// <summary>A link that leads to a place on the same page, and may lead to or back from a note.</summary>
internal struct NoteLink
{
    /// <summary>Index of the anchor.</summary>
    public int Node;

    /// <summary>Index of the element that it leads to; -1 when the page has none of this name.</summary>
    public int Target;

    public MarkLabel? Label;

    public LinkUse Use;
}

internal enum LinkUse : byte
{
    Other,

    /// <summary>Stands in the text and leads to a note.</summary>
    Reference,

    /// <summary>Stands in a note and leads to where it is cited.</summary>
    BackLink,

    /// <summary>Leads to a remark of the authors among themselves, or back from it.</summary>
    Review,
}
