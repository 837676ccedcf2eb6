namespace Profile.Parsing.Model;

/// <summary>A source by its place in the document.</summary>
public sealed record SourceReference
{
    /// <summary>Index into <see cref="ProfileDocument.Footnotes"/>.</summary>
    public required int FootnoteIndex { get; init; }

    /// <summary>Index into <see cref="Footnote.Sources"/> of that note.</summary>
    public required int Source { get; init; }
}
