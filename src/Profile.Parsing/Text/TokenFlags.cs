namespace Profile.Parsing.Text;

[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>White space or a line break stands before the token, or the text begins with it.</summary>
    SpaceBefore = 1,

    /// <summary>The first token of its line.</summary>
    LineStart = 2,

    /// <summary>A word whose first letter is upper case.</summary>
    Capitalized = 4,

    /// <summary>A word with no lower-case letter and at least one upper-case letter.</summary>
    AllCapitals = 8,

    /// <summary>Part of an inline citation marker: the stages that read dates and figures stop at it.</summary>
    Marker = 16,
}
