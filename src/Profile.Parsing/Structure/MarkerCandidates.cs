using System.Runtime.InteropServices;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>The marker candidates of all blocks, read once.</summary>
internal sealed class MarkerCandidates
{
    private readonly List<MarkerCandidate> _all = [];
    private readonly int[] _firstOfBlock;

    public MarkerCandidates(TokenizedText text, List<Block> blocks, MarkerVocabulary vocabulary)
    {
        _firstOfBlock = new int[blocks.Count + 1];
        PinnedMarkers? pinned = text.Marks is { References.Count: > 0 } marks ? new PinnedMarkers(text, marks) : null;
        for (int i = 0; i < blocks.Count; i++)
        {
            new MarkerCandidateReader(text.Tokens, blocks[i], vocabulary, _all).Read();
            pinned?.Pin(blocks[i], _all, _firstOfBlock[i]);
            _firstOfBlock[i + 1] = _all.Count;
        }
    }

    /// <summary>Those of a block, in text order.</summary>
    public ReadOnlySpan<MarkerCandidate> Of(int block) => CollectionsMarshal.AsSpan(_all)[_firstOfBlock[block].._firstOfBlock[block + 1]];
}
