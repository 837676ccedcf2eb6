namespace Profile.Parsing.Cli.Progress;

/// <summary>Writes a plain line every few seconds, for logs and pipes.</summary>
/// <param name="error">Gets the lines, from one thread at a time.</param>
/// <param name="time">Gives the time between two lines.</param>
/// <param name="now">How far the run is; called on any thread.</param>
internal sealed class LineProgress(TextWriter error, TimeProvider time, Func<ProgressSnapshot> now) : IProgressDisplay
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly object _writing = new();
    private readonly ProgressMeter _meter = new();
    private bool _ended;

    public void During(Action work)
    {
        long started = time.GetTimestamp();
        using ITimer timer = time.CreateTimer(_ => Write(time.GetElapsedTime(started)), null, Interval, Interval);
        try
        {
            work();
        }
        finally
        {
            lock (_writing) _ended = true;
        }
    }

    public void Say(string line)
    {
        lock (_writing) error.WriteLine(line);
    }

    private void Write(TimeSpan elapsed)
    {
        lock (_writing)
        {
            // The timer may still call once after it has been disposed of.
            if (_ended) return;
            ProgressSnapshot at = now();
            _meter.Measure(elapsed, at);
            string left = _meter.Left is { } time ? $", {ProgressWords.Time(time)} left" : "";
            string failed = at.Failed > 0 ? $", {at.Failed} failed" : "";
            error.WriteLine($"profiles: {ProgressWords.Files(at)} ({ProgressWords.Percent(at)}%), {ProgressWords.Speed(_meter.Speed)}{left}{failed}");
        }
    }
}
