namespace Profile.Parsing.Model;

/// <summary>What a section is.</summary>
public enum SectionKind
{
    /// <summary>Text before the first heading.</summary>
    Introduction,

    /// <summary>A heading with what stands under it.</summary>
    Section,

    /// <summary>A list of footnotes, with or without a heading.</summary>
    Notes,
}
