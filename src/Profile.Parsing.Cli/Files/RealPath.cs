namespace Profile.Parsing.Cli.Files;

/// <summary>The path of a file or folder without any symbolic link in it, so that one folder has one name.</summary>
internal static class RealPath
{
    /// <summary>As Linux has it.</summary>
    private const int MaximumLinks = 40;

    /// <summary>Where links lead round in a circle, a link is left in the path; nothing can be opened there anyway.</summary>
    public static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        string real = Path.GetPathRoot(full)!;
        var names = new Stack<string>(NamesBelow(full, real).AsEnumerable().Reverse());
        int links = 0;
        while (names.TryPop(out string? name))
        {
            string next = Path.Join(real, name);
            if (links == MaximumLinks || new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }
            links++;
            string resolved = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(resolved)!;
            foreach (string below in NamesBelow(resolved, real).AsEnumerable().Reverse()) names.Push(below);
        }
        return real;
    }

    private static string[] NamesBelow(string path, string root) =>
        path[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
}
