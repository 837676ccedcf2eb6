using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>Reads the markers of headings and body, scope by scope.</summary>
internal sealed class MarkerReader(TokenizedText text, List<Block> blocks, MarkerCandidates candidates)
{
    /// <summary>The markers of <paramref name="scope"/> in text order.</summary>
    public List<MarkerReading> Read(MarkerScope scope, List<NotesList> lists)
    {
        var inScope = new List<MarkerCandidate>();
        for (int i = scope.FirstBlock; i < scope.EndBlock; i++)
        {
            if (blocks[i].Role is BlockRole.Paragraph or BlockRole.Heading) inScope.AddRange(candidates.Of(i));
        }
        NoteNumbers notes = scope.List < 0 ? NoteNumbers.Unknown : NoteNumbers.Of(lists[scope.List]);
        return new MarkerDecoder(text, inScope, notes).Decode();
    }
}
