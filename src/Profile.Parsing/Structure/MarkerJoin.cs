namespace Profile.Parsing.Structure;

/// <summary>What joins a marker candidate to the one right before it.</summary>
internal enum MarkerJoin : byte
{
    None,

    /// <summary>A comma: <c>3,4</c>.</summary>
    List,

    /// <summary>A hyphen or dash: <c>3-5</c>, <c>³⁻⁵</c> cites 3, 4 and 5.</summary>
    Range,
}
