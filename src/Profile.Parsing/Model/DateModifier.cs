namespace Profile.Parsing.Model;

/// <summary>Which part of a date's unit is meant.</summary>
public enum DateModifier
{
    /// <summary>Early in it.</summary>
    Early,

    /// <summary>In the middle of it.</summary>
    Mid,

    /// <summary>Late in it.</summary>
    Late,

    /// <summary>At its start.</summary>
    Start,

    /// <summary>At its end.</summary>
    End,
}
