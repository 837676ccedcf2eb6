using Profile.Parsing.Tests.Golden;

namespace Profile.Parsing.Tests.Samples;

/// <summary>The sample whose parts have notes of their own, numbered from 1 each time.</summary>
public sealed class RegionsSampleTests
{
    [Fact]
    public void Notes_at_the_foot_of_each_part_are_linked_within_their_part() =>
        GoldenCase.Check(
            Repository.PathOf("samples/profiles/karsova-regions.txt"),
            Repository.PathOf("tests/Profile.Parsing.Tests/Samples/karsova-regions.expected.txt"),
            ["Sections", "Notes", "Markers", "Dates", "Casualties"]);
}
