namespace Profile.Parsing.Cli.Files;

/// <summary>Gives each input its output, and refuses those that would write over another's, or over an input.</summary>
/// <param name="folder">Full path of the output folder.</param>
/// <param name="keepExtension">Whether <c>karsova.txt</c> becomes <c>karsova.txt.json</c>.</param>
/// <param name="extension">Of the results, with its dot.</param>
internal sealed class OutputPlanner(string folder, bool keepExtension, string extension = ".json")
{
    private static readonly StringComparer Paths =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>One for each input, in the same order.</summary>
    public IReadOnlyList<PlannedConversion> Plan(IReadOnlyList<InputFile> inputs)
    {
        PlannedConversion[] plan = [.. inputs.Select(input => new PlannedConversion(input, OutputOf(input)))];
        ILookup<string, InputFile> writers = plan.Where(p => p.Failure is null).ToLookup(p => p.Output, p => p.Input, Paths);
        var sources = new HashSet<string>(inputs.Select(input => Path.GetFullPath(input.Path)), Paths);
        return [.. plan.Select(p => p.Failure is null && Conflict(p, writers, sources) is { } conflict ? p with { Input = p.Input with { Failure = conflict } } : p)];
    }

    private string OutputOf(InputFile input) =>
        Path.GetFullPath(Path.Join(folder, keepExtension ? input.Name + extension : Path.ChangeExtension(input.Name, extension)));

    private static string? Conflict(PlannedConversion planned, ILookup<string, InputFile> writers, HashSet<string> sources)
    {
        if (sources.Contains(planned.Output)) return "Its result would be written over an input. Choose another --output folder.";
        for (string? above = Path.GetDirectoryName(planned.Output); above is not null; above = Path.GetDirectoryName(above))
        {
            if (writers[above].FirstOrDefault() is { } file) return $"Its result needs a folder {Path.GetFileName(above)}, and that is the name of the result of {file.Path}. Rename one of them.";
        }
        if (writers[planned.Output].FirstOrDefault(other => other != planned.Input) is not { } rival) return null;
        string remedy = Path.GetFileName(rival.Name) == Path.GetFileName(planned.Input.Name)
            ? "Convert them to different --output folders."
            : "Use --keep-extension to keep them apart.";
        return $"Its result would be {Path.GetFileName(planned.Output)}, and so would that of {rival.Path}: neither was written. {remedy}";
    }
}
