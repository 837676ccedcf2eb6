using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Text;

public sealed class SourceSpanTests
{
    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void A_span_starts_in_the_text_and_ends_behind_its_start(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceSpan(start, end));

    [Theory]
    [InlineData(2, 5, true)]
    [InlineData(3, 4, true)]
    [InlineData(2, 2, true)]
    [InlineData(1, 5, false)]
    [InlineData(2, 6, false)]
    public void It_contains_the_spans_that_lie_wholly_inside(int start, int end, bool contained) =>
        Assert.Equal(contained, new SourceSpan(2, 5).Contains(new SourceSpan(start, end)));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void It_contains_its_start_and_not_its_end(int offset, bool contained) => Assert.Equal(contained, new SourceSpan(2, 5).Contains(offset));

    [Theory]
    [InlineData(4, 9, true)]
    [InlineData(0, 3, true)]
    [InlineData(3, 4, true)]
    [InlineData(5, 9, false)]
    [InlineData(0, 2, false)]
    public void Spans_that_only_touch_do_not_overlap(int start, int end, bool overlaps)
    {
        Assert.Equal(overlaps, new SourceSpan(2, 5).Overlaps(new SourceSpan(start, end)));
        Assert.Equal(overlaps, new SourceSpan(start, end).Overlaps(new SourceSpan(2, 5)));
    }

    [Fact]
    public void Spans_order_by_start_and_then_by_end()
    {
        SourceSpan[] ordered = [new(0, 9), new(2, 3), new(2, 5), new(4, 4)];
        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(ordered[1] < ordered[2] && ordered[2] > ordered[1]);
        Assert.True(ordered[1] <= new SourceSpan(2, 3) && ordered[1] >= new SourceSpan(2, 3));
        Assert.False(ordered[1] < new SourceSpan(2, 3) || ordered[1] > new SourceSpan(2, 3));
    }

    [Fact]
    public void It_reads_the_text_at_its_place() => Assert.Equal("lin", new SourceSpan(2, 5).Of("Velin").ToString());

    [Fact]
    public void It_cannot_read_beyond_the_text() => Assert.Throws<ArgumentOutOfRangeException>(() => new SourceSpan(2, 6).Of("Velin").ToString());

    [Fact]
    public void It_shows_as_a_half_open_interval() => Assert.Equal(("[2..5)", 3), (new SourceSpan(2, 5).ToString(), new SourceSpan(2, 5).Length));
}
