using Profile.Parsing.Text;

namespace Profile.Parsing.Tests.Text;

public sealed class LineIndexTests
{
    [Theory]
    [InlineData(0, "1:1")]
    [InlineData(2, "1:3")]
    [InlineData(3, "2:1")]
    [InlineData(4, "3:1")]
    [InlineData(6, "3:3")]
    public void An_offset_has_a_line_and_a_column_from_1(int offset, string position) => Assert.Equal(position, new LineIndex("ab\n\ncd").PositionOf(offset).ToString());

    [Theory]
    [InlineData("ab\rc", 3)]
    [InlineData("ab\r\nc", 4)]
    [InlineData("ab\vc", 3)]
    [InlineData("ab\fc", 3)]
    [InlineData("ab\u0085c", 3)]
    [InlineData("ab\u2028c", 3)]
    [InlineData("ab\u2029c", 3)]
    public void Every_line_break_starts_a_line(string text, int offset)
    {
        Assert.Equal("2:1", new LineIndex(text).PositionOf(offset).ToString());
        Assert.Equal("1:3", new LineIndex(text).PositionOf(2).ToString());
    }

    [Fact]
    public void A_document_tells_the_position_of_its_offsets()
    {
        string text = "Karsova.\r\n\r\nIts north is at war.";
        Assert.Equal("3:5", new ProfileParser().Parse(text).PositionOf(text.IndexOf("north", StringComparison.Ordinal)).ToString());
    }

    [Fact]
    public void The_end_of_an_empty_text_is_its_start() => Assert.Equal("1:1", new LineIndex("").PositionOf(0).ToString());
}
