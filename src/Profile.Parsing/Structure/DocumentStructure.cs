using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>What the structure stage found. The passages and their sentences are for the time of the parse: dispose to give their room back.</summary>
internal sealed class DocumentStructure : IDisposable
{
    /// <summary>The document's title; null when the text states none.</summary>
    public string? Title { get; init; }

    public required IReadOnlyList<Boilerplate> Boilerplate { get; init; }

    public required IReadOnlyList<Section> Sections { get; init; }

    public required IReadOnlyList<Footnote> Footnotes { get; init; }

    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Headings and paragraphs of the body in text order. The tokens of markers in them are flagged.</summary>
    public required RentedList<Passage> Passages { get; init; }

    /// <summary>The sentences of the passages.</summary>
    public required RentedList<SourceSpan> Sentences { get; init; }

    public void Dispose()
    {
        Passages.Dispose();
        Sentences.Dispose();
    }
}
