namespace Profile.Parsing.Structure;

/// <summary>Why a marker is worth a second look.</summary>
internal enum MarkerDoubt : byte
{
    None,

    /// <summary>Its surroundings alone would have made it a plain number; its place in the sequence decided.</summary>
    BySequence,

    /// <summary>Its number leaves a gap behind the marker before it.</summary>
    BehindGap,
}
