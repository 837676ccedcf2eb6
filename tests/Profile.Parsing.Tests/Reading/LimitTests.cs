using System.Text;

namespace Profile.Parsing.Tests.Reading;

public sealed class LimitTests
{
    private static readonly ProfileParser Parser = new(new ProfileParserOptions { MaximumInputLength = 1200 });

    [Fact]
    public void An_input_of_the_greatest_length_is_read()
    {
        Assert.Equal(1200, Parser.Parse(new string('a', 1200)).Text.Length);
        Assert.Equal(1200, Parser.Parse(new byte[1200]).Text.Length);
    }

    [Fact]
    public async Task A_stream_of_the_greatest_length_is_read()
    {
        using var stream = new TestStream(1200);
        Assert.Equal(1200, (await Parser.ParseAsync(stream)).Text.Length);
    }

    [Fact]
    public void A_longer_text_is_refused_in_code_units()
    {
        var refused = Assert.Throws<InputTooLongException>(() => Parser.Parse(new string('a', 1201)));
        Assert.Equal("The input has 1,201 UTF-16 code units, more than the 1,200 allowed. Raise MaximumInputLength in ProfileParserOptions to read it.", refused.Message);
        Assert.Equal((1201, 1200), (refused.Length, refused.Maximum));
    }

    [Fact]
    public void More_bytes_are_refused_in_bytes() => Assert.Equal(
        "The input has 1,201 bytes, more than the 1,200 allowed. Raise MaximumInputLength in ProfileParserOptions to read it.",
        Assert.Throws<InputTooLongException>(() => Parser.Parse(new byte[1201])).Message);

    [Fact]
    public async Task A_longer_stream_is_refused_and_read_no_further_than_one_byte_beyond()
    {
        using var stream = new TestStream(1_000_000);
        var refused = await Assert.ThrowsAsync<InputTooLongException>(() => Parser.ParseAsync(stream));
        Assert.Equal("The input has 1,201 bytes or more, more than the 1,200 allowed. Raise MaximumInputLength in ProfileParserOptions to read it.", refused.Message);
        Assert.Equal(1201, stream.Position);
    }

    [Fact]
    public async Task A_stream_that_gives_a_byte_at_a_time_reads_like_its_bytes_and_stays_open()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("The canal closed.1 “The mill” stopped.2");
        using var stream = new TestStream(bytes, most: 1);
        var document = await new ProfileParser().ParseAsync(stream);
        Assert.Equal((2, new ProfileParser().Parse(bytes).Source), (document.Citations.Count, document.Source));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_stream_longer_than_the_first_buffer_is_read_whole()
    {
        byte[] bytes = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 40_000).Select(n => $"{n} ")));
        using var stream = new TestStream(bytes, most: 50_000);
        Assert.Equal(Encoding.ASCII.GetString(bytes), (await new ProfileParser().ParseAsync(stream)).Text);
    }

    [Fact]
    public async Task A_cancelled_token_stops_the_reading()
    {
        using var cancellation = new CancellationTokenSource();
        using var stream = new TestStream(1000, most: 1, () => cancellation.Cancel());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Parser.ParseAsync(stream, cancellationToken: cancellation.Token));
        Assert.Equal(1, stream.Position);
    }

    [Fact]
    public async Task Null_is_refused()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Parser.Parse((string)null!)).ParamName);
        Assert.Equal("stream", (await Assert.ThrowsAsync<ArgumentNullException>(() => Parser.ParseAsync(null!))).ParamName);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_greatest_length_below_1_is_refused(int maximum)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => new ProfileParser(new ProfileParserOptions { MaximumInputLength = maximum }));
        Assert.StartsWith("The longest input must be at least 1.", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>A stream of zeros or of given bytes that gives so many at most at a time and tells how far it was read.</summary>
    private sealed class TestStream(byte[] bytes, int most, Action? read = null) : MemoryStream(bytes)
    {
        public TestStream(int length, int most = int.MaxValue, Action? read = null)
            : this(new byte[length], most, read)
        {
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int count = Read(buffer.Span[..Math.Min(buffer.Length, most)]);
            read?.Invoke();
            return ValueTask.FromResult(count);
        }
    }
}
