using Profile.Parsing.Text;

namespace Profile.Parsing.Model;

/// <summary>A paragraph of a section.</summary>
public sealed class Paragraph
{
    /// <summary>What it is.</summary>
    public required ParagraphKind Kind { get; init; }

    /// <summary>The paragraph without white space around it.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Its sentences in order, each with the markers that follow its full stop.</summary>
    public required IReadOnlyList<SourceSpan> Sentences { get; init; }
}
