namespace Profile.Parsing.Reading;

/// <summary>What the words of an element's <c>class</c> and <c>id</c> say of it.</summary>
internal readonly record struct ClassTraits(PageFurniture Furniture, ClassMeaning Meaning)
{
    public bool Has(ClassMeaning meaning) => (Meaning & meaning) != 0;

    public ClassTraits With(ClassTraits other) => new(Furniture != PageFurniture.None ? Furniture : other.Furniture, Meaning | other.Meaning);
}

[Flags]
internal enum ClassMeaning : byte
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
}
