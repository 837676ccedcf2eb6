using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Reads the markers of headings and body, scope by scope.</summary>
internal static class MarkerReader
{
    /// <summary>Adds the markers of all scopes, which come in text order, to <paramref name="markers"/>, in text order.</summary>
    public static void Read(TokenizedText text, RentedList<Block> blocks, MarkerCandidates candidates, RentedList<MarkerScope> scopes, RentedList<NotesList> lists, RentedList<MarkerReading> markers)
    {
        using var inScope = new RentedList<MarkerCandidate>(text.Count / 16);
        using var decoder = new MarkerDecoder(text, markers);
        foreach (MarkerScope scope in scopes)
        {
            inScope.CutTo(0);
            for (int i = scope.FirstBlock; i < scope.EndBlock; i++)
            {
                if (blocks[i].Role is BlockRole.Paragraph or BlockRole.Heading) candidates.AddTo(inScope, i);
            }
            if (inScope.Count > 0) decoder.Decode(inScope.Span, scope.List < 0 ? NoteNumbers.Unknown : NoteNumbers.Of(lists[scope.List]));
        }
    }
}
