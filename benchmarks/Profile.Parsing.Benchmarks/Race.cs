using System.Diagnostics;

namespace Profile.Parsing.Benchmarks;

/// <summary>Lets contenders take turns, so that whatever slows the machine slows all of them, and takes the medians of their times.</summary>
internal static class Race
{
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromMilliseconds(300);

    /// <summary>Seconds of each contender.</summary>
    public static double[] Run(int rounds, params ReadOnlySpan<Action> contenders)
    {
        foreach (Action work in contenders) WarmUp(work);
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

    /// <summary>Until the code is compiled for speed, which takes dozens of calls and some time in the background.</summary>
    private static void WarmUp(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        for (int calls = 0; calls < 2 || (calls < 60 && Stopwatch.GetElapsedTime(start) < WarmUpTime); calls++) work();
    }
}
