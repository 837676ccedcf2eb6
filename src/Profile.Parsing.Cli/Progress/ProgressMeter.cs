namespace Profile.Parsing.Cli.Progress;

/// <summary>Tells the speed of a run from what was done in its last seconds, since what a resumed run passes over goes much faster than the rest.</summary>
internal sealed class ProgressMeter
{
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(15);

    private readonly Queue<(TimeSpan Time, long Bytes)> _samples = new([(TimeSpan.Zero, 0)]);

    /// <summary>Bytes in a second; 0 as long as nothing is done.</summary>
    public double Speed { get; private set; }

    /// <summary>Null as long as it cannot be told.</summary>
    public TimeSpan? Left { get; private set; }

    /// <param name="elapsed">Since the start; never less than the time before.</param>
    /// <param name="now">How far the run is.</param>
    public void Measure(TimeSpan elapsed, ProgressSnapshot now)
    {
        while (_samples.Count > 1 && elapsed - _samples.Peek().Time > Memory) _samples.Dequeue();
        (TimeSpan time, long bytes) = _samples.Peek();
        _samples.Enqueue((elapsed, now.Bytes));
        Speed = elapsed > time ? (now.Bytes - bytes) / (elapsed - time).TotalSeconds : 0;
        Left = Speed > 0 ? TimeSpan.FromSeconds(Math.Min((now.TotalBytes - now.Bytes) / Speed, TimeSpan.FromDays(99).TotalSeconds)) : null;
    }
}
