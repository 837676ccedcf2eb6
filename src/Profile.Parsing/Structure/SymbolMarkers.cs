using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>The symbols and bracketed letters of the paragraphs that may mark a note.</summary>
internal sealed class SymbolMarkers : IDisposable
{
    private readonly RentedList<SymbolMarker> _all = new();
    private readonly TokenizedText _text;

    /// <summary>Of the markers told so far: the last one of each sign, and of each marker the one before it with its sign.</summary>
    private readonly Dictionary<int, int> _last = [];
    private readonly RentedList<int> _before = new();

    public SymbolMarkers(TokenizedText text, RentedList<Block> blocks)
    {
        _text = text;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Role == BlockRole.Paragraph) Collect(i, blocks[i]);
        }
    }

    public SymbolMarker this[int index] => _all[index];

    public void Dispose()
    {
        _all.Dispose();
        _before.Dispose();
    }

    /// <summary>
    /// The last marker with the sign of <paramref name="label"/> from <paramref name="firstBlock"/> up to <paramref name="endBlock"/>, which never
    /// falls from call to call; -1 when there is none.
    /// </summary>
    public int LastLike(SymbolLabel label, int firstBlock, int endBlock)
    {
        while (_before.Count < _all.Count && _all[_before.Count].Block < endBlock)
        {
            int sign = _all[_before.Count].Label.SignIn(_text.Text), next = _before.Count;
            _before.Add(_last.GetValueOrDefault(sign, -1));
            _last[sign] = next;
        }
        return _last.TryGetValue(label.SignIn(_text.Text), out int last) && _all[last].Block >= firstBlock ? last : -1;
    }

    /// <summary>The marker before the one at <paramref name="index"/> with its sign, from <paramref name="firstBlock"/> on; -1 when there is none.</summary>
    public int Before(int index, int firstBlock) => _before[index] is >= 0 and int before && _all[before].Block >= firstBlock ? before : -1;

    /// <summary>A marker stands right behind a word or mark, with a space or a mark behind it. Where a star opens a word, stars are emphasis.</summary>
    private void Collect(int index, in Block block)
    {
        ReadOnlySpan<Token> tokens = _text.Tokens;
        int before = _all.Count;
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            if (tokens[i].Kind != TokenKind.Punctuation || !SymbolLabel.MayOpen(tokens[i].Value) || !SymbolLabel.TryRead(tokens, i, block.EndToken, out SymbolLabel label)) continue;
            int behind = i + label.TokenCount;
            bool opensWord = behind < block.EndToken && !tokens[behind].SpaceBefore && tokens[behind].Kind != TokenKind.Punctuation;
            if (opensWord && tokens[i].Is('*'))
            {
                _all.CutTo(before);
                return;
            }
            if (i > block.FirstToken && !tokens[i].SpaceBefore && !opensWord) _all.Add(new SymbolMarker(index, i, label));
            i = behind - 1;
        }
    }
}
