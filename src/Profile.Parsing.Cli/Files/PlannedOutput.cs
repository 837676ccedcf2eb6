namespace Profile.Parsing.Cli.Files;

/// <summary>A file that an input is to become.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Name">From the output folder, with <c>/</c>.</param>
internal readonly record struct PlannedOutput(string Path, string Name);
