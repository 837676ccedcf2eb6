using Profile.Parsing.Text;

namespace Profile.Parsing.Model;

/// <summary>A paragraph of a section.</summary>
public sealed class Paragraph
{
    private IReadOnlyList<SourceSpan>? _sentences;

    /// <summary>What it is.</summary>
    public required ParagraphKind Kind { get; init; }

    /// <summary>The paragraph without white space around it.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Its sentences in order, each with the markers that follow its full stop.</summary>
    public required IReadOnlyList<SourceSpan> Sentences
    {
        // Where the parser sets null the paragraph is one sentence, as most are in lists and tables.
        get => _sentences ??= [Span];
        init => _sentences = value;
    }
}
