using Profile.Parsing.Text;

namespace Profile.Parsing.Model;

/// <summary>A date as the text tells it: a set of days, with what was printed and what was inferred.</summary>
public sealed class DateMention
{
    private readonly string? _document;
    private string? _text;

    // One more than the value, 0 for null: a byte each where a nullable takes eight.
    private readonly byte _modifier, _startModifier, _endModifier, _relation;

    /// <summary>A date to be filled by its properties.</summary>
    public DateMention()
    {
    }

    /// <summary>A date whose <see cref="Text"/> is cut from <paramref name="document"/> when it is first asked for, where it is set to null.</summary>
    internal DateMention(string document) => _document = document;

    /// <summary>The longest expression with its modifier, without a leading preposition or article.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The text at <see cref="Span"/>.</summary>
    public required string Text
    {
        get => _text ??= Span.Of(_document!).ToString();
        init => _text = value;
    }

    /// <summary>The same without making a string of it.</summary>
    internal ReadOnlySpan<char> Printed => _text is null ? Span.Of(_document!) : _text;

    /// <summary>The value as EDTF (ISO 8601-2), level 1 or 2, without the modifier: <c>2013-01</c>, <c>199X</c>, <c>2007/2017</c>.</summary>
    public required string Edtf { get; init; }

    /// <summary>Which part of it; null when all of it, and for ranges.</summary>
    public DateModifier? Modifier
    {
        get => _modifier == 0 ? null : (DateModifier)(_modifier - 1);
        init => _modifier = (byte)(value + 1 ?? 0);
    }

    /// <summary>Of a range: which part of its first end.</summary>
    public DateModifier? StartModifier
    {
        get => _startModifier == 0 ? null : (DateModifier)(_startModifier - 1);
        init => _startModifier = (byte)(value + 1 ?? 0);
    }

    /// <summary>Of a range: which part of its last end.</summary>
    public DateModifier? EndModifier
    {
        get => _endModifier == 0 ? null : (DateModifier)(_endModifier - 1);
        init => _endModifier = (byte)(value + 1 ?? 0);
    }

    /// <summary>First day of <see cref="Edtf"/>; null when it is open or unknown.</summary>
    public CalendarDate? Earliest { get; init; }

    /// <summary>Last day of <see cref="Edtf"/>; null when it is open or unknown.</summary>
    public CalendarDate? Latest { get; init; }

    /// <summary>The days narrowed by the modifiers, by thirds of the unit; null where there is no modifier.</summary>
    public DateInterval? Likely { get; init; }

    /// <summary>The unit.</summary>
    public required DatePrecision Precision { get; init; }

    /// <summary>How the words before it relate to it; null when they say nothing.</summary>
    public DateRelation? Relation
    {
        get => _relation == 0 ? null : (DateRelation)(_relation - 1);
        init => _relation = (byte)(value + 1 ?? 0);
    }

    /// <summary>The parts that are not printed here but taken from context.</summary>
    public required IReadOnlyList<DatePart> Inferred { get; init; }

    /// <summary>Index into <see cref="ProfileDocument.Dates"/> of the date that supplied them; null when none did.</summary>
    public int? Anchor { get; init; }

    /// <summary>The date as TIMEX3; null for ranges.</summary>
    public Timex3? Timex3 { get; init; }

    /// <summary>The sentence it stands in; null in headings.</summary>
    public SourceSpan? Sentence { get; init; }

    /// <summary>Id of the section it stands in.</summary>
    public string? Section { get; init; }
}
