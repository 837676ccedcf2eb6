namespace Profile.Parsing.Reading;

/// <summary>How a node is shown, by its own styles and those of the elements around it.</summary>
[Flags]
internal enum NodeTraits : ushort
{
    None = 0,
    Bold = 1,

    /// <summary>Above the line, as <c>sup</c> shows it.</summary>
    Raised = 2,

    /// <summary>Below the line, as <c>sub</c> shows it.</summary>
    Lowered = 4,

    /// <summary>Inside a link.</summary>
    Linked = 8,

    /// <summary>White space and line breaks stay as written.</summary>
    Preformatted = 16,

    /// <summary>Set in the middle of the line.</summary>
    Centred = 32,

    /// <summary>No visible character stands before it on its line.</summary>
    OpensLine = 64,

    /// <summary>Hidden, but called a note: a script may show it at its mark.</summary>
    HiddenNote = 128,

    Italic = 256,

    /// <summary>Underlined by more than being a link.</summary>
    Underlined = 512,
}
