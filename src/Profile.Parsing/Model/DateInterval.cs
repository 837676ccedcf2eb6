namespace Profile.Parsing.Model;

/// <summary>Days from one to another, both included.</summary>
public sealed record DateInterval
{
    /// <summary>The first day.</summary>
    public required CalendarDate From { get; init; }

    /// <summary>The last day, not before the first.</summary>
    public required CalendarDate To { get; init; }
}
