namespace Profile.Parsing.Structure;

/// <summary>What is left of a digit run when a marker is cut from its end.</summary>
internal enum NumberHead : byte
{
    /// <summary>The run cannot be cut.</summary>
    None,

    /// <summary>A year: <c>2016</c> of <c>201697</c>.</summary>
    Year,

    /// <summary>A group of three digits: <c>960</c> of <c>51,96089</c>.</summary>
    Group,

    /// <summary>Decimals: <c>8</c> of <c>94.83</c>.</summary>
    Decimals,

    /// <summary>A day behind the name of a month: <c>6</c> of <c>April 612</c>.</summary>
    Day,
}
