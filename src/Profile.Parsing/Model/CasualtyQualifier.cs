namespace Profile.Parsing.Model;

/// <summary>How a casualty figure is hedged.</summary>
public enum CasualtyQualifier
{
    /// <summary>As it stands.</summary>
    Exact,

    /// <summary>about, nearly, some, an estimated.</summary>
    Approximate,

    /// <summary>at least, more than, over.</summary>
    AtLeast,

    /// <summary>up to, as many as, fewer than.</summary>
    AtMost,

    /// <summary>10 to 15.</summary>
    Range,

    /// <summary>several, dozens, hundreds.</summary>
    Vague,
}
