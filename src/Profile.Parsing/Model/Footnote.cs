using Profile.Parsing.Text;

namespace Profile.Parsing.Model;

/// <summary>A note of a notes list.</summary>
public sealed class Footnote
{
    /// <summary>Its number; null for notes marked by a symbol or a letter.</summary>
    public int? Number { get; init; }

    /// <summary>Whether the number is printed.</summary>
    public required FootnoteNumbering Numbering { get; init; }

    /// <summary>The label as printed, as <c>[61]</c>; null when the number was inferred.</summary>
    public string? Label { get; init; }

    /// <summary>The note with its label.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The note without label; null when it is empty.</summary>
    public SourceSpan? ContentSpan { get; init; }

    /// <summary>The content with runs of white space as one space and its paragraphs joined by <c>\n</c>; empty when the note is.</summary>
    public required string Text { get; init; }

    /// <summary>Indexes into <see cref="ProfileDocument.Citations"/> of the markers that cite this note, ascending.</summary>
    public required IReadOnlyList<int> CitedBy { get; init; }

    /// <summary>The works it cites and the commentary between them, in text order.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>The same note with <paramref name="sources"/>.</summary>
    internal Footnote With(IReadOnlyList<Source> sources) => new()
    {
        Number = Number,
        Numbering = Numbering,
        Label = Label,
        Span = Span,
        ContentSpan = ContentSpan,
        Text = Text,
        CitedBy = CitedBy,
        Sources = sources,
    };
}
