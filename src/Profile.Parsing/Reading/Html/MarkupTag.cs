namespace Profile.Parsing.Reading;

/// <summary>What <see cref="NestedMarkupReader"/> must know of the tags of one name. There is one object for each.</summary>
/// <param name="Name">In lower case; empty for names of which nothing is known.</param>
/// <param name="Kind">What the reading of a page makes of the elements.</param>
/// <param name="Rule">What a start tag does to the elements that are open.</param>
internal sealed record MarkupTag(string Name, ElementKind Kind, TagRule Rule)
{
    /// <summary>Whether only rows, cells and their like may stand right in it.</summary>
    public bool IsTablePart => Rule is TagRule.Table or TagRule.RowGroup or TagRule.Row or TagRule.Columns;

    /// <summary>Whether a paragraph that is open around it stays open when a block starts inside it.</summary>
    public bool ShieldsParagraph => Rule is TagRule.Cell or TagRule.Caption or TagRule.Table or TagRule.Button;

    /// <summary>Whether its end tag may be left out before the end of what holds it.</summary>
    public bool MayStayOpen => Rule is TagRule.Paragraph or TagRule.ListItem or TagRule.Term;
}

/// <summary>The classes of tags that HTML's rules for making the tree tell apart.</summary>
internal enum TagRule : byte
{
    /// <summary>Stands in a line of text and ends nothing.</summary>
    Inline,

    /// <summary>As those, but opened again by the standard where blocks cut through it.</summary>
    Formatting,

    /// <summary>Ends an open paragraph, as all below up to <see cref="Rule"/> do.</summary>
    Block,
    Paragraph,
    Heading,
    Preformatted,
    Form,
    ListItem,

    /// <summary><c>dt</c> and <c>dd</c>.</summary>
    Term,

    /// <summary><c>hr</c>.</summary>
    Rule,

    /// <summary>Has no content.</summary>
    Void,
    Button,

    /// <summary>Holds text without tags, and without character references.</summary>
    RawText,

    /// <summary>Holds text without tags.</summary>
    PlainText,

    /// <summary>Void, and part of the head where it stands before the body.</summary>
    HeadVoid,

    /// <summary>Elements of which <see cref="UnshownMarkup"/> knows what may stand in them.</summary>
    Select,
    NoScript,
    Drawing,
    Template,
    Html,
    Head,
    Body,
    Table,
    Caption,
    Columns,
    Column,
    RowGroup,
    Row,
    Cell,

    /// <summary>Changes the tree in ways of its own: left to the standard's own algorithm.</summary>
    Special,
}
