namespace Profile.Parsing.Cli.Conversions;

/// <summary>How one conversion ended.</summary>
/// <param name="Path">The input, as the user would write it.</param>
/// <param name="Failure">Null when the output is there.</param>
/// <param name="Counts">Zeros when it failed.</param>
internal sealed record ConversionOutcome(string Path, string? Failure, ConversionCounts Counts);
