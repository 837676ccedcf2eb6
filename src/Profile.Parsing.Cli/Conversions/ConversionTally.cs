using System.Diagnostics;
using Profile.Parsing.Cli.Files;
using Profile.Parsing.Cli.Manifests;
using Profile.Parsing.Cli.Progress;

namespace Profile.Parsing.Cli.Conversions;

/// <summary>What a run has come to so far. Added to by one thread; its progress is asked for by others.</summary>
/// <param name="plan">All inputs.</param>
/// <param name="maximum">The longest input that is read, in bytes: longer ones are no work.</param>
internal sealed class ConversionTally(IReadOnlyList<PlannedConversion> plan, int maximum)
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private volatile ProgressSnapshot _progress = new(0, plan.Count, 0, 0, plan.Sum(planned => WorkOf(planned, maximum)));

    public ProgressSnapshot Progress => _progress;

    public int Total => plan.Count;

    public int Done => _progress.Done;

    public int Failed => _progress.Failed;

    public int Converted => Done - Failed;

    /// <summary>Of the converted ones, those that an earlier run had done.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Of the inputs that were converted.</summary>
    public long ConvertedBytes { get; private set; }

    public ConversionCounts Found { get; private set; } = ConversionCounts.None;

    /// <summary>Of those that this run converted; null when there are none.</summary>
    public ConversionOutcome? Slowest { get; private set; }

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_started);

    public void Add(ConversionOutcome outcome)
    {
        bool failed = outcome.Failure is not null;
        if (outcome.Unchanged) Unchanged++;
        else if (!failed && (Slowest is null || outcome.Elapsed > Slowest.Elapsed)) Slowest = outcome;
        if (outcome.Entry.Counts is { } counts) Found += counts;
        _progress = _progress with { Done = Done + 1, Failed = Failed + (failed ? 1 : 0), Bytes = _progress.Bytes + WorkOf(outcome.Planned, maximum) };
        if (!failed) ConvertedBytes += outcome.Planned.Length;
    }

    private static long WorkOf(PlannedConversion planned, int maximum) => planned.Failure is null && planned.Length <= maximum ? planned.Length : 0;

    public ManifestCounts ToManifest() => new(Total, Converted, Failed, Found);
}
