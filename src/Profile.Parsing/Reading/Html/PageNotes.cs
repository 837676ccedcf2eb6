namespace Profile.Parsing.Reading;

/// <summary>The notes of a page and the marks that lead to them, as the markup tells them.</summary>
internal sealed class PageNotes
{
    /// <summary>In document order; none holds another.</summary>
    public required IReadOnlyList<NotePlace> Notes { get; init; }

    /// <summary>Marks by their node.</summary>
    public required Dictionary<int, NoteMark> Marks { get; init; }

    /// <summary>Index of the first note that starts at or behind the node.</summary>
    public int FirstFrom(int node)
    {
        int low = 0, high = Notes.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Notes[middle].Start < node) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>How many notes start between two nodes.</summary>
    public int CountBetween(int start, int end) => FirstFrom(end) - FirstFrom(start);

    /// <summary>Whether the node stands inside a note.</summary>
    public bool IsInside(int node)
    {
        int before = FirstFrom(node + 1) - 1;
        return before >= 0 && node < Notes[before].End;
    }
}
