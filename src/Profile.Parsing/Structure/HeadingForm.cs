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

    /// <summary>A line of <c>=</c> under it.</summary>
    DoubleUnderlined,

    /// <summary>A line of <c>-</c> under it.</summary>
    Underlined,

    /// <summary><c>SECURITY SITUATION</c></summary>
    AllCapitals,

    /// <summary><c>IV. Security Situation</c></summary>
    Roman,

    /// <summary><c>A. Security Situation</c></summary>
    Letter,

    /// <summary><c>2. Security Situation</c></summary>
    Numbered1,

    /// <summary><c>2.1 Security Situation</c></summary>
    Numbered2,

    /// <summary><c>2.1.3 Security Situation</c></summary>
    Numbered3,

    /// <summary><c>**Security Situation**</c></summary>
    Bold,

    /// <summary><c>Security Situation:</c></summary>
    Colon,

    /// <summary><c>Security Situation</c></summary>
    Plain,
}
