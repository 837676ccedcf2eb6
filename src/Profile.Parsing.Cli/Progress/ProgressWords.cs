using System.Globalization;

namespace Profile.Parsing.Cli.Progress;

/// <summary>The numbers of a run as a person reads them, the same under any culture.</summary>
internal static class ProgressWords
{
    /// <summary><c>1,200 of 10,000 files</c></summary>
    public static string Files(ProgressSnapshot now) => Invariant($"{now.Done:N0} of {now.Total:N0} {(now.Total == 1 ? "file" : "files")}");

    /// <summary>By bytes, since files differ in size; by files where there are no bytes. Never 100% before the end.</summary>
    public static int Percent(ProgressSnapshot now)
    {
        if (now.Done == now.Total) return 100;
        return (int)Math.Min(99, now.TotalBytes > 0 ? 100 * now.Bytes / now.TotalBytes : 100L * now.Done / now.Total);
    }

    /// <summary><c>21.4 MB/s</c>, with 1 MB as 1,000,000 bytes.</summary>
    public static string Speed(double bytesPerSecond) => Invariant($"{bytesPerSecond / 1e6:0.0} MB/s");

    /// <summary><c>2.0 MB</c>, <c>38 KB</c>, <c>12 bytes</c></summary>
    public static string Size(long bytes) => bytes switch
    {
        >= 1_000_000 => Invariant($"{bytes / 1e6:N1} MB"),
        >= 1_000 => Invariant($"{bytes / 1e3:0} KB"),
        _ => Invariant($"{bytes} bytes"),
    };

    /// <summary><c>0:42</c>, <c>1:02:03</c></summary>
    public static string Time(TimeSpan time) => time.TotalHours < 1
        ? Invariant($"{time.Minutes}:{time.Seconds:00}")
        : Invariant($"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
