namespace Profile.Parsing.Cli.Files;

/// <summary>An input and the files that it is to become.</summary>
/// <param name="Input">Told to have failed where the plan has no place for it.</param>
/// <param name="Outputs">One for each format with files of its own for each input, in the order of those.</param>
internal sealed record PlannedConversion(InputFile Input, IReadOnlyList<PlannedOutput> Outputs)
{
    /// <summary>Why it cannot be converted; null when it may be.</summary>
    public string? Failure => Input.Failure;

    /// <summary>Its place among all inputs.</summary>
    public int Index { get; init; }

    /// <summary>Of the input, in bytes, when it was planned; 0 when it cannot be told, which the converter will say why.</summary>
    public long Length { get; init; }

    /// <summary>The id of its document.</summary>
    public string Id => Input.Name.Replace(Path.DirectorySeparatorChar, '/');
}
