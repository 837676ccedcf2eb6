namespace Profile.Parsing.Casualties;

/// <summary>A number as read, before its hedges are weighed.</summary>
internal readonly struct NumberValue
{
    /// <summary>Index just behind its last token.</summary>
    public int End { get; init; }

    /// <summary>0 for a vague word to which the rule gives no number.</summary>
    public long Value { get; init; }

    public bool IsVague { get; init; }

    /// <summary><c>a dozen</c>, <c>half a million</c>.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether a word like thousand multiplied it: in <c>two to three million</c> the first number lacks it.</summary>
    public bool IsScaled { get; init; }

    /// <summary>Of the second end of a range that was not read: it is a percentage, and so is the first.</summary>
    public bool IsShare { get; init; }
}
