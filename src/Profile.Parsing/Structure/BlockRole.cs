namespace Profile.Parsing.Structure;

/// <summary>What a block was found to be.</summary>
internal enum BlockRole : byte
{
    Paragraph,
    Heading,

    /// <summary>The document's title.</summary>
    Title,
    NotesHeading,

    /// <summary>The first block of a footnote, with its label or without when the number was lost.</summary>
    NoteStart,

    /// <summary>A further block of the footnote before it.</summary>
    NoteContinuation,
    Boilerplate,
}
