namespace Profile.Parsing.Structure;

/// <summary>A digit run that may be a marker, or end in one.</summary>
internal readonly struct MarkerCandidate(int token, MarkerForm form, float cost, float tailCost, bool chained)
{
    /// <summary>Index of the digits' token.</summary>
    public int Token { get; } = token;

    public MarkerForm Form { get; } = form;

    /// <summary>What reading the whole run as a marker costs by its surroundings; below 0 they speak for it.</summary>
    public float Cost { get; } = cost;

    /// <summary>What cutting the run in a number and a marker costs by the number left; <see cref="MarkerCosts.Impossible"/> when it cannot be cut.</summary>
    public float TailCost { get; } = tailCost;

    /// <summary>Only a comma stands between this candidate and the one before it: <c>3,4</c>.</summary>
    public bool IsChained { get; } = chained;
}
