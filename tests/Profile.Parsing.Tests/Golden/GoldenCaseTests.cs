namespace Profile.Parsing.Tests.Golden;

/// <summary>Every <c>Cases/AREA/IDEA.txt</c> gives what <c>IDEA.expected</c> beside it says.</summary>
public sealed class GoldenCaseTests
{
    private static readonly string Folder = Repository.PathOf("tests/Profile.Parsing.Tests/Cases");

    public static TheoryData<string> Names => new(Files("*.txt"));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_gives_what_is_expected_of_it(string name)
    {
        string input = Path.Combine(Folder, name + ".txt");
        GoldenCase.Check(input, Path.ChangeExtension(input, ".expected"), PartsOf(name.Split('/')[0]));
    }

    [Fact]
    public void Every_expected_file_has_its_input() => Assert.Empty(Files("*.expected").Except(Files("*.txt")));

    /// <summary>What a new case of an area pins. A case about one thing should not break when another changes.</summary>
    private static IEnumerable<string> PartsOf(string area) => area switch
    {
        "Structure" => ["Boilerplate", "Sections", "Sentences"],
        "Notes" => ["Notes"],
        "Sources" => ["Sources"],
        "Markers" => ["Markers"],
        "Dates" => ["Dates", "Bounds"],
        "Casualties" => ["Casualties", "Victims"],
        "Linking" => ["Casualties"],
        "Reading" => ["Sections", "Sentences", "Notes", "Markers", "Diagnostics"],
        "Diagnostics" => ["Diagnostics"],
        _ => throw new ArgumentException($"No parts are chosen for the area '{area}'.", nameof(area)),
    };

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Folder, pattern, SearchOption.AllDirectories)
            .Select(p => Path.ChangeExtension(Path.GetRelativePath(Folder, p), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
