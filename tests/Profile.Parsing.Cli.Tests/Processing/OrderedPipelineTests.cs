using Profile.Parsing.Cli.Processing;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Processing;

public class OrderedPipelineTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_items()
    {
        var results = new List<int>();

        Run(Enumerable.Range(0, 500), item =>
        {
            if (item % 7 == 0) Thread.Sleep(1);
            return item;
        }, results.Add);

        Assert.Equal(Enumerable.Range(0, 500), results);
    }

    [Fact]
    public void No_more_are_worked_on_at_once_than_there_are_workers()
    {
        int working = 0, most = 0;

        Run(Enumerable.Range(0, 200), item =>
        {
            int now = Interlocked.Increment(ref working);
            InterlockedMaximum(ref most, now);
            Thread.Sleep(1);
            Interlocked.Decrement(ref working);
            return item;
        }, _ => { }, workers: 3);

        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public void Items_in_flight_are_bounded_by_their_weight()
    {
        int inFlight = 0, most = 0;

        Run(Enumerable.Range(0, 100), item =>
        {
            InterlockedMaximum(ref most, Interlocked.Increment(ref inFlight));
            Thread.Sleep(1);
            return item;
        }, _ => Interlocked.Decrement(ref inFlight), workers: 8, weigh: _ => 40);

        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public void An_item_that_is_too_heavy_goes_alone()
    {
        int inFlight = 0, beside = 0;
        var results = new List<int>();

        Run(Enumerable.Range(0, 50), item =>
        {
            int now = Interlocked.Increment(ref inFlight);
            if (item == 25) InterlockedMaximum(ref beside, now);
            return item;
        }, item =>
        {
            Interlocked.Decrement(ref inFlight);
            results.Add(item);
        }, workers: 8, weigh: item => item == 25 ? 1_000 : 1);

        Assert.Equal(1, beside);
        Assert.Equal(50, results.Count);
    }

    [Fact]
    public void Others_go_on_while_a_long_one_holds_back_the_order()
    {
        int done = 0, doneBeside = 0;

        Run(Enumerable.Range(0, 50), item =>
        {
            if (item == 0) SpinWait.SpinUntil(() => (doneBeside = Volatile.Read(ref done)) == 49, ProfilesProcess.Patience);
            Interlocked.Increment(ref done);
            return item;
        }, _ => { }, workers: 2, waiting: 60);

        Assert.Equal(49, doneBeside);
    }

    [Fact]
    public void Idle_is_told_before_waiting_for_more_and_at_the_end()
    {
        var events = new List<string>();
        var pipeline = new OrderedPipeline<int, int>(2, 100, waiting: 4)
        {
            Weigh = _ => 1,
            Work = item => item,
            Emit = item => events.Add($"{item}"),
            WhenIdle = () => events.Add("idle"),
        };
        using var answered = new SemaphoreSlim(0);

        pipeline.Run(Conversation(), CancellationToken.None);

        Assert.Equal("idle", events[^1]);
        Assert.Contains("idle", events[(events.IndexOf("1") + 1)..events.IndexOf("2")]);

        IEnumerable<int> Conversation()
        {
            yield return 1;
            SpinWait.SpinUntil(() => events.Contains("1") && events[^1] == "idle", ProfilesProcess.Patience);
            yield return 2;
        }
    }

    [Fact]
    public void A_fault_of_the_source_comes_out_after_the_results_before_it()
    {
        var results = new List<int>();

        Assert.Throws<FormatException>(() => Run(Faulty(), item => item, results.Add));

        Assert.Equal([1, 2], results);

        static IEnumerable<int> Faulty()
        {
            yield return 1;
            yield return 2;
            throw new FormatException();
        }
    }

    [Fact]
    public void A_fault_of_the_output_stops_drawing_from_the_source()
    {
        int drawn = 0;

        Assert.Throws<IOException>(() => Run(Endless(), item => item, _ => throw new IOException()));
        int afterwards = drawn;
        Thread.Sleep(50);

        Assert.Equal(afterwards, drawn);

        IEnumerable<int> Endless()
        {
            while (true) yield return drawn++;
        }
    }

    [Fact]
    public void A_stop_waits_for_the_work_that_has_begun()
    {
        using var stop = new CancellationTokenSource();
        int begun = 0, ended = 0;

        Assert.ThrowsAny<OperationCanceledException>(() => Run(Enumerable.Range(0, 1_000), item =>
        {
            Interlocked.Increment(ref begun);
            if (item == 5) stop.Cancel();
            Thread.Sleep(20);
            Interlocked.Increment(ref ended);
            return item;
        }, _ => { }, stop: stop.Token));

        Assert.Equal(begun, ended);
        Assert.InRange(begun, 6, 20);
    }

    [Fact]
    public void A_stop_does_not_wait_for_a_source_that_blocks()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        using var never = new ManualResetEventSlim();
        bool ended = false;

        Assert.ThrowsAny<OperationCanceledException>(() => Run(Blocked(), item => item, _ => { }, stop: stop.Token));
        Assert.False(Volatile.Read(ref ended));
        never.Set();

        IEnumerable<int> Blocked()
        {
            yield return 1;
            never.Wait(ProfilesProcess.Patience);
            Volatile.Write(ref ended, true);
        }
    }

    private static void Run(
        IEnumerable<int> source, Func<int, int> work, Action<int> emit, int workers = 4, Func<int, long>? weigh = null, int? waiting = null, CancellationToken stop = default) =>
        new OrderedPipeline<int, int>(workers, weightInFlight: 100, waiting ?? (2 * workers)) { Weigh = weigh ?? (_ => 1), Work = work, Emit = emit, WhenIdle = () => { } }.Run(source, stop);

    private static void InterlockedMaximum(ref int target, int value)
    {
        for (int seen = target; value > seen; seen = target) Interlocked.CompareExchange(ref target, value, seen);
    }
}
