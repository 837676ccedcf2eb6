using Profile.Parsing.Model;
using Profile.Parsing.Tests.Golden;

namespace Profile.Parsing.Tests.Structure;

/// <summary>A profile keeps its sections, notes and links however it is written.</summary>
public sealed class ProfileVariantTests
{
    private static readonly ProfileParser Parser = new();

    public static TheoryData<string, string> Samples => Pairs(Directory.EnumerateFiles(Repository.PathOf("samples/profiles"), "karsova-*.txt").Order(StringComparer.Ordinal));

    public static TheoryData<string, string> Shared => Pairs(SharedTheoryAttribute.Profiles());

    /// <remarks>
    /// Not karsova-raw wrapped: of a note whose last line fills the column by chance, and the next, which lost its number, nothing tells that they are two.
    /// </remarks>
    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_reads_the_same_in_every_variant(string name, string variant) => AssertSame(Repository.PathOf("samples/profiles/" + name), variant);

    [SharedTheory]
    [MemberData(nameof(Shared))]
    public void A_real_profile_reads_the_same_in_every_variant(string name, string variant) => AssertSame(Repository.PathOf("../shared/profiles/" + name), variant);

    private static void AssertSame(string path, string variant)
    {
        ProfileDocument original = Parser.Parse(File.ReadAllBytes(path));
        ProfileDocument written = Parser.Parse(ProfileVariants.Write(original, variant));
        Assert.NotEmpty(original.Footnotes);
        Assert.Equal(Sections(original), Sections(written));
        Assert.Equal(Notes(original), Notes(written));
        Assert.Equal(Links(original), Links(written));
    }

    private static bool IsTold(string path, string variant) => Path.GetFileName(path) != "karsova-raw.txt" || !variant.Contains("wrapped", StringComparison.Ordinal);

    private static TheoryData<string, string> Pairs(IEnumerable<string> paths)
    {
        var pairs = new TheoryData<string, string>();
        foreach (string path in paths)
        {
            foreach (string variant in ProfileVariants.Names.Where(v => IsTold(path, v))) pairs.Add(Path.GetFileName(path), variant);
        }
        return pairs;
    }

    private static IEnumerable<string> Sections(ProfileDocument document) =>
        document.Descendants().Select(s => $"{s.Kind} {s.Level} {s.Title}: {string.Join(", ", s.Paragraphs.Select(p => p.Sentences.Count))}");

    /// <summary>Wrapping changes white space, and windows-1252 has not all characters.</summary>
    private static IEnumerable<string> Notes(ProfileDocument document) =>
        document.Footnotes.Select(n => $"{n.Number} {n.Numbering} {string.Join(' ', ProfileVariants.Encodable(n.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");

    private static IEnumerable<string> Links(ProfileDocument document) => document.Citations.Select(c => $"{c.Number} cites {c.FootnoteIndex}");
}
