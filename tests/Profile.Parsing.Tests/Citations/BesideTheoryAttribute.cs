using Profile.Parsing.Tests.Golden;

namespace Profile.Parsing.Tests.Citations;

/// <summary>A theory about files of a folder that may stand beside the repository; skipped, and said to be, where it does not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BesideTheoryAttribute : TheoryAttribute
{
    public BesideTheoryAttribute(string folder)
    {
        if (!Directory.Exists(Repository.PathOf(folder))) Skip = $"There is no folder {folder}.";
    }
}
