using Profile.Parsing.Tests.Golden;

namespace Profile.Parsing.Tests.Structure;

/// <summary>A theory about the real profiles that may stand beside the repository; skipped, and said to be, where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (Profiles().Count == 0) Skip = $"There are no profiles in {Folder}.";
    }

    /// <summary>Paths of the profiles, in order; none where the folder is not there.</summary>
    public static IReadOnlyList<string> Profiles() =>
        Directory.Exists(Repository.PathOf(Folder)) ? [.. Directory.EnumerateFiles(Repository.PathOf(Folder), "*.txt").Order(StringComparer.Ordinal)] : [];

    private const string Folder = "../shared/profiles";
}
