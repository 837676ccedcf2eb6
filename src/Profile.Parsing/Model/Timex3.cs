namespace Profile.Parsing.Model;

/// <summary>The same date as TimeML's TIMEX3 writes it.</summary>
public sealed record Timex3
{
    /// <summary><c>DATE</c>.</summary>
    public required string Type { get; init; }

    /// <summary>As <c>2013-01</c>, <c>199</c>, <c>2013-SU</c>.</summary>
    public required string Value { get; init; }

    /// <summary><c>START</c>, <c>MID</c>, <c>END</c>, <c>APPROX</c>; null when the text says none.</summary>
    public string? Mod { get; init; }
}
