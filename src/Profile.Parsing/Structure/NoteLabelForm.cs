namespace Profile.Parsing.Structure;

/// <summary>How the label of a note is printed.</summary>
internal enum NoteLabelForm : byte
{
    /// <summary><c>[12]</c></summary>
    Bracketed,

    /// <summary><c>(12)</c></summary>
    Parenthesised,

    /// <summary><c>12.</c></summary>
    Stop,

    /// <summary><c>12)</c></summary>
    ClosingParenthesis,

    /// <summary><c>¹²</c></summary>
    Raised,

    /// <summary><c>12</c> and white space.</summary>
    Bare,
}
