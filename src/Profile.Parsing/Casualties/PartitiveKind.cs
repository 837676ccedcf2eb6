namespace Profile.Parsing.Casualties;

/// <summary>The words by which a figure is part of one before.</summary>
internal enum PartitiveKind : byte
{
    None,

    /// <summary>of whom, of which: a relative clause about part of the people before.</summary>
    Relative,

    /// <summary>of them, of these.</summary>
    Pronoun,

    /// <summary>the majority: with a number in commas or parentheses behind it.</summary>
    Share,

    /// <summary>of the dead, of those killed: all that the passage tells of.</summary>
    Dead,

    /// <summary>of the victims: the dead, else the people told of last.</summary>
    Victims,

    /// <summary>of the wounded, of those arrested.</summary>
    Others,
}
