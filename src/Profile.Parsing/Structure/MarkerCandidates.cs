using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>The marker candidates of all blocks, read once.</summary>
internal sealed class MarkerCandidates : IDisposable
{
    private readonly RentedList<MarkerCandidate> _all;
    private readonly RentedList<int> _firstOfBlock;

    public MarkerCandidates(TokenizedText text, RentedList<Block> blocks, MarkerVocabulary vocabulary)
    {
        _all = new RentedList<MarkerCandidate>(text.Count / 8);
        _firstOfBlock = new RentedList<int>(blocks.Count + 1);
        _firstOfBlock.Add(0);
        PinnedMarkers? pinned = text.Marks is { References.Count: > 0 } marks ? new PinnedMarkers(text, marks) : null;
        for (int i = 0; i < blocks.Count; i++)
        {
            new MarkerCandidateReader(text.Tokens, blocks[i], vocabulary, _all).Read();
            pinned?.Pin(blocks[i], _all, _firstOfBlock[i]);
            _firstOfBlock.Add(_all.Count);
        }
    }

    public int Count => _all.Count;

    /// <summary>Those of a block, in text order.</summary>
    public ReadOnlySpan<MarkerCandidate> Of(int block)
    {
        ReadOnlySpan<int> bounds = _firstOfBlock.Span.Slice(block, 2);
        return bounds[0] == bounds[1] ? default : _all.Span[bounds[0]..bounds[1]];
    }

    public void Dispose()
    {
        _all.Dispose();
        _firstOfBlock.Dispose();
    }
}
