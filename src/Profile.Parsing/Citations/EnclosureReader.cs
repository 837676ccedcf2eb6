using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>
/// Finds which brackets and quotation marks of a note belong together, in one pass. Apostrophes are no quotation marks, a stray closing
/// mark in mid-title does not end the title, and what does not close again stands for itself.
/// </summary>
/// <param name="inWord">The lexicon id of <c>in</c>.</param>
/// <remarks>Keeps its buffers from note to note.</remarks>
internal sealed class EnclosureReader(int inWord)
{
    /// <summary>Deeper than any note nests; what opens beyond it stands for itself, so that time stays linear.</summary>
    private const int Deepest = 32;

    /// <summary>How many further marks decide whether one is stray.</summary>
    private const int MarksAhead = 3;

    private int[] _partners = new int[256];
    private readonly List<int> _open = [];

    /// <summary>
    /// Gives for each bracket and quotation mark the index of its partner, or -1, and adds to the <paramref name="kinds"/> of the note what opens and closes.
    /// <paramref name="marks"/> are the indexes of these, others allowed between them. The array is longer than the note, says nothing of other tokens, and is valid until the next call.
    /// </summary>
    public int[] Read(ReadOnlySpan<Token> tokens, Span<SourceWords> kinds, ReadOnlySpan<int> marks)
    {
        if (_partners.Length < tokens.Length) _partners = new int[tokens.Length * 2];
        _open.Clear();
        foreach (int i in marks)
        {
            if ((kinds[i] & SourceWords.Enclosing) == 0) continue;
            _partners[i] = -1;
            int c = tokens[i].Value;
            if (Brackets.IsOpening(c)) Open(i);
            else if (Brackets.IsClosing(c)) CloseBracket(tokens, i);
            else if (QuotationMarks.IsDouble(c)) ReadDouble(tokens, i);
            else ReadSingle(tokens, i);
        }
        if (_open.Count > 0) LendInnerClosing(tokens, kinds);
        Mark(tokens, kinds, marks);
        return _partners;
    }

    private void Mark(ReadOnlySpan<Token> tokens, Span<SourceWords> kinds, ReadOnlySpan<int> marks)
    {
        foreach (int i in marks)
        {
            if ((kinds[i] & SourceWords.Enclosing) == 0 || _partners[i] < 0) continue;
            kinds[i] |= _partners[i] < i ? SourceWords.Closes : Brackets.IsOpening(tokens[i].Value) ? SourceWords.OpensBracket : SourceWords.OpensQuote;
        }
    }

    private void CloseBracket(ReadOnlySpan<Token> tokens, int i)
    {
        for (int top = _open.Count - 1; top >= 0; top--)
        {
            int opening = tokens[_open[top]].Value;
            if (!Brackets.IsOpening(opening)) return;
            if (!Brackets.Match(opening, tokens[i].Value)) continue;
            Pair(top, i);
            return;
        }
    }

    private void ReadDouble(ReadOnlySpan<Token> tokens, int i)
    {
        int quote = LastOpenDouble(tokens);
        bool opens = QuotationMarks.CanOpen(tokens, i, quote < 0 ? -1 : tokens[_open[quote]].Value);
        if (opens) Open(i);
        else if (quote >= 0 && !IsStray(tokens, i, quote)) Pair(quote, i);
    }

    /// <summary>A mark inside the outermost quotation with no punctuation beside it, where one that has comes before the next opening mark.</summary>
    private bool IsStray(ReadOnlySpan<Token> tokens, int i, int quote)
    {
        if (quote > 0 || QuotationMarks.ClosesTitle(tokens, i)) return false;
        int seen = 0;
        for (int k = i + 1; k < tokens.Length && seen < MarksAhead; k++)
        {
            if (tokens[k].Kind != TokenKind.Punctuation || !QuotationMarks.IsDouble(tokens[k].Value)) continue;
            if (QuotationMarks.CanOpen(tokens, k, tokens[_open[quote]].Value)) return false;
            if (QuotationMarks.ClosesTitle(tokens, k)) return true;
            seen++;
        }
        return false;
    }

    private void ReadSingle(ReadOnlySpan<Token> tokens, int i)
    {
        if (LastOpenDouble(tokens) >= 0) return;
        if (_open.Count > 0 && QuotationMarks.IsSingle(tokens[_open[^1]].Value))
        {
            bool ends = QuotationMarks.ClosesTitle(tokens, i) && (i + 1 == tokens.Length || tokens[i + 1].SpaceBefore || !tokens[i + 1].IsWord);
            if (ends || IsBeforeContainer(tokens, i)) Pair(_open.Count - 1, i);
        }
        else if (QuotationMarks.OpensSingleTitle(tokens, i))
        {
            Open(i);
        }
    }

    /// <summary><c>‘Title’ in Container</c></summary>
    private bool IsBeforeContainer(ReadOnlySpan<Token> tokens, int i) =>
        i + 2 < tokens.Length && tokens[i + 1].IsWord && tokens[i + 1].SpaceBefore && tokens[i + 1].Value == inWord && tokens[i + 2].IsCapitalized;

    private int LastOpenDouble(ReadOnlySpan<Token> tokens)
    {
        for (int top = _open.Count - 1; top >= 0; top--)
        {
            if (QuotationMarks.IsDouble(tokens[_open[top]].Value)) return top;
        }
        return -1;
    }

    /// <summary>When an outer quotation never closes but one inside it did, the outer one takes the inner closing mark: <c>“a “b” c, BBC</c>.</summary>
    private void LendInnerClosing(ReadOnlySpan<Token> tokens, ReadOnlySpan<SourceWords> kinds)
    {
        for (int k = 0; k < _open.Count; k++)
        {
            int opening = _open[k];
            if (!QuotationMarks.IsDouble(tokens[opening].Value)) continue;
            int end = k + 1 < _open.Count ? _open[k + 1] : tokens.Length;
            for (int i = end - 1; i > opening; i--)
            {
                if ((kinds[i] & SourceWords.Enclosing) == 0 || _partners[i] < 0 || _partners[i] > i || !QuotationMarks.IsDouble(tokens[i].Value) || !QuotationMarks.ClosesTitle(tokens, i)) continue;
                _partners[_partners[i]] = -1;
                _partners[i] = opening;
                _partners[opening] = i;
                break;
            }
        }
    }

    private void Open(int i)
    {
        if (_open.Count < Deepest) _open.Add(i);
    }

    private void Pair(int top, int closing)
    {
        int opening = _open[top];
        _partners[opening] = closing;
        _partners[closing] = opening;
        _open.RemoveRange(top, _open.Count - top);
    }
}
