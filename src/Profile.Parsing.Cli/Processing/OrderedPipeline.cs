using System.Threading.Channels;

namespace Profile.Parsing.Cli.Processing;

/// <summary>
/// Works on many items at once and hands out the results in the order of the items. Memory is bounded by the items in flight: about as many as
/// <paramref name="waiting"/>, and together no heavier than <paramref name="weightInFlight"/>, except that one item may always go alone.
/// </summary>
/// <param name="workers">How many items are worked on at once, at least 1.</param>
/// <param name="weightInFlight">In the unit of <c>weigh</c>, as bytes.</param>
/// <param name="waiting">How many items may wait for their turn: many where a large one among small ones should not keep the other workers idle.</param>
internal sealed class OrderedPipeline<TItem, TResult>(int workers, long weightInFlight, int waiting)
{
    /// <summary>What a cancelled run grants its source to end; a source that blocks on standard input never does.</summary>
    private static readonly TimeSpan SourceGrace = TimeSpan.FromMilliseconds(200);

    private readonly Channel<(Task<TResult> Task, long Weight)> _inFlight = Channel.CreateBounded<(Task<TResult>, long)>(waiting);
    private readonly WeightGate _gate = new(weightInFlight);

    /// <summary>What an item costs while it is in flight.</summary>
    public required Func<TItem, long> Weigh { get; init; }

    /// <summary>Called on a worker's thread. Must not throw for a bad item: what it throws ends the run.</summary>
    public required Func<TItem, TResult> Work { get; init; }

    /// <summary>Called on the thread of <see cref="Run"/>, in the order of the items.</summary>
    public required Action<TResult> Emit { get; init; }

    /// <summary>Called on the thread of <see cref="Run"/> when the next result is not ready yet: the time to flush.</summary>
    public required Action WhenIdle { get; init; }

    /// <summary>Runs to the end of <paramref name="source"/>, once.</summary>
    /// <param name="source">Drawn from on a thread of its own, because it may block.</param>
    /// <param name="stop">Ends the run between two results.</param>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled. Work that had begun has ended.</exception>
    public void Run(IEnumerable<TItem> source, CancellationToken stop)
    {
        using var threads = new WorkerThreads(workers);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Task feeder = Task.Factory.StartNew(() => Feed(source, threads, ending.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            while (TakeNext(stop, out (Task<TResult> Task, long Weight) next))
            {
                Emit(next.Task.GetAwaiter().GetResult());
                _gate.Leave(next.Weight);
            }
            feeder.GetAwaiter().GetResult();
        }
        finally
        {
            ending.Cancel();
            Task.WhenAny(feeder, Task.Delay(SourceGrace, CancellationToken.None)).Wait(CancellationToken.None);
            while (_inFlight.Reader.TryRead(out (Task<TResult> Task, long Weight) left)) Task.WhenAny(left.Task).Wait(CancellationToken.None);
        }
    }

    private void Feed(IEnumerable<TItem> source, TaskScheduler threads, CancellationToken ending)
    {
        try
        {
            foreach (TItem item in source)
            {
                long weight = Weigh(item);
                _gate.Enter(weight, ending);
                // Room first, so that no work begins that the other side cannot see and wait for.
                _inFlight.Writer.WaitToWriteAsync(ending).AsTask().GetAwaiter().GetResult();
                Task<TResult> task = Task.Factory.StartNew(() => Work(item), CancellationToken.None, TaskCreationOptions.None, threads);
                _inFlight.Writer.TryWrite((task, weight));
            }
        }
        finally
        {
            _inFlight.Writer.Complete();
        }
    }

    /// <summary>The next result, once it is ready. Until then it stays in flight, so that a stop waits for its work too.</summary>
    private bool TakeNext(CancellationToken stop, out (Task<TResult> Task, long Weight) next)
    {
        stop.ThrowIfCancellationRequested();
        if (!_inFlight.Reader.TryPeek(out next))
        {
            WhenIdle();
            if (!_inFlight.Reader.WaitToReadAsync(stop).AsTask().GetAwaiter().GetResult()) return false;
            _inFlight.Reader.TryPeek(out next);
        }
        if (!next.Task.IsCompleted)
        {
            WhenIdle();
            Task.WhenAny(next.Task).Wait(stop);
        }
        return _inFlight.Reader.TryRead(out next);
    }
}
