namespace Profile.Parsing.Cli.Files;

/// <summary>An input and the file that it is to become.</summary>
/// <param name="Input">Told to have failed where the plan has no place for it.</param>
/// <param name="Output">Full path.</param>
internal sealed record PlannedConversion(InputFile Input, string Output)
{
    /// <summary>Why it cannot be converted; null when it may be.</summary>
    public string? Failure => Input.Failure;
}
