namespace Profile.Parsing.Model;

/// <summary>The unit of a date.</summary>
public enum DatePrecision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>One month.</summary>
    Month,

    /// <summary>A season, quarter or half of a year.</summary>
    Season,

    /// <summary>One year.</summary>
    Year,

    /// <summary>Ten years, as the 1990s.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>From one date to another.</summary>
    Range,
}
