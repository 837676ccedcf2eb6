using System.Diagnostics;

namespace Profile.Parsing.Benchmarks;

/// <summary>Lets contenders take turns, so that whatever slows the machine slows all of them, and takes the medians of their times.</summary>
internal static class Race
{
    /// <summary>A method is compiled anew after 30 calls, twice, and each time not before a tenth of a second without new methods.</summary>
    private const int Bursts = 4, CallsOfBurst = 35;

    private static readonly TimeSpan LongestBurst = TimeSpan.FromMilliseconds(300), Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Seconds of each contender.</summary>
    public static double[] Run(int rounds, params ReadOnlySpan<Action> contenders) => Run(rounds, Bursts, contenders);

    /// <summary>Seconds of each contender, where earlier races have made most of the code fast: <paramref name="bursts"/> make the rest so.</summary>
    public static double[] Run(int rounds, int bursts, params ReadOnlySpan<Action> contenders)
    {
        for (int burst = 0; burst < bursts; burst++)
        {
            foreach (Action work in contenders) WarmUp(work);
            Thread.Sleep(Pause);
        }
        double[][] seconds = new double[contenders.Length][];
        for (int i = 0; i < seconds.Length; i++) seconds[i] = new double[rounds];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < contenders.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                contenders[i]();
                seconds[i][round] = Stopwatch.GetElapsedTime(start).TotalSeconds;
            }
        }
        return [.. seconds.Select(s => s.Order().ElementAt(rounds / 2))];
    }

    public static Action Repeated(int times, Action work) => () =>
    {
        for (int i = 0; i < times; i++) work();
    };

    /// <summary>Bytes that <paramref name="work"/> takes from the heap of its thread.</summary>
    public static long AllocatedBy(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Until the code is compiled for speed. What takes long calls its own methods often enough; so a few calls of it will do.</summary>
    private static void WarmUp(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        for (int calls = 0; calls < 2 || (calls < CallsOfBurst && Stopwatch.GetElapsedTime(start) < LongestBurst); calls++) work();
    }
}
