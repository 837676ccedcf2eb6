namespace Profile.Parsing.Model;

/// <summary>What a section is.</summary>
public enum SectionKind
{
    /// <summary>Text before the first heading.</summary>
    Introduction,

    /// <summary>A heading with what stands under it; without a heading, text behind a notes list.</summary>
    Section,

    /// <summary>A list of footnotes, with or without a heading.</summary>
    Notes,
}
