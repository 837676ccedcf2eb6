namespace Profile.Parsing.Dates;

/// <summary>The units in which dates are told and counted, from the finest.</summary>
internal enum DateUnit : byte
{
    Day,
    Week,
    Month,

    /// <summary>A season, quarter or half of a year.</summary>
    Season,
    Year,
    Decade,
    Century,
}
