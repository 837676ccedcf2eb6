namespace Profile.Parsing.Text;

internal enum MarkedBlockKind : byte
{
    Paragraph,
    ListItem,
    Quotation,

    /// <summary>A row of a table; its cells stand apart by tabs.</summary>
    TableRow,
    Heading,

    /// <summary>The document's title: no heading of a section.</summary>
    Title,

    /// <summary>Lines as written: to be read as plain text is.</summary>
    Preformatted,
}
