namespace Profile.Parsing.Dates;

/// <summary>Where the parts of a date that are not printed come from.</summary>
internal enum DateContext : byte
{
    /// <summary>From the nearest dated anchor, forward past the turn of a year: <c>in February</c>.</summary>
    Narrative,

    /// <summary>
    /// A number of units away from the unit in which the anchor lies: <c>that month</c> (0), <c>the following year</c> (1), <c>two years earlier</c> (-2).
    /// </summary>
    Shift,

    /// <summary>As <see cref="Shift"/>, from the reference date: <c>last month</c>.</summary>
    Reference,

    /// <summary>The next one behind the anchor: <c>the following March</c>.</summary>
    Next,

    /// <summary>The last one before the anchor: <c>the previous March</c>.</summary>
    Previous,

    /// <summary>The century whose start is nearest to the narrative: <c>the turn of the century</c>.</summary>
    Turn,
}
