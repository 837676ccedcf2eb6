namespace Profile.Parsing.Text;

/// <summary>
/// A text with what the markup that it was read from says of it, out of band. All offsets index <see cref="Text"/>; the lists are
/// sorted by start. What the markup leaves open is read from the text, as in plain text.
/// </summary>
internal sealed class MarkedText
{
    public required string Text { get; init; }

    /// <summary>The blocks. No visible character stands outside them.</summary>
    public required IReadOnlyList<MarkedBlock> Blocks { get; init; }

    /// <summary>The markers that the markup tells for certain.</summary>
    public required IReadOnlyList<MarkedReference> References { get; init; }

    /// <summary>The notes that the markup tells.</summary>
    public required IReadOnlyList<MarkedNote> Notes { get; init; }

    /// <summary>The title that the input states; null when it states none.</summary>
    public string? Title { get; init; }

    /// <summary>BCP 47 tag; null when the input states none.</summary>
    public string? Language { get; init; }

    /// <summary>EDTF date of publication; null when the input states none.</summary>
    public string? Published { get; init; }

    /// <summary>Whether the markup tells headings: then no paragraph is one by its form.</summary>
    public bool HasHeadings { get; init; }
}
