using Microsoft.Extensions.FileSystemGlobbing;

namespace Profile.Parsing.Cli.Files;

/// <summary>Finds the files that the arguments of <c>convert</c> stand for.</summary>
/// <param name="output">Full path of the output folder: below an input folder it is not read.</param>
/// <param name="ownFiles">Names of files in the output folder that runs write themselves: they are no inputs where that folder is the input folder too.</param>
internal sealed class InputFinder(string output, params IReadOnlyList<string> ownFiles)
{
    private static readonly StringComparison NameComparison = OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly string _output = RealPath.Of(output);

    /// <summary>In the order of the arguments, files of a folder by name. A file that several arguments give is told once, at the place that the first gives it: told twice, tables would count it twice.</summary>
    public IReadOnlyList<InputFile> Find(IEnumerable<string> arguments) =>
        [.. arguments.SelectMany(Find).DistinctBy(f => Path.GetFullPath(f.Path))];

    private IEnumerable<InputFile> Find(string argument)
    {
        if (File.Exists(argument)) return [new InputFile(argument, Path.GetFileName(argument))];
        if (Directory.Exists(argument)) return InFolder(argument);
        if (argument.Contains('*')) return Matching(argument);
        return [Failed(argument, "There is no such file or folder. Check the path; in a pattern, * stands for a name or a part of one and ** for folders.")];
    }

    /// <summary>Whether a file of <paramref name="folder"/> was written by a run for itself.</summary>
    private bool IsOwn(string folder, string name) => ownFiles.Contains(name) && RealPath.Of(folder.Length == 0 ? "." : folder) == _output;

    private InputFile[] InFolder(string folder)
    {
        FolderWalker walker = Walk(folder, int.MaxValue);
        IEnumerable<string> names = walker.Files.Where(name => Path.GetExtension(name).ToLowerInvariant() is ".txt" or ".html" or ".htm" or ".xhtml");
        return Found(folder, folder, names, walker, "The folder holds no .txt, .html, .htm or .xhtml file. Give a pattern for files of another name, as 'folder/**/*.text'.");
    }

    private InputFile[] Matching(string pattern)
    {
        string[] segments = pattern.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        int first = Array.FindIndex(segments, segment => segment.Contains('*'));
        string folder = string.Join(Path.DirectorySeparatorChar, segments[..first]);
        if (first > 0 && folder.Length == 0) folder = Path.GetPathRoot(Path.GetFullPath(pattern))!;
        string wild = string.Join('/', segments[first..]);
        if (first > 0 && !Directory.Exists(folder)) return [Failed(pattern, "There is no folder to look in. Check the path before the first *.")];
        FolderWalker walker = Walk(folder, wild.Contains("**", StringComparison.Ordinal) ? int.MaxValue : segments.Length - first);
        var matcher = new Matcher(NameComparison).AddInclude(wild);
        IEnumerable<string> names = walker.Files.Where(name => matcher.Match(name).HasMatches && !IsOwn(folder, name));
        return Found(pattern, folder, names, walker, "No file matches. In a pattern, * stands for a name or a part of one and ** for folders.");
    }

    private FolderWalker Walk(string folder, int depth)
    {
        var walker = new FolderWalker(folder.Length == 0 ? "." : folder, depth, _output);
        walker.Walk();
        return walker;
    }

    private static InputFile[] Found(string argument, string folder, IEnumerable<string> names, FolderWalker walker, string whenNone)
    {
        InputFile[] found =
        [
            .. walker.Failures.Select(f => Failed(Path.Join(folder, f.Folder), f.Reason)),
            .. names.Select(name => new InputFile(Path.Join(folder, name), name)),
        ];
        return found.Length > 0 ? found : [Failed(argument, whenNone)];
    }

    private static InputFile Failed(string path, string reason) => new(path, path, reason);
}
