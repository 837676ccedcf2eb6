using System.Collections.Concurrent;

namespace Profile.Parsing.Cli.Processing;

/// <summary>
/// Runs tasks on a fixed number of threads of its own. The buffers of a parse come from pools that keep some for each thread that ever rented one: on
/// the thread pool, which changes its threads, a batch would hold them several times over.
/// </summary>
internal sealed class WorkerThreads : TaskScheduler, IDisposable
{
    private readonly BlockingCollection<Task> _tasks = [];
    private readonly Thread[] _threads;

    /// <param name="count">At least 1.</param>
    public WorkerThreads(int count)
    {
        _threads = new Thread[count];
        for (int i = 0; i < count; i++)
        {
            _threads[i] = new Thread(Work) { IsBackground = true, Name = $"worker {i + 1}" };
            _threads[i].Start();
        }
    }

    public override int MaximumConcurrencyLevel => _threads.Length;

    /// <summary>Ends the threads when they have done all tasks, and waits for that.</summary>
    public void Dispose()
    {
        _tasks.CompleteAdding();
        foreach (Thread thread in _threads) thread.Join();
        _tasks.Dispose();
    }

    protected override void QueueTask(Task task) => _tasks.Add(task);

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    protected override IEnumerable<Task> GetScheduledTasks() => _tasks.ToArray();

    private void Work()
    {
        foreach (Task task in _tasks.GetConsumingEnumerable()) TryExecuteTask(task);
    }
}
