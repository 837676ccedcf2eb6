namespace Profile.Parsing.Structure;

/// <summary>How a heading is told from text. Forms that are used in one document rank in this order: levels follow from it.</summary>
internal enum HeadingForm : byte
{
    None,
    Markdown1,
    Markdown2,
    Markdown3,
    Markdown4,
    Markdown5,
    Markdown6,

    /// <summary><c>SECURITY SITUATION</c></summary>
    AllCapitals,

    /// <summary><c>Security Situation:</c></summary>
    Colon,

    /// <summary><c>Security Situation</c></summary>
    Plain,
}
