using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Profile.Parsing;

/// <summary>Parses inputs side by side and hands out the results in the order of the inputs, reading ahead no further than it must.</summary>
/// <remarks>
/// Nothing runs ahead on its own: each step of the consumer takes new inputs until the window is full, then waits for the oldest result.
/// The window is twice as wide as the parsing, so that the workers have something to do while the consumer is busy with a result.
/// </remarks>
internal sealed class OrderedParsing : IAsyncDisposable
{
    private readonly ProfileParser _parser;
    private readonly CancellationToken _stop;
    private readonly CancellationTokenSource _ending;
    private readonly IAsyncEnumerator<ProfileInput> _inputs;
    private readonly SemaphoreSlim _workers;
    private readonly long _width;
    private readonly Queue<Task<ProfileParseResult>> _window = new();
    private bool _more = true;

    /// <summary>The next input on its way; null when none was asked for.</summary>
    private Task<bool>? _step;

    private OrderedParsing(ProfileParser parser, IAsyncEnumerable<ProfileInput> inputs, int degreeOfParallelism, CancellationToken stop)
    {
        _parser = parser;
        _stop = stop;
        _ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        _workers = new SemaphoreSlim(degreeOfParallelism);
        _width = 2L * degreeOfParallelism;
        _inputs = inputs.GetAsyncEnumerator(_ending.Token);
    }

    public static async IAsyncEnumerable<ProfileParseResult> RunAsync(
        ProfileParser parser, IAsyncEnumerable<ProfileInput> inputs, int degreeOfParallelism, [EnumeratorCancellation] CancellationToken stop)
    {
        var run = new OrderedParsing(parser, inputs, degreeOfParallelism, stop);
        await using (run.ConfigureAwait(false))
        {
            while (await run.NextAsync().ConfigureAwait(false) is { } result) yield return result;
        }
    }

    /// <summary>Waits for what is under way, whatever comes of it: once a run has ended, nothing of it goes on.</summary>
    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync().ConfigureAwait(false);
        if (_step is not null) await Task.WhenAny(_step).ConfigureAwait(false);
        foreach (Task<ProfileParseResult> parsing in _window) await Task.WhenAny(parsing).ConfigureAwait(false);
        await _inputs.DisposeAsync().ConfigureAwait(false);
        _workers.Dispose();
        _ending.Dispose();
    }

    /// <summary>The next result; null at the end.</summary>
    private async Task<ProfileParseResult?> NextAsync()
    {
        while (true)
        {
            _stop.ThrowIfCancellationRequested();
            if (_more && _step is null && _window.Count < _width) _step = StepAsync();
            if (_step is null && _window.Count == 0) return null;
            await SomethingAsync().WaitAsync(_stop).ConfigureAwait(false);
            // What the inputs throw waits until the results before it are out.
            bool isInput = _step is { IsCompleted: true } && (_step.IsCompletedSuccessfully || _window.Count == 0);
            if (!isInput) return await _window.Dequeue().ConfigureAwait(false);
            _more = await _step!.ConfigureAwait(false);
            _step = null;
            if (_more) _window.Enqueue(Start(_inputs.Current));
        }
    }

    private async Task<bool> StepAsync() => await _inputs.MoveNextAsync().ConfigureAwait(false);

    /// <summary>Done when there is one more input, or the oldest result.</summary>
    private Task SomethingAsync()
    {
        if (_window.Count == 0) return Task.WhenAny(_step!);
        bool isAwaited = _step is not null && (!_step.IsCompleted || _step.IsCompletedSuccessfully);
        return isAwaited ? Task.WhenAny(_step!, _window.Peek()) : Task.WhenAny(_window.Peek());
    }

    private Task<ProfileParseResult> Start(ProfileInput? input) =>
        input is null
            ? Task.FromException<ProfileParseResult>(new InvalidOperationException("The inputs hold a null."))
            : Task.Run(() => ParseAsync(input), CancellationToken.None);

    [SuppressMessage("Design", "CA1031", Justification = "Whatever an input throws is its own result and does not end the run.")]
    private async Task<ProfileParseResult> ParseAsync(ProfileInput input)
    {
        CancellationToken stop = _ending.Token;
        await _workers.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            return new ProfileParseResult(input, await input.ParseWith(_parser, stop).ConfigureAwait(false));
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            return new ProfileParseResult(input, failure);
        }
        finally
        {
            _workers.Release();
        }
    }
}
