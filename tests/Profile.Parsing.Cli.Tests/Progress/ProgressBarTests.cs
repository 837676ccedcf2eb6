using Profile.Parsing.Cli.Progress;

namespace Profile.Parsing.Cli.Tests.Progress;

public class ProgressBarTests
{
    private static readonly ProgressSnapshot Half = new(4_210, 10_000, 12, 500, 1_000);

    [Theory]
    [InlineData(140, 40, 100)]
    [InlineData(100, 39, 99)]
    [InlineData(80, 19, 79)]
    [InlineData(60, 0, 59)]
    public void The_bar_takes_what_room_there_is(int width, int bar, int length)
    {
        string text = Text(Half, width);

        Assert.StartsWith(new string('━', bar / 2) + new string('─', bar - (bar / 2)), text);
        Assert.EndsWith("50%  4,210 of 10,000 files  0.0 MB/s  0:05 left  12 failed", text);
        Assert.InRange(text.Length, length - 1, length);
    }

    [Fact]
    public void The_end_is_told_only_when_all_files_are_through()
    {
        Assert.Contains(" 99%  1 of 2 files", Text(new ProgressSnapshot(1, 2, 0, 1_000, 1_000), 80));
        Assert.Contains("100%  2 of 2 files", Text(new ProgressSnapshot(2, 2, 0, 1_000, 1_000), 80));
    }

    [Fact]
    public void Speed_is_that_of_the_last_seconds()
    {
        var meter = new ProgressMeter();
        long bytes = 0;
        for (int second = 1; second <= 60; second++)
        {
            bytes += second <= 20 ? 100_000_000 : 1_000_000;
            meter.Measure(TimeSpan.FromSeconds(second), new ProgressSnapshot(second, 100, 0, bytes, bytes + 10_000_000));
        }

        Assert.Equal("1.0 MB/s", ProgressWords.Speed(meter.Speed));
        Assert.Equal("0:10", ProgressWords.Time(meter.Left!.Value));
    }

    [Theory]
    [InlineData(0, "0:00")]
    [InlineData(59.9, "0:59")]
    [InlineData(3_599, "59:59")]
    [InlineData(100_000, "27:46:40")]
    public void Times_are_minutes_and_hours(double seconds, string expected) => Assert.Equal(expected, ProgressWords.Time(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(12, "12 bytes")]
    [InlineData(38_400, "38 KB")]
    [InlineData(2_040_000, "2.0 MB")]
    public void Sizes_are_decimal(long bytes, string expected) => Assert.Equal(expected, ProgressWords.Size(bytes));

    private static string Text(ProgressSnapshot now, int width)
    {
        var meter = new ProgressMeter();
        meter.Measure(TimeSpan.FromSeconds(5), now);
        return string.Concat(ProgressBar.Of(now, meter, width).Pieces.Select(piece => piece.Text));
    }
}
