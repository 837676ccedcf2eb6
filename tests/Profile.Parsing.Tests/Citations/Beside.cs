using Profile.Parsing.Tests.Golden;

namespace Profile.Parsing.Tests.Citations;

/// <summary>Files of folders that may stand beside the repository.</summary>
internal static class Beside
{
    /// <summary>Their paths inside the folder, in order; none where the folder is not there.</summary>
    public static IEnumerable<string> Paths(string folder, string pattern)
    {
        string root = Repository.PathOf(folder);
        if (!Directory.Exists(root)) return [];
        return Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories).Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
    }
}
