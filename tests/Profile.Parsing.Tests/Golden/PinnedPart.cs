namespace Profile.Parsing.Tests.Golden;

/// <summary>One part of an expected file: a heading at the margin, its lines indented by two spaces.</summary>
/// <param name="Name">Name of a part of <see cref="DocumentSummary"/>.</param>
/// <param name="AmongOthers">Whether there may be more lines than these.</param>
/// <param name="Lines">The lines without their indent.</param>
internal sealed record PinnedPart(string Name, bool AmongOthers, IReadOnlyList<string> Lines)
{
    private const string AmongOthersMark = " (among others)";

    public static IReadOnlyList<PinnedPart> Read(string text)
    {
        var parts = new List<PinnedPart>();
        var lines = new List<string>();
        foreach (string line in text.Split('\n'))
        {
            if (line.Length == 0) continue;
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                lines.Add(line[2..]);
                continue;
            }
            bool amongOthers = line.EndsWith(AmongOthersMark, StringComparison.Ordinal);
            lines = [];
            parts.Add(new PinnedPart(amongOthers ? line[..^AmongOthersMark.Length] : line, amongOthers, lines));
        }
        return parts;
    }

    public static string Write(IEnumerable<PinnedPart> parts) =>
        string.Join('\n', parts.Select(p => $"{p.Name}{(p.AmongOthers ? AmongOthersMark : "")}\n{string.Concat(p.Lines.Select(l => $"  {l}\n"))}"));

    /// <summary>What differs from <paramref name="actual"/>; empty when nothing does.</summary>
    public string DifferenceFrom(IReadOnlyList<string> actual) => LineDifference.Of(Lines, AmongOthers ? OnlyPinned(actual) : actual);

    private string[] OnlyPinned(IReadOnlyList<string> actual)
    {
        var pinned = Lines.ToHashSet(StringComparer.Ordinal);
        return [.. actual.Where(pinned.Contains)];
    }
}
