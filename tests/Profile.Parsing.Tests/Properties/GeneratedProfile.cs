namespace Profile.Parsing.Tests.Properties;

/// <summary>A model of a profile, of which exactly one reading continues the sequence of markers.</summary>
/// <param name="Sections">The introduction and the sections, in reading order.</param>
/// <param name="Headings">How headings of level 1 and 2 are written: <c>{0}:</c> and <c>{0}</c>.</param>
/// <param name="Layout">Where the notes stand.</param>
/// <param name="LostNumbers">Whether the first, second ... note of a list lost its number; cycled.</param>
/// <param name="LineBreak">What ends a line.</param>
public sealed record GeneratedProfile(
    IReadOnlyList<GeneratedSection> Sections,
    IReadOnlyList<string> Headings,
    NotesLayout Layout,
    IReadOnlyList<bool> LostNumbers,
    string LineBreak)
{
    /// <summary>The text, for FsCheck to show what fails.</summary>
    public override string ToString() => GeneratedProfileWriter.Write(this).Text;
}
