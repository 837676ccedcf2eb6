using System.Diagnostics;

namespace Profile.Parsing.Cli.Progress;

/// <summary>Writes a plain line every few seconds, for logs and pipes.</summary>
/// <param name="error">Gets the lines, from one thread at a time.</param>
/// <param name="every">Time between two lines.</param>
/// <param name="now">How far the run is; called on any thread.</param>
internal sealed class LineProgress(TextWriter error, TimeSpan every, Func<ProgressSnapshot> now) : IProgressDisplay
{
    private readonly object _writing = new();
    private readonly ProgressMeter _meter = new();
    private bool _ended;

    public void During(Action work)
    {
        long started = Stopwatch.GetTimestamp();
        using var timer = new Timer(_ => Write(Stopwatch.GetElapsedTime(started)), null, every, every);
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
