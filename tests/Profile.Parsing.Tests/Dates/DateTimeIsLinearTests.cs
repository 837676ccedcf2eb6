namespace Profile.Parsing.Tests.Dates;

/// <summary>Input that makes a grammar look far ahead costs no more per character when there is more of it.</summary>
/// <remarks>Measured in processor time, alone: other tests at the same time would count.</remarks>
[Collection(nameof(DateTimeIsLinearTests))]
[CollectionDefinition(nameof(DateTimeIsLinearTests), DisableParallelization = true)]
public class DateTimeIsLinearTests
{
    /// <summary>Quadratic time would be 256 times.</summary>
    private const int Times = 16, Allowed = 80;

    [Theory]
    [InlineData("1 ")]
    [InlineData("1, ")]
    [InlineData("1 and ")]
    [InlineData("May ")]
    [InlineData("May 1, ")]
    [InlineData("in early ")]
    [InlineData("first half of ")]
    [InlineData("1st quarter of the ")]
    [InlineData("later in ")]
    [InlineData("end of the ")]
    [InlineData("night of Friday ")]
    [InlineData("about ")]
    [InlineData("from ")]
    [InlineData("from 1 May to ")]
    [InlineData("-")]
    [InlineData("1/")]
    [InlineData("1900-")]
    [InlineData("18th and ")]
    [InlineData("(")]
    [InlineData("the next day, ")]
    [InlineData("January and ")]
    [InlineData("7")]
    public void Sixteen_times_the_text_takes_nothing_like_the_square_of_it(string unit)
    {
        string small = string.Concat(Enumerable.Repeat(unit, 16_000 / unit.Length)), large = string.Concat(Enumerable.Repeat(small, Times));
        double one = Math.Max(Fastest(small, 10), 0.1);

        Assert.InRange(Fastest(large, 2) / one, 0, Allowed);
    }

    /// <summary>Milliseconds.</summary>
    private static double Fastest(string text, int runs)
    {
        double fastest = double.MaxValue;
        for (int i = 0; i < runs; i++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            DatesOf.Text(text);
            fastest = Math.Min(fastest, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }
        return fastest;
    }
}
