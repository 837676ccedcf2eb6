namespace Profile.Parsing.Text;

/// <summary>Where tokens of a marked text must end: at the edges of markers and of the labels of notes.</summary>
internal static class MarkBoundaries
{
    /// <summary>The offsets, rising.</summary>
    public static int[] Of(MarkedText marks)
    {
        var offsets = new List<int>(2 * (marks.References.Count + marks.Notes.Count));
        foreach (MarkedReference reference in marks.References)
        {
            offsets.Add(reference.Span.Start);
            offsets.Add(reference.Span.End);
        }
        foreach (MarkedNote note in marks.Notes)
        {
            if (note.Label is { } label) offsets.Add(label.End);
        }
        offsets.Sort();
        return [.. offsets];
    }
}
