using Profile.Parsing.Text;

namespace Profile.Parsing.Model;

/// <summary>An inline marker that cites a footnote.</summary>
public sealed record Citation
{
    private readonly int _number = OptionalNumber.None, _footnote = OptionalNumber.None, _footnoteIndex = OptionalNumber.None;

    /// <summary>The digits only, or the symbol.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>As printed. The inner numbers of <c>3-5</c> have label and span of the whole.</summary>
    public required string Label { get; init; }

    /// <summary>Its number; null for symbols and letters.</summary>
    public int? Number
    {
        get => OptionalNumber.Of(_number);
        init => _number = OptionalNumber.From(value);
    }

    /// <summary>Number of the note it is linked to; null when there is none.</summary>
    public int? Footnote
    {
        get => OptionalNumber.Of(_footnote);
        init => _footnote = OptionalNumber.From(value);
    }

    /// <summary>Index into <see cref="ProfileDocument.Footnotes"/> of that note: numbers may restart, indexes do not.</summary>
    public int? FootnoteIndex
    {
        get => OptionalNumber.Of(_footnoteIndex);
        init => _footnoteIndex = OptionalNumber.From(value);
    }

    /// <summary>What stands right before it.</summary>
    public required MarkerGlue GluedTo { get; init; }

    /// <summary>Id of the section it stands in.</summary>
    public string? Section { get; init; }
}
