using Profile.Parsing.Text;

namespace Profile.Parsing.Model;

/// <summary>A note of a notes list.</summary>
public sealed class Footnote
{
    private readonly string? _document;
    private readonly int _labelEnd, _number = OptionalNumber.None, _contentStart = OptionalNumber.None, _contentEnd;
    private string? _label, _text;
    private readonly ArraySegment<int> _citations;
    private IReadOnlyList<int>? _citedBy;
    private IReadOnlyList<Source> _sources = [];

    /// <summary>A note to be filled by its properties.</summary>
    public Footnote()
    {
    }

    /// <summary>
    /// A note whose <see cref="Text"/>, at its content span, and <see cref="Label"/>, from its start to <paramref name="labelEnd"/> (0 when it has none), are cut from
    /// <paramref name="document"/> when they are first asked for, where they are set to null; and so is <see cref="CitedBy"/> from <paramref name="citations"/>.
    /// </summary>
    internal Footnote(string document, int labelEnd, ArraySegment<int> citations)
    {
        _citations = citations;
        _document = document;
        _labelEnd = labelEnd;
    }

    /// <summary>Its number; null for notes marked by a symbol or a letter.</summary>
    public int? Number
    {
        get => OptionalNumber.Of(_number);
        init => _number = OptionalNumber.From(value);
    }

    /// <summary>Whether the number is printed.</summary>
    public required FootnoteNumbering Numbering { get; init; }

    /// <summary>The label as printed, as <c>[61]</c>; null when the number was inferred.</summary>
    public string? Label
    {
        get => _label ??= _labelEnd > 0 ? _document![Span.Start.._labelEnd] : null;
        init => _label = value;
    }

    /// <summary>The note with its label.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The note without label; null when it is empty.</summary>
    public SourceSpan? ContentSpan
    {
        get => _contentStart == OptionalNumber.None ? null : new SourceSpan(_contentStart, _contentEnd);
        init => (_contentStart, _contentEnd) = value is { } content ? (content.Start, content.End) : (OptionalNumber.None, 0);
    }

    /// <summary>The content with runs of white space as one space and its paragraphs joined by <c>\n</c>; empty when the note is.</summary>
    public required string Text
    {
        get => _text ??= ContentSpan is { } content ? content.Of(_document!).ToString() : "";
        init => _text = value;
    }

    /// <summary>Indexes into <see cref="ProfileDocument.Citations"/> of the markers that cite this note, ascending.</summary>
    public required IReadOnlyList<int> CitedBy
    {
        get => _citedBy ??= _citations.Array is null ? [] : [.. _citations];
        init => _citedBy = value;
    }

    /// <summary>The works it cites and the commentary between them, in text order.</summary>
    public IReadOnlyList<Source> Sources
    {
        get => _sources;
        init => _sources = value;
    }

    /// <summary><see cref="Text"/> without making a string of it.</summary>
    internal ReadOnlySpan<char> Printed => _text is null && ContentSpan is { } content ? content.Of(_document!) : Text;

    /// <summary>Takes the <paramref name="sources"/> of the note, before anybody else sees it.</summary>
    internal void Take(IReadOnlyList<Source> sources) => _sources = sources;
}
