namespace Profile.Parsing.Citations;

/// <summary>What a piece of a citation is.</summary>
internal enum PieceKind : byte
{
    /// <summary>Words: a container, a publisher, a place.</summary>
    Text,
    Comma,

    /// <summary>A full stop that ends a piece.</summary>
    Stop,
    Colon,
    Semicolon,
    Bracket,

    /// <summary>A quotation that is not the title.</summary>
    Quotation,
    Date,
    Access,

    /// <summary><c>Archived from the original on …</c></summary>
    OtherDate,
    Link,
    Doi,
    Isbn,
    Identifier,

    /// <summary>What stands in the place of a date: <c>n.d.</c>, <c>forthcoming</c>.</summary>
    Undated,

    /// <summary><c>S/RES/2100</c></summary>
    DocumentNumber,
    Volume,
    Issue,
    Pages,

    /// <summary>A number with no word to say which: volume, issue or pages by its place.</summary>
    BareNumber,
    NewspaperSection,
    Edition,
    Editors,
    Translators,

    /// <summary>The word <c>in</c> before a container.</summary>
    In,
    Via,
}
