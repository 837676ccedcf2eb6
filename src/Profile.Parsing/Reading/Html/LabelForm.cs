namespace Profile.Parsing.Reading;

/// <summary>What tells the number that opens a note from its text. The notes of one list have one form.</summary>
internal enum LabelForm
{
    /// <summary><c>[12]</c>, linked or not.</summary>
    SquareBrackets,

    /// <summary><c>(12)</c>.</summary>
    RoundBrackets,

    /// <summary>Above the line, whatever stands behind it.</summary>
    Raised,

    /// <summary>In a cell, term, block or other element of its own.</summary>
    Apart,

    /// <summary>The text of a link, whatever stands behind it.</summary>
    Linked,

    /// <summary><c>12.</c></summary>
    Stop,

    /// <summary><c>12)</c>.</summary>
    ClosingBracket,

    /// <summary><c>12:</c></summary>
    Colon,
}
