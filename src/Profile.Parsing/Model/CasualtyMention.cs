using Profile.Parsing.Text;

namespace Profile.Parsing.Model;

/// <summary>People told to be hurt, and how many: an interval with the rule that made it.</summary>
/// <remarks>The library never adds mentions up. <see cref="SubsetOf"/> and <see cref="Repeats"/> say which ones not to add.</remarks>
public sealed class CasualtyMention
{
    private readonly string? _document;
    private string? _text;
    private int? _date, _subsetOf, _repeats;
    private IReadOnlyList<int> _citations = [];

    /// <summary>A casualty to be filled by its properties.</summary>
    public CasualtyMention()
    {
    }

    /// <summary>A casualty whose <see cref="Text"/> is cut from <paramref name="document"/> when it is first asked for, where it is set to null.</summary>
    internal CasualtyMention(string document) => _document = document;

    /// <summary>The least stretch with the figure and its verb or noun.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The text at <see cref="Span"/>.</summary>
    public required string Text
    {
        get => _text ??= Span.Of(_document!).ToString();
        init => _text = value;
    }

    /// <summary>The same without making a string of it.</summary>
    internal ReadOnlySpan<char> Printed => _text is null ? Span.Of(_document!) : _text;

    /// <summary>What happened to them.</summary>
    public required CasualtyKind Kind { get; init; }

    /// <summary>At least so many; null is unknown, never zero.</summary>
    public int? Low { get; init; }

    /// <summary>The best estimate; null is unknown, never zero.</summary>
    public int? Best { get; init; }

    /// <summary>At most so many; null is unknown, never zero.</summary>
    public int? High { get; init; }

    /// <summary>How the figure is hedged.</summary>
    public required CasualtyQualifier Qualifier { get; init; }

    /// <summary>The number alone, or the article or <c>no one</c> that stands for it; never across a marker.</summary>
    public SourceSpan? Figure { get; init; }

    /// <summary>The words for the victims, as <c>American soldiers</c>; null when they are left out.</summary>
    public string? Victims { get; init; }

    /// <summary>Who they are by those words; null when there are none.</summary>
    public VictimsRole? VictimsRole { get; init; }

    /// <summary>Told or denied.</summary>
    public required CasualtyPolarity Polarity { get; init; }

    /// <summary>How sure the text is; null when it says nothing.</summary>
    public CasualtyAttribution? Attribution { get; init; }

    /// <summary>The words that say so; null when there are none.</summary>
    public SourceSpan? AttributionSpan { get; init; }

    /// <summary>By which rule a vague word became numbers.</summary>
    public required CasualtyRule Rule { get; init; }

    /// <summary>Index into <see cref="ProfileDocument.Dates"/> of when it happened; null when the text does not say.</summary>
    public int? Date
    {
        get => _date;
        init => _date = value;
    }

    /// <summary>Indexes into <see cref="ProfileDocument.Citations"/> of the markers that support it.</summary>
    public required IReadOnlyList<int> Citations
    {
        get => _citations;
        init => _citations = value;
    }

    /// <summary>Index into <see cref="ProfileDocument.Casualties"/> of the figure it is part of; null when it stands alone.</summary>
    public int? SubsetOf
    {
        get => _subsetOf;
        init => _subsetOf = value;
    }

    /// <summary>Index of an earlier casualty that it seems to tell again; null when it is new.</summary>
    public int? Repeats
    {
        get => _repeats;
        init => _repeats = value;
    }

    /// <summary>The sentence it stands in; null in headings.</summary>
    public SourceSpan? Sentence { get; init; }

    /// <summary>Id of the section it stands in.</summary>
    public string? Section { get; init; }

    /// <summary>Ties the casualty to others of its document, before anybody has the document.</summary>
    internal void Link(int? date, IReadOnlyList<int> citations, int? subsetOf, int? repeats) => (_date, _citations, _subsetOf, _repeats) = (date, citations, subsetOf, repeats);
}
