namespace Profile.Parsing.Cli.Showing;

/// <summary>Which parts of a document are shown, whole.</summary>
[Flags]
internal enum ShownParts
{
    /// <summary>A summary: the outline, the first rows of each part, diagnostics by code.</summary>
    Summary = 0,
    Notes = 1,
    Dates = 2,
    Casualties = 4,
    Diagnostics = 8,
}
