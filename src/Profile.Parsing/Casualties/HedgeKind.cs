namespace Profile.Parsing.Casualties;

/// <summary>Which side of its number a hedge leaves open.</summary>
internal enum HedgeKind : byte
{
    None,

    /// <summary>about, nearly, an estimated.</summary>
    Approximate,

    /// <summary>an estimated: approximate, and an attribution.</summary>
    Estimated,

    /// <summary>at least, more than, over.</summary>
    AtLeast,

    /// <summary>up to, as many as, fewer than.</summary>
    AtMost,
}
