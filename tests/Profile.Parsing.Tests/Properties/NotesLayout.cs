namespace Profile.Parsing.Tests.Properties;

/// <summary>Where the notes of a <see cref="GeneratedProfile"/> stand and how they are labelled.</summary>
public enum NotesLayout
{
    /// <summary><c>[1]</c> at the end, without a heading.</summary>
    Brackets,

    /// <summary><c>[1]</c> at the end, under a heading.</summary>
    BracketsUnderHeading,

    /// <summary><c>1.</c> at the end, under a heading.</summary>
    StopsUnderHeading,

    /// <summary><c>[1]</c> at the foot of each section, from 1 in each.</summary>
    FootOfSections,
}
