using Profile.Parsing.Cli.Terminal;
using Spectre.Console;

namespace Profile.Parsing.Cli.Progress;

/// <summary>A line at the foot of a terminal that is written anew several times a second. Lines that are said appear above it.</summary>
internal sealed class LiveProgress : IProgressDisplay
{
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(200);

    private readonly Func<OutputTerminal?> _terminal;
    private readonly TimeProvider _time;
    private readonly Func<ProgressSnapshot> _now;
    private readonly IAnsiConsole _console;
    private readonly object _drawing = new();
    private readonly ProgressMeter _meter = new();
    private bool _ended;

    /// <param name="error">The terminal.</param>
    /// <param name="terminal">Asked for its width each time, since a window may be resized.</param>
    /// <param name="time">Tells when to draw anew.</param>
    /// <param name="now">How far the run is; called on any thread.</param>
    public LiveProgress(TextWriter error, Func<OutputTerminal?> terminal, TimeProvider time, Func<ProgressSnapshot> now)
    {
        (_terminal, _time, _now) = (terminal, time, now);
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = terminal() is { Colours: true } ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(error),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        Resize();
    }

    public void During(Action work)
    {
        long started = _time.GetTimestamp();
        _console.Live(Line(TimeSpan.Zero)).AutoClear(true).Start(display =>
        {
            display.Refresh();
            using ITimer timer = _time.CreateTimer(_ => Draw(display, _time.GetElapsedTime(started)), null, Refresh, Refresh);
            try
            {
                work();
            }
            finally
            {
                lock (_drawing) _ended = true;
            }
        });
    }

    /// <summary>Written over the line of progress, and wrapped by the terminal alone, so that a path can be copied from it.</summary>
    public void Say(string line)
    {
        lock (_drawing) _console.Write(new ControlCode($"\u001b[2K{line}\n"));
    }

    private void Draw(LiveDisplayContext display, TimeSpan elapsed)
    {
        lock (_drawing)
        {
            if (_ended) return;
            Resize();
            display.UpdateTarget(Line(elapsed));
        }
    }

    private void Resize() => _console.Profile.Width = Math.Max(20, _terminal()?.Width ?? 80);

    private Paragraph Line(TimeSpan elapsed)
    {
        ProgressSnapshot at = _now();
        _meter.Measure(elapsed, at);
        return ProgressBar.Of(at, _meter, _console.Profile.Width).ToParagraph();
    }
}
