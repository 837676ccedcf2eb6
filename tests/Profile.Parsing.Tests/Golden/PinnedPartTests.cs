namespace Profile.Parsing.Tests.Golden;

/// <summary>A golden case is worth what its comparison sees.</summary>
public sealed class PinnedPartTests
{
    private const string Expected = "Notes\n  one\n  two\n\nDates (among others)\n  three\n";

    [Fact]
    public void What_is_written_is_what_was_read() => Assert.Equal(Expected, PinnedPart.Write(PinnedPart.Read(Expected)));

    [Theory]
    [InlineData("one two", "")]
    [InlineData("one", "    one\n  - two\n")]
    [InlineData("two", "  - one\n")]
    [InlineData("one more two", "    one\n  + more\n")]
    [InlineData("two one", "  - one\n    two\n  + one\n")]
    public void A_part_tells_the_lines_that_are_missing_and_those_that_are_not_expected(string actual, string difference) =>
        Assert.Equal(difference, PinnedPart.Read(Expected)[0].DifferenceFrom(actual.Split(' ')).ReplaceLineEndings("\n"));

    [Fact]
    public void A_part_among_others_lets_other_lines_be_but_wants_its_own()
    {
        PinnedPart part = PinnedPart.Read(Expected)[1];
        Assert.Empty(part.DifferenceFrom(["two", "three", "four"]));
        Assert.NotEmpty(part.DifferenceFrom(["two", "four"]));
    }
}
