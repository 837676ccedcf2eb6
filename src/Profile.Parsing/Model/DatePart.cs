namespace Profile.Parsing.Model;

/// <summary>A part of a date that was taken from context.</summary>
public enum DatePart
{
    /// <summary>The year.</summary>
    Year,

    /// <summary>The month.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,
}
