namespace Profile.Parsing.Model;

/// <summary>How sure the text is of a figure, in its own words.</summary>
public enum CasualtyAttribution
{
    /// <summary>reportedly, according to.</summary>
    Reported,

    /// <summary>claimed.</summary>
    Claimed,

    /// <summary>confirmed.</summary>
    Confirmed,

    /// <summary>an estimated.</summary>
    Estimated,
}
