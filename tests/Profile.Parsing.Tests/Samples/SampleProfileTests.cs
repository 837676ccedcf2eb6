using Profile.Parsing.Tests.Golden;

namespace Profile.Parsing.Tests.Samples;

/// <summary>The two sample profiles give what was written down by reading them.</summary>
public sealed class SampleProfileTests
{
    private const string Clean = "karsova-clean", Raw = "karsova-raw";

    [Theory]
    [InlineData(Clean, "Boilerplate")]
    [InlineData(Clean, "Sections")]
    [InlineData(Clean, "Notes")]
    [InlineData(Clean, "Markers")]
    [InlineData(Clean, "Dates")]
    [InlineData(Clean, "Bounds")]
    [InlineData(Clean, "Casualties")]
    [InlineData(Raw, "Boilerplate")]
    [InlineData(Raw, "Sections")]
    [InlineData(Raw, "Notes")]
    [InlineData(Raw, "Markers")]
    [InlineData(Raw, "Dates")]
    [InlineData(Raw, "Bounds")]
    [InlineData(Raw, "Casualties")]
    public void A_sample_profile_gives_what_a_reader_finds_in_it(string name, string part) =>
        GoldenCase.CheckPart(Repository.PathOf($"samples/profiles/{name}.txt"), Repository.PathOf($"tests/Profile.Parsing.Tests/Samples/{name}.expected.txt"), part);
}
