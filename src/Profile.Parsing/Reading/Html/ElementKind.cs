namespace Profile.Parsing.Reading;

/// <summary>What an element means for the reading of a page. Elements that mean the same have one kind.</summary>
internal enum ElementKind : byte
{
    /// <summary>An inline element without a meaning of its own: <c>span</c>, <c>em</c>, unknown ones.</summary>
    Inline,
    Text,
    Anchor,
    Bold,
    Superscript,
    Subscript,
    Time,
    LineBreak,

    // Blocks from here.
    Body,
    Paragraph,
    Division,
    Section,
    Article,
    Main,
    Navigation,
    Aside,
    Header,
    Footer,
    Figure,
    Caption,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    List,
    OrderedList,
    ListItem,
    Term,
    Description,
    Quotation,
    Preformatted,
    Table,
    Row,
    Cell,
    Rule,

    /// <summary>Never shown, or no text of a reader: scripts, styles, pictures, controls of forms.</summary>
    Dropped,
}
