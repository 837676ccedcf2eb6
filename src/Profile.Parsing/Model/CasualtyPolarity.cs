namespace Profile.Parsing.Model;

/// <summary>Whether casualties are told or denied.</summary>
public enum CasualtyPolarity
{
    /// <summary>They are told.</summary>
    Affirmed,

    /// <summary>They are denied, as in <c>no one was hurt</c>: low, best and high are 0.</summary>
    Denied,
}
