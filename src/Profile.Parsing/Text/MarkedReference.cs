namespace Profile.Parsing.Text;

/// <summary>A marker that the markup tells for certain.</summary>
internal readonly struct MarkedReference(SourceSpan span, int? number, int note)
{
    /// <summary>The digits, or the sign or letters that stand for them; without brackets.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>Null when the label is no number.</summary>
    public int? Number { get; } = number;

    /// <summary>Index of its note in <see cref="MarkedText.Notes"/>; -1 when only the number can tell.</summary>
    public int Note { get; } = note;
}
