namespace Profile.Parsing.Tests.Structure;

public sealed class TextWrapTests
{
    [Fact]
    public void A_line_breaks_at_the_last_space_that_fits() => Assert.Equal("aa bb\ncc\ndddddd\ne f", TextWrap.At(5, "aa bb cc dddddd e f"));

    [Fact]
    public void Short_lines_stay() => Assert.Equal("a b\n\n c ", TextWrap.At(5, "a b\n\n c "));
}
