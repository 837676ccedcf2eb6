using System.Text;
using Profile.Parsing.Cli.Records;
using Profile.Parsing.Cli.Tests.Running;

namespace Profile.Parsing.Cli.Tests.Records;

public class RecordLineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("one", "1:one")]
    [InlineData("one\n", "1:one")]
    [InlineData("one\ntwo", "1:one 2:two")]
    [InlineData("one\r\ntwo\r\n", "1:one\r 2:two\r")]
    [InlineData("\n\n one\n \t \r\n\ntwo\n\n", "3: one 6:two")]
    [InlineData("\uFEFF\n\uFEFF \r\none", "3:one")]
    public void Lines_come_with_their_numbers_and_without_the_blank_ones(string input, string expected)
    {
        Assert.Equal(expected, Told(input, 100));
        Assert.Equal(expected, Told(input, 100, pieces: 1));
    }

    [Theory]
    [InlineData("12345\n1234\n123456789", "1:too long, 5 2:1234 3:too long, 9")]
    [InlineData("1234", "1:1234")]
    [InlineData("        \n1", "1:too long, 8 2:1")]
    public void A_line_beyond_the_bound_is_passed_over(string input, string expected)
    {
        Assert.Equal(expected, Told(input, 4));
        Assert.Equal(expected, Told(input, 4, pieces: 3));
    }

    [Fact]
    public void Lines_longer_than_the_reader_reads_at_once_are_whole()
    {
        string text = Samples.Prose(300_000);

        Assert.Equal($"1:{text} 2:next", Told($"{text}\nnext", 1_000_000, pieces: 7_001));
    }

    [Fact]
    public void A_fault_of_the_input_is_told_in_place_of_the_line_that_it_cut()
    {
        var input = new ScriptedStream(["one\ntw"], then: new IOException("The cable is out."));

        RecordLine[] lines = [.. new RecordLineReader(input, 100).Lines()];

        Assert.Equal([(1L, null), (2L, "The cable is out.")], lines.Select(line => (line.Number, line.Fault)));
    }

    private static string Told(string input, int bound, int pieces = int.MaxValue) =>
        string.Join(' ', new RecordLineReader(new ScriptedStream([input], pieces), bound).Lines().Select(Told));

    private static string Told(RecordLine line) =>
        $"{line.Number}:{(line.Content is { } content ? Encoding.UTF8.GetString(content.Span) : $"too long, {line.Length}")}";
}
