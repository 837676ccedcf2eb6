namespace Profile.Parsing.Structure;

/// <summary>How a marker candidate is printed.</summary>
internal enum MarkerForm : byte
{
    /// <summary>Digits right behind a word, a number or punctuation: <c>people.1</c>.</summary>
    Glued,

    /// <summary><c>[12]</c></summary>
    Bracketed,

    /// <summary><c>(12)</c></summary>
    Parenthesised,

    /// <summary><c>¹²</c></summary>
    Raised,

    /// <summary>Only the last digits of the run can be a marker: <c>201697</c>.</summary>
    TailOnly,
}
