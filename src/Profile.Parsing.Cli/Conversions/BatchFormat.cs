namespace Profile.Parsing.Cli.Conversions;

/// <summary>A format with one set of files for all inputs together.</summary>
/// <param name="Name">As <c>--format</c> takes it.</param>
/// <param name="FileNames">The files in the output folder.</param>
/// <param name="Open">Begins them; what it is given opens the file of a name, once for each.</param>
internal sealed record BatchFormat(string Name, IReadOnlyList<string> FileNames, Func<Func<string, Stream>, IBatchOutput> Open) : ResultFormat(Name);
