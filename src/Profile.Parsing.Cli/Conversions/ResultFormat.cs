namespace Profile.Parsing.Cli.Conversions;

/// <summary>A format that <c>profiles convert</c> writes: files for each input (<see cref="FileFormat"/>), or files for all of them (<see cref="BatchFormat"/>).</summary>
/// <param name="Name">As <c>--format</c> takes it.</param>
internal abstract record ResultFormat(string Name);
