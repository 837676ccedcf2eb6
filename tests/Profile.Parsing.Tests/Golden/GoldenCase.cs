using System.Text;
using Profile.Parsing.Model;
using Xunit.Sdk;

namespace Profile.Parsing.Tests.Golden;

/// <summary>
/// An input file and the file of what is expected of it. The expected file pins those parts of the summary whose headings it has, and
/// is only ever rewritten when <see cref="Acceptance"/> is on.
/// </summary>
internal static class GoldenCase
{
    private static readonly ProfileParser Parser = new();

    /// <summary>Parses <paramref name="inputPath"/> and compares; a new expected file gets <paramref name="newParts"/>.</summary>
    public static void Check(string inputPath, string expectedPath, IEnumerable<string> newParts)
    {
        IReadOnlyList<PinnedPart> pinned = File.Exists(expectedPath)
            ? PinnedPart.Read(File.ReadAllText(expectedPath))
            : [.. newParts.Select(name => new PinnedPart(name, false, []))];
        Compare(inputPath, expectedPath, pinned, pinned.Select(p => p.Name));
    }

    /// <summary>As <see cref="Check"/>, for one part of an expected file that has more.</summary>
    public static void CheckPart(string inputPath, string expectedPath, string part) =>
        Compare(inputPath, expectedPath, PinnedPart.Read(File.ReadAllText(expectedPath)), [part]);

    private static void Compare(string inputPath, string expectedPath, IReadOnlyList<PinnedPart> pinned, IEnumerable<string> names)
    {
        ProfileDocument document = Parser.Parse(File.ReadAllBytes(inputPath), new SourceInfo { Name = Path.GetFileName(inputPath), ReferenceDate = ReferenceDate(inputPath) });
        PinnedPart[] compared = [.. pinned.Where(p => names.Contains(p.Name))];
        string failure = compared.Length == 0 ? "It pins nothing.\n" : Differences(document, compared);
        if (failure.Length == 0) return;
        if (!Acceptance.IsOn)
            throw new XunitException($"{Path.GetRelativePath(Repository.Root, expectedPath)} (- expected, + found)\n{failure}{Acceptance.Hint}");
        File.WriteAllText(expectedPath, PinnedPart.Write(pinned.Select(p => compared.Contains(p) && !p.AmongOthers ? p with { Lines = DocumentSummary.Lines(document, p.Name) } : p)));
    }

    private static string Differences(ProfileDocument document, IEnumerable<PinnedPart> parts)
    {
        var differences = new StringBuilder();
        foreach (PinnedPart part in parts)
        {
            string difference = part.DifferenceFrom(DocumentSummary.Lines(document, part.Name));
            if (difference.Length > 0) differences.Append(part.Name).Append('\n').Append(difference);
        }
        return differences.ToString();
    }

    /// <summary>The day in a name as <c>today.2018-07-01.txt</c>, which is what <c>today</c> means in that input.</summary>
    private static DateOnly? ReferenceDate(string inputPath) =>
        DateOnly.TryParseExact(Path.GetFileNameWithoutExtension(inputPath).Split('.')[^1], "yyyy-MM-dd", out DateOnly day) ? day : null;
}
