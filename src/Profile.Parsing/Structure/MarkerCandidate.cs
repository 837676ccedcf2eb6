using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>A digit run that may be a marker, or end in one.</summary>
internal readonly struct MarkerCandidate(int token, Token digits, float cost, NumberHead head, MarkerJoin join)
{
    /// <summary>Index of the digits' token.</summary>
    public int Token { get; } = token;

    /// <summary>That token itself: those of all candidates lie far apart in memory.</summary>
    public Token Digits { get; } = digits;

    /// <summary>What reading the whole run as a marker costs by its surroundings; below 0 they speak for it, <see cref="MarkerCosts.Impossible"/> rules it out.</summary>
    public float Cost { get; } = cost;

    /// <summary>What would be left of the run when a marker is cut from its end.</summary>
    public NumberHead Head { get; } = head;

    /// <summary>Whether markup tells it to be a marker: then no reading of the text can say otherwise.</summary>
    public bool IsCertain { get; init; }

    /// <summary>What stands between it and the candidate right before it.</summary>
    public MarkerJoin Join { get; } = join;
}
