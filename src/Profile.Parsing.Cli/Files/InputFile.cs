namespace Profile.Parsing.Cli.Files;

/// <summary>One thing to convert, or one that cannot be.</summary>
/// <param name="Path">As the user would write it.</param>
/// <param name="Name">Its place under the output folder, before the extension is changed: the file's name, with the folders below the input folder before it.</param>
/// <param name="Failure">Why it cannot be converted; null when it may be.</param>
internal sealed record InputFile(string Path, string Name, string? Failure = null);
