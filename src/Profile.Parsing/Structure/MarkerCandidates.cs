using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>The marker candidates of a text, read block by block when they are asked for: nobody asks for those of most notes.</summary>
internal sealed class MarkerCandidates : IDisposable
{
    /// <summary>In a row for each block that was asked for; the rows in any order.</summary>
    private readonly RentedList<MarkerCandidate> _read = new();
    private readonly RentedList<Row> _rows;
    private readonly TokenizedText _text;
    private readonly RentedList<Block> _blocks;
    private readonly MarkerVocabulary _vocabulary;

    public MarkerCandidates(TokenizedText text, RentedList<Block> blocks, MarkerVocabulary vocabulary)
    {
        _text = text;
        _blocks = blocks;
        _vocabulary = vocabulary;
        _rows = new RentedList<Row>(blocks.Count);
        for (int i = 0; i < blocks.Count; i++) _rows.Add(Row.Unread);
        if (text.Marks is { References.Count: > 0 } marks) Pin(new PinnedMarkers(text, marks));
    }

    private readonly record struct Row(int First, int End)
    {
        public static Row Unread => new(-1, -1);
    }

    /// <summary>Those of a block, in text order.</summary>
    public ReadOnlySpan<MarkerCandidate> Of(int block)
    {
        ref Row row = ref _rows[block];
        if (row == Row.Unread)
        {
            int first = _read.Count;
            Read(block, _read);
            row = new Row(first, _read.Count);
        }
        return _read.Span[row.First..row.End];
    }

    /// <summary>Adds those of a block to <paramref name="target"/>.</summary>
    public void AddTo(RentedList<MarkerCandidate> target, int block)
    {
        if (_rows[block] == Row.Unread) Read(block, target);
        else target.AddRange(Of(block));
    }

    public void Dispose()
    {
        _read.Dispose();
        _rows.Dispose();
    }

    /// <summary>Reads the candidates of all blocks, which come in text order, and puts the markers that markup tells among them.</summary>
    private void Pin(PinnedMarkers pinned)
    {
        for (int i = 0; i < _blocks.Count; i++)
        {
            int first = _read.Count;
            Read(i, _read);
            pinned.Pin(_blocks[i], _read, first);
            _rows[i] = new Row(first, _read.Count);
        }
    }

    private void Read(int block, RentedList<MarkerCandidate> target) => new MarkerCandidateReader(_text.Tokens, _blocks[block], _vocabulary, target).Read();
}
