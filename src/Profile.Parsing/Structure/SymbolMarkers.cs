using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>The symbols and bracketed letters of the body that may mark a note, by block.</summary>
internal sealed class SymbolMarkers
{
    private readonly List<SymbolMarker> _all = [];
    private readonly TokenizedText _text;

    public SymbolMarkers(TokenizedText text, List<Block> blocks)
    {
        _text = text;
        for (int i = 0; i < blocks.Count; i++) Collect(i, blocks[i]);
    }

    /// <summary>Those in the blocks from <paramref name="firstBlock"/> up to <paramref name="endBlock"/> that read as <paramref name="label"/> does.</summary>
    public IEnumerable<SymbolMarker> Like(SymbolLabel label, int firstBlock, int endBlock)
    {
        for (int i = FirstFrom(firstBlock); i < _all.Count && _all[i].Block < endBlock; i++)
        {
            if (_all[i].Label.Span.Of(_text.Text).SequenceEqual(label.Span.Of(_text.Text))) yield return _all[i];
        }
    }

    private int FirstFrom(int block)
    {
        int low = 0, high = _all.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_all[middle].Block < block) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>A marker stands right behind a word or mark, with a space or a mark behind it. Where a star opens a word, stars are emphasis.</summary>
    private void Collect(int index, Block block)
    {
        ReadOnlySpan<Token> tokens = _text.Tokens;
        int before = _all.Count;
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            if (tokens[i].Kind != TokenKind.Punctuation || !SymbolLabel.TryRead(tokens, i, block.EndToken, out SymbolLabel label)) continue;
            int behind = i + label.TokenCount;
            bool opensWord = behind < block.EndToken && !tokens[behind].SpaceBefore && tokens[behind].Kind != TokenKind.Punctuation;
            if (opensWord && tokens[i].Is('*'))
            {
                _all.RemoveRange(before, _all.Count - before);
                return;
            }
            if (i > block.FirstToken && !tokens[i].SpaceBefore && !opensWord) _all.Add(new SymbolMarker(index, i, label));
            i = behind - 1;
        }
    }
}
