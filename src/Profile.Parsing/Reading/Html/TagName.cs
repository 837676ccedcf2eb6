namespace Profile.Parsing.Reading;

/// <summary>The name of a tag. There is one object for each.</summary>
/// <param name="Id">Its own number.</param>
/// <param name="Name">In lower case; empty for names of which nothing is known.</param>
/// <param name="Traits">What the parser does with its elements.</param>
/// <param name="Ends">The groups of elements that its start ends, one bit for each.</param>
/// <param name="EndedBy">The bit of its own group.</param>
internal sealed record TagName(int Id, string Name, TagTraits Traits, int Ends, int EndedBy)
{
    public bool Has(TagTraits trait) => (Traits & trait) != 0;
}

[Flags]
internal enum TagTraits : ushort
{
    None = 0,

    /// <summary>Has no content and no end tag.</summary>
    Void = 1,

    /// <summary>Opened again by the parser in the next block when it was not closed.</summary>
    Formatting = 2,

    /// <summary>Holds no tags: scripts, styles, titles.</summary>
    RawText = 4,

    /// <summary>Everything behind it is text.</summary>
    Plaintext = 8,

    /// <summary>A drawing or a formula: in it HTML's names mean nothing, and a slash ends an element.</summary>
    Foreign = 16,

    /// <summary>Ends a drawing or formula that is open, as the elements do that only HTML has.</summary>
    EndsForeign = 32,

    /// <summary>A list of choices, in which most tags are passed over.</summary>
    Select = 64,

    /// <summary>Ends a list of choices that is open.</summary>
    EndsSelect = 128,

    /// <summary>Is what it is in a list of choices, too.</summary>
    InSelect = 256,
}
