namespace Profile.Parsing.Model;

/// <summary>Where a footnote's number is from.</summary>
public enum FootnoteNumbering
{
    /// <summary>The number stands before the note.</summary>
    Printed,

    /// <summary>The number was missing and follows from the note's neighbours.</summary>
    Inferred,
}
