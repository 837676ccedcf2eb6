using Profile.Parsing.Cli.Files;
using Profile.Parsing.Cli.Manifests;

namespace Profile.Parsing.Cli.Conversions;

/// <summary>How one conversion ended.</summary>
/// <param name="Planned">What it was.</param>
/// <param name="Entry">What the journal tells of it, the reason of a failure included.</param>
internal sealed record ConversionOutcome(PlannedConversion Planned, ManifestEntry Entry)
{
    /// <summary>Null when the outputs are there.</summary>
    public string? Failure => Entry.Reason;

    /// <summary>What is left to be done in the order of the inputs; one for each file of all inputs.</summary>
    public IReadOnlyList<Action> Appends { get; init; } = [];

    /// <summary>Whether an earlier run had done it and nothing has changed since.</summary>
    public bool Unchanged { get; init; }

    /// <summary>Whether it failed because the disk is full, so that all others would too.</summary>
    public bool DiskIsFull { get; init; }

    public TimeSpan Elapsed { get; init; }
}
