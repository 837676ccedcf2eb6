using Profile.Parsing.Tests.Golden;

namespace Profile.Parsing.Tests.Architecture;

/// <summary>The library's source files.</summary>
internal static class SourceFiles
{
    private static readonly string Library = Repository.PathOf("src/Profile.Parsing");

    /// <summary>Folders right under the library's, but for those that builds make.</summary>
    public static IEnumerable<string> Folders =>
        Directory.EnumerateDirectories(Library).Select(p => Path.GetFileName(p)).Where(name => name is not ("bin" or "obj"));

    /// <summary>The files of a folder of the library, those of its subfolders too.</summary>
    public static IEnumerable<string> In(string folder) => Directory.EnumerateFiles(Path.Combine(Library, folder), "*.cs", SearchOption.AllDirectories);

    /// <summary>The files that stand in no folder.</summary>
    public static IEnumerable<string> BesideFolders => Directory.EnumerateFiles(Library, "*.cs");

    public static IEnumerable<string> All => Folders.SelectMany(In).Concat(BesideFolders);

    /// <summary>The namespaces of ours that the using directives of a file name: those of plain, static, global and alias directives alike.</summary>
    public static IEnumerable<string> UsingsOf(string path) =>
        File.ReadLines(path)
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("using ", StringComparison.Ordinal) || line.StartsWith("global using ", StringComparison.Ordinal))
            .Select(line => line[(line.LastIndexOfAny([' ', '=']) + 1)..].Replace("global::", "", StringComparison.Ordinal).TrimEnd(';'))
            .Where(name => name.StartsWith("Profile.Parsing", StringComparison.Ordinal));
}
