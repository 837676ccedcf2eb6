using Profile.Parsing.Text;

namespace Profile.Parsing.Model;

/// <summary>A work that a footnote cites, or a stretch of commentary between works.</summary>
public sealed class Source
{
    private readonly int _note = OptionalNumber.None, _noteIndex = OptionalNumber.None, _source = OptionalNumber.None;

    /// <summary>The citation without the punctuation and signal words (<c>see also</c>) around it.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>How the work is cited.</summary>
    public required SourceForm Form { get; init; }

    /// <summary>Of a short form or <c>Ibid.</c>: number of the note that first cites the work in full; null when no note does, or the note has no number.</summary>
    public int? RefersTo
    {
        get => OptionalNumber.Of(_note);
        init => _note = OptionalNumber.From(value);
    }

    /// <summary>The same note as an index into <see cref="ProfileDocument.Footnotes"/>.</summary>
    public int? RefersToIndex
    {
        get => OptionalNumber.Of(_noteIndex);
        init => _noteIndex = OptionalNumber.From(value);
    }

    /// <summary>Index into <see cref="Footnote.Sources"/> of that note.</summary>
    public int? RefersToSource
    {
        get => OptionalNumber.Of(_source);
        init => _source = OptionalNumber.From(value);
    }

    /// <summary>Full citations of different works that all fit, the one taken first; empty when there is no doubt.</summary>
    public required IReadOnlyList<SourceReference> Candidates { get; init; }

    /// <summary>Of a full citation: where the same work was cited in full before; null when this is the first time.</summary>
    public SourceReference? SameAs { get; init; }

    /// <summary>The date of publication as EDTF, as <c>2017-01-19</c>, <c>2010-21</c> (spring 2010); null when none is printed.</summary>
    public string? IssuedEdtf { get; init; }

    /// <summary>What the citation prints of the work; null for commentary and <c>Ibid.</c></summary>
    public CslItem? Csl { get; init; }
}
