namespace Profile.Parsing.Cli.Files;

/// <summary>Gives each input its outputs, and refuses those that would write over another's, over an input, or over a file of the run itself.</summary>
/// <param name="folder">Full path of the output folder.</param>
/// <param name="keepExtension">Whether <c>karsova.txt</c> becomes <c>karsova.txt.json</c>.</param>
/// <param name="extensions">Of the results of one input, with their dots.</param>
internal sealed class OutputPlanner(string folder, bool keepExtension, params IReadOnlyList<string> extensions)
{
    private static readonly StringComparer Paths =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Names in the output folder of files that the run writes itself.</summary>
    public IReadOnlyList<string> Reserved { get; init; } = [];

    /// <summary>Whether documents stand side by side in one file, so that no two may have one id.</summary>
    public bool DistinctIds { get; init; }

    /// <summary>One for each input, in the same order.</summary>
    public IReadOnlyList<PlannedConversion> Plan(IReadOnlyList<InputFile> inputs)
    {
        PlannedConversion[] plan = [.. inputs.Select((input, index) => new PlannedConversion(input, OutputsOf(input)) { Index = index, Length = LengthOf(input) })];
        var taken = new Taken(plan, new HashSet<string>(Reserved.Select(name => Path.Join(folder, name)), Paths));
        return [.. plan.Select(p => p.Failure is null && Conflict(p, taken) is { } conflict ? p with { Input = p.Input with { Failure = conflict } } : p)];
    }

    private PlannedOutput[] OutputsOf(InputFile input) => [.. extensions.Select(extension => OutputOf(input, extension))];

    private PlannedOutput OutputOf(InputFile input, string extension)
    {
        string name = keepExtension ? input.Name + extension : Path.ChangeExtension(input.Name, extension);
        return new PlannedOutput(Path.GetFullPath(Path.Join(folder, name)), name.Replace(Path.DirectorySeparatorChar, '/'));
    }

    private static long LengthOf(InputFile input)
    {
        try
        {
            return input.Failure is null ? new FileInfo(input.Path).Length : 0;
        }
        catch (Exception fault) when (FileFault.IsOne(fault))
        {
            return 0;
        }
    }

    private string? Conflict(PlannedConversion planned, Taken taken)
    {
        foreach (PlannedOutput output in planned.Outputs)
        {
            if (ConflictOf(planned.Input, output.Path, taken) is { } conflict) return conflict;
        }
        if (!DistinctIds || taken.Ids[planned.Input.Name].FirstOrDefault(other => other != planned.Input) is not { } rival) return null;
        return $"Its document would be {planned.Input.Name}, and so would that of {rival.Path}: neither was written. Convert them to different --output folders.";
    }

    private static string? ConflictOf(InputFile input, string output, Taken taken)
    {
        if (taken.IsInput(output)) return "Its result would be written over an input. Choose another --output folder.";
        string name = Path.GetFileName(output);
        if (taken.Reserved.Contains(output)) return $"Its result would be {name}, which the run writes itself. Use --keep-extension, or rename it.";
        for (string? above = Path.GetDirectoryName(output); above is not null; above = Path.GetDirectoryName(above))
        {
            if (taken.Reserved.Contains(above)) return $"Its result needs a folder {Path.GetFileName(above)}, and that is the name of a file of the run itself. Rename the folder.";
            if (taken.Writers[above].FirstOrDefault() is { } file) return $"Its result needs a folder {Path.GetFileName(above)}, and that is the name of the result of {file.Path}. Rename one of them.";
        }
        if (taken.Writers[output].FirstOrDefault(other => other != input) is not { } rival) return null;
        string remedy = Path.GetFileName(rival.Name) == Path.GetFileName(input.Name)
            ? "Convert them to different --output folders."
            : "Use --keep-extension to keep them apart.";
        return $"Its result would be {name}, and so would that of {rival.Path}: neither was written. {remedy}";
    }

    /// <summary>Who has or wants which path.</summary>
    private sealed class Taken(PlannedConversion[] plan, HashSet<string> reserved)
    {
        public ILookup<string, InputFile> Writers { get; } =
            plan.Where(p => p.Failure is null).SelectMany(p => p.Outputs.Select(output => (output.Path, p.Input))).ToLookup(w => w.Path, w => w.Input, Paths);

        public ILookup<string, InputFile> Ids { get; } = plan.Where(p => p.Failure is null).ToLookup(p => p.Input.Name, p => p.Input, StringComparer.Ordinal);

        private readonly RealFolders _folders = new();
        private HashSet<string>? _sources;

        public HashSet<string> Reserved => reserved;

        /// <summary>Whether an input is at <paramref name="output"/>, by this name or by one that links give it. A result that takes the place of a link leaves what it leads to.</summary>
        public bool IsInput(string output)
        {
            _sources ??= new HashSet<string>(plan.SelectMany(p => new[] { Path.GetFullPath(p.Input.Path), _folders.OfFile(p.Input.Path) }), Paths);
            return _sources.Contains(output) || _sources.Contains(_folders.OfPlace(output));
        }
    }
}
