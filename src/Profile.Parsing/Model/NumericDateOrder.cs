namespace Profile.Parsing.Model;

/// <summary>What stands first in a date of numbers alone, as <c>02/04/2012</c>.</summary>
public enum NumericDateOrder
{
    /// <summary>The day: 2 April.</summary>
    DayMonth,

    /// <summary>The month: February 4.</summary>
    MonthDay,
}
