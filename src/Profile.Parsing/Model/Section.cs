using System.Globalization;
using Profile.Parsing.Text;

namespace Profile.Parsing.Model;

/// <summary>A heading with its paragraphs and subsections; or the introduction; or a list of notes.</summary>
public sealed class Section
{
    private readonly int _number;
    private string? _id;

    /// <summary>A section to be filled by its properties.</summary>
    public Section()
    {
    }

    /// <summary>The section of this number in reading order, from which its <see cref="Id"/> is made when it is first asked for, where it is set to null.</summary>
    internal Section(int number) => _number = number;

    /// <summary>Unique in the document: <c>s1</c>, <c>s2</c> ... in reading order.</summary>
    public required string Id
    {
        get => _id ??= IdOf(_number);
        init => _id = value;
    }

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

    internal static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"s{number}");
}
