using Profile.Parsing.Text;

namespace Profile.Parsing.Model;

/// <summary>A heading with its paragraphs and subsections; or the introduction; or a list of notes.</summary>
public sealed class Section
{
    /// <summary>Unique in the document: <c>s1</c>, <c>s2</c> ... in reading order.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required SectionKind Kind { get; init; }

    /// <summary>1 is the top. A notes list at the foot of a section is its child, one level deeper.</summary>
    public required int Level { get; init; }

    /// <summary>The heading's words without a trailing colon; null where there is no heading.</summary>
    public string? Title { get; init; }

    /// <summary>The heading as written, with its colon and the spaces behind it; null where there is none.</summary>
    public SourceSpan? Heading { get; init; }

    /// <summary>From the heading to the end of the section's own text and subsections.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The section's own paragraphs. Empty for notes: their text is in <see cref="ProfileDocument.Footnotes"/>.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>Subsections in reading order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }
}
