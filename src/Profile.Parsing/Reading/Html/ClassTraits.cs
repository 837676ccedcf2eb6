namespace Profile.Parsing.Reading;

/// <summary>What the words of an element's <c>class</c> and <c>id</c> say of it.</summary>
/// <param name="Furniture">The part of a page that they name.</param>
/// <param name="Meaning">What else they name.</param>
/// <param name="Level">Of a paragraph that they call a heading, as <c>Heading-2</c>, its level; else 0.</param>
internal readonly record struct ClassTraits(PageFurniture Furniture, ClassMeaning Meaning, int Level = 0)
{
    public bool Has(ClassMeaning meaning) => (Meaning & meaning) != 0;

    public ClassTraits With(ClassTraits other) => new(Furniture != PageFurniture.None ? Furniture : other.Furniture, Meaning | other.Meaning, Level != 0 ? Level : other.Level);
}

[Flags]
internal enum ClassMeaning : ushort
{
    None = 0,

    /// <summary>Shown to nobody, or only read aloud.</summary>
    Hidden = 1,

    /// <summary>A list of notes, or one note.</summary>
    Notes = 2,

    /// <summary>The mark in the text that leads to a note.</summary>
    NoteMark = 4,

    /// <summary>Leads back from a note to the text.</summary>
    BackLink = 8,

    /// <summary>The article's text.</summary>
    Content = 16,

    /// <summary>The title of the page.</summary>
    Title = 32,

    /// <summary>A remark of those who wrote the page among themselves.</summary>
    Review = 64,

    /// <summary>A line under the title that is no heading, whatever its element.</summary>
    Subtitle = 128,

    /// <summary>A part that a reader unfolds.</summary>
    Panel = 256,
}
