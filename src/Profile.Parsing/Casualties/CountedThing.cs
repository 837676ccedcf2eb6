namespace Profile.Parsing.Casualties;

/// <summary>What kind of thing a figure counts.</summary>
internal enum CountedThing : byte
{
    /// <summary>No noun stands there: <c>600 were injured</c>.</summary>
    Unsaid,

    /// <summary>A word that the vocabulary does not know.</summary>
    Unknown,

    /// <summary>A capitalised plural, as of the members of a people or party.</summary>
    Named,

    People,

    /// <summary>Anything that is no people.</summary>
    Thing,
}
