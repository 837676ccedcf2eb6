using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>The markers that markup tells, once the others are decoded: those without a number are added, and each gets the note that it leads to.</summary>
internal static class MarkedMarkers
{
    /// <summary>Rewrites <paramref name="markers"/>, which stand in text order, and keeps the order.</summary>
    public static void Apply(TokenizedText text, MarkedText marks, MarkedNotesReader notes, RentedList<Block> blocks, RentedList<MarkerReading> markers)
    {
        int marker = 0, block = 0;
        using var added = new RentedList<MarkerReading>();
        foreach (MarkedReference reference in marks.References)
        {
            int noteBlock = reference.Note >= 0 ? notes.BlockOf(reference.Note) : MarkerReading.NoBlock;
            while (marker < markers.Count && markers[marker].Span.Start < reference.Span.Start) marker++;
            if (marker < markers.Count && markers[marker].Span == reference.Span)
            {
                if (noteBlock >= 0) markers[marker] = markers[marker].Citing(noteBlock);
                continue;
            }
            while (block < blocks.Count && blocks[block].Span.End <= reference.Span.Start) block++;
            if (block == blocks.Count || blocks[block].Role is not (BlockRole.Paragraph or BlockRole.Heading)) continue;
            int first = text.FirstTokenFrom(reference.Span.Start), end = text.FirstTokenFrom(reference.Span.End);
            if (end > first) added.Add(new MarkerReading(first, end - first, reference.Span, reference.Number, noteBlock));
        }
        if (added.Count == 0) return;
        markers.AddRange(added.Span);
        markers.Span.Sort((one, other) => one.Token.CompareTo(other.Token));
    }
}
