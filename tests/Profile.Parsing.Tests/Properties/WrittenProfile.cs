namespace Profile.Parsing.Tests.Properties;

/// <summary>A <see cref="GeneratedProfile"/> as text, and what must be read from it, line by line.</summary>
/// <param name="Text">The text.</param>
/// <param name="Sections"><c>section 1 River Salt</c></param>
/// <param name="Notes"><c>3 inferred “Salt,” ...</c></param>
/// <param name="Citations"><c>3 at 120 cites 2</c>: number, offset, index of the note.</param>
internal sealed record WrittenProfile(string Text, IReadOnlyList<string> Sections, IReadOnlyList<string> Notes, IReadOnlyList<string> Citations);
