namespace Profile.Parsing.Citations;

/// <summary>What separates the parts of a citation, told by the mark at the title's end.</summary>
internal enum CitationStyle
{
    /// <summary><c>“Title,” Container, date</c>: commas, so that a full stop belongs to an abbreviation.</summary>
    Commas,

    /// <summary><c>“Title.” Container, date</c></summary>
    Bibliography,

    /// <summary><c>"Title". Container, with commas. Date.</c></summary>
    Stops,
}
