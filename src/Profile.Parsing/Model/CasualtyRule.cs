namespace Profile.Parsing.Model;

/// <summary>By which rule vague words become numbers.</summary>
public enum CasualtyRule
{
    /// <summary>What the word says at least: several is 3 or more, dozens 24 or more.</summary>
    Literal,

    /// <summary>The conventions of the ACLED codebook: several 10, dozens 12, hundreds 100.</summary>
    Acled,

    /// <summary>As the GTD codebook: a vague word gives no number.</summary>
    Gtd,
}
