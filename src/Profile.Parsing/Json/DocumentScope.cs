namespace Profile.Parsing.Json;

/// <summary>What the spans, indexes and section ids of the document that is being read must stay within.</summary>
internal sealed class DocumentScope(JsonOrigin origin)
{
    public JsonOrigin Origin { get; } = origin;

    /// <summary>In UTF-16 code units.</summary>
    public int TextLength { get; set; }

    public int Footnotes => Sources.Count;

    /// <summary>How many sources each footnote has.</summary>
    public IReadOnlyList<int> Sources { get; set; } = [];

    public int Citations { get; set; }

    public int Dates { get; set; }

    public int Casualties { get; set; }

    /// <summary>Ids of the sections read so far: all of them once the other lists are read.</summary>
    public HashSet<string> SectionIds { get; } = [];
}
