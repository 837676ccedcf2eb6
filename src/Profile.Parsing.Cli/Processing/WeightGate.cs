namespace Profile.Parsing.Cli.Processing;

/// <summary>Lets items in while their weights together stay under a bound. An item heavier than the bound goes in alone.</summary>
internal sealed class WeightGate(long bound)
{
    private readonly object _changed = new();
    private long _inside;

    public void Enter(long weight, CancellationToken stop)
    {
        using CancellationTokenRegistration wake = stop.Register(WakeAll);
        lock (_changed)
        {
            while (_inside > 0 && _inside + weight > bound && !stop.IsCancellationRequested) Monitor.Wait(_changed);
            stop.ThrowIfCancellationRequested();
            _inside += weight;
        }
    }

    public void Leave(long weight)
    {
        lock (_changed)
        {
            _inside -= weight;
            Monitor.PulseAll(_changed);
        }
    }

    private void WakeAll()
    {
        lock (_changed) Monitor.PulseAll(_changed);
    }
}
