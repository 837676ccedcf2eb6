using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Knows the headings over a list of notes.</summary>
internal sealed class NotesHeadings(PhraseSet phrases, TokenizedText text)
{
    /// <summary>As one heading stands over notes, in lower case.</summary>
    public static readonly string[] Phrases =
    [
        "notes", "note", "endnotes", "end notes", "footnotes", "foot notes", "references", "sources", "citations", "notes and references",
        "references and notes", "notes and sources", "sources and notes", "works cited", "bibliography",
    ];

    /// <summary>Whether the block is such a heading, with or without a colon or the marks of Markdown.</summary>
    public bool IsNotesHeading(Block block) => block.TokenCount <= 12 && phrases.Matches(HeadingWords.Of(text, block));
}
