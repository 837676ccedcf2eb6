using System.Runtime.CompilerServices;
using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>The tokens of one note, with what each word can be and the partner of each bracket and quotation mark.</summary>
/// <remarks>Keeps its buffers from note to note.</remarks>
internal sealed class NoteTokens(SourceVocabulary vocabulary, SharedTexts shared)
{
    private readonly EnclosureReader _enclosures = new(vocabulary.Single.In);
    private Token[] _tokens = new Token[256];

    /// <summary>What each token is; nothing behind the last, so that a look past the end needs no test of its own.</summary>
    private SourceWords[] _kinds = new SourceWords[256];
    private SourceWords _any;
    private int[] _partners = [];

    /// <summary>Indexes of the brackets, quotation marks and full stops.</summary>
    private int[] _marks = new int[256];

    /// <summary>Takes the note that the tokens are, as far as those that start before <paramref name="end"/>.</summary>
    public void Take(ReadOnlySpan<Token> tokens, int end)
    {
        SourceWords[] kinds = _kinds;
        int[] marked = _marks;
        SourceWords any = SourceWords.None;
        int before = Count, count = 0, marks = 0;
        for (; count < tokens.Length && tokens[count].Start < end; count++)
        {
            if (count == kinds.Length) (kinds, marked) = Grow();
            SourceWords kind = vocabulary.Of(in tokens[count]);
            any |= kind;
            kinds[count] = kind;
            marked[marks] = count;
            if ((kind & (SourceWords.Enclosing | SourceWords.Dot)) != 0) marks++;
        }
        if (count < before) kinds.AsSpan(count..before).Clear();
        (Count, _any) = (count, any);
        Span<Token> copy = _tokens.AsSpan(0, count);
        tokens[..count].CopyTo(copy);
        if ((any & SourceWords.Enclosing) != 0) _partners = _enclosures.Read(copy, kinds, marked.AsSpan(0, marks));
        if ((any & SourceWords.Dot) != 0) MarkStops(marked.AsSpan(0, marks));
    }

    /// <summary>The whole document.</summary>
    public string Text { get; set; } = "";

    public SingleWords Words { get; } = vocabulary.Single;

    public NameCache Names => shared.Names;

    public int Count { get; private set; }

    /// <summary>How many tokens fit without new arrays.</summary>
    public int Capacity => _tokens.Length;

    public ref readonly Token this[int i] => ref _tokens[i];

    /// <summary>What the word at <paramref name="i"/> can be, or what the mark is.</summary>
    public SourceWords KindOf(int i) => _kinds[i];

    /// <summary>1-12 of a month, 1-4 of a season (spring to winter).</summary>
    public int NumberOf(int i) => vocabulary.NumberOf(_tokens[i]);

    /// <summary>Whether a word of the note can be this, or a mark is. Of <see cref="SourceWords.Stop"/> and of what opens and closes it does not tell.</summary>
    public bool HasAny(SourceWords kind) => (_any & kind) != 0;

    public bool Has(int i, SourceWords kind)
    {
        SourceWords[] kinds = _kinds;
        return (uint)i < (uint)kinds.Length && (kinds[i] & kind) != 0;
    }

    /// <summary>Whether the token opens brackets or a quotation that close again.</summary>
    public bool Opens(int i) => Has(i, SourceWords.OpensBracket | SourceWords.OpensQuote);

    /// <summary>Whether the token closes brackets or a quotation.</summary>
    public bool Closes(int i) => Has(i, SourceWords.Closes);

    /// <summary>Of a bracket or quotation mark the one that belongs to it, or -1. Other tokens have none.</summary>
    public int Partner(int i) => _partners[i];

    public bool OpensQuote(int i) => Has(i, SourceWords.OpensQuote);

    public bool OpensBracket(int i) => Has(i, SourceWords.OpensBracket);

    /// <summary>The token behind <paramref name="i"/>, or behind the brackets or quotation that it opens.</summary>
    public int Next(int i) => Opens(i) ? _partners[i] + 1 : i + 1;

    /// <summary>Whether this is the punctuation mark <paramref name="c"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // So that only one of the ways remains where the mark is a constant.
    public bool Is(int i, char c) => c switch
    {
        ',' => Has(i, SourceWords.Comma),
        '.' => Has(i, SourceWords.Dot),
        ';' => Has(i, SourceWords.Semicolon),
        ':' => Has(i, SourceWords.Colon),
        '&' => Has(i, SourceWords.Ampersand),
        _ => (uint)i < (uint)Count && _tokens[i].Is(c),
    };

    /// <summary>Whether this is the word of the lexicon id <paramref name="word"/>.</summary>
    public bool IsWord(int i, int word) => (uint)i < (uint)Count && _tokens[i].IsWord && _tokens[i].Value == word;

    public bool IsNumber(int i) => Has(i, SourceWords.Number);

    /// <summary>A hyphen or dash.</summary>
    public bool IsDash(int i) => Has(i, SourceWords.Dash);

    /// <summary>Whether a token follows without white space.</summary>
    public bool IsAttached(int i) => (uint)i < (uint)Count && !_tokens[i].SpaceBefore;

    /// <summary>Whether the token is a full stop that ends a piece of the citation, not one of an abbreviation, an initial or an address.</summary>
    public bool IsStop(int i) => Has(i, SourceWords.Stop);

    /// <summary>The text of the tokens, runs of white space as one space; null when there are none.</summary>
    public string? TextOf(int first, int end)
    {
        if (first >= end) return null;
        SourceSpan span = SpanOf(first, end);
        return IsOneLine(first, end) ? shared.Strings.Of(span.Of(Text)) : PlainText.Of(Text, span);
    }

    /// <summary>The same, where a string is made only of what is not one line as it stands.</summary>
    public CitedText? LineOf(int first, int end)
    {
        if (first >= end) return null;
        SourceSpan span = SpanOf(first, end);
        return new CitedText(span, IsOneLine(first, end) ? null : PlainText.Of(Text, span));
    }

    /// <summary>Whether nothing but single spaces stands between the tokens.</summary>
    private bool IsOneLine(int first, int end)
    {
        ReadOnlySpan<Token> tokens = _tokens.AsSpan(first, end - first);
        for (int i = 1; i < tokens.Length; i++)
        {
            int gap = tokens[i].Start - tokens[i - 1].End;
            if (gap > 1 || (gap == 1 && Text[tokens[i].Start - 1] != ' ')) return false;
        }
        return true;
    }

    public SourceSpan SpanOf(int first, int end) => new(_tokens[first].Start, _tokens[end - 1].End);

    private (SourceWords[] Kinds, int[] Marks) Grow()
    {
        int length = _tokens.Length * 2;
        _tokens = new Token[length];
        Array.Resize(ref _kinds, length);
        Array.Resize(ref _marks, length);
        return (_kinds, _marks);
    }

    private void MarkStops(ReadOnlySpan<int> marks)
    {
        foreach (int i in marks)
        {
            if ((_kinds[i] & SourceWords.Dot) != 0 && EndsPiece(i)) _kinds[i] |= SourceWords.Stop;
        }
    }

    /// <summary>Whether the full stop at <paramref name="i"/> ends a piece.</summary>
    private bool EndsPiece(int i)
    {
        if (i + 1 >= Count) return true;
        ref readonly Token next = ref _tokens[i + 1];
        if (!next.SpaceBefore || i == 0) return !next.SpaceBefore && Opens(i + 1);
        ref readonly Token before = ref _tokens[i - 1];
        if (Has(i + 1, SourceWords.LinkScheme | SourceWords.Doi)) return true;
        if (before.IsNumber || Closes(i - 1)) return !next.IsWord || next.IsCapitalized || Has(i + 1, SourceWords.Access | SourceWords.Page);
        if (!before.IsWord) return true;
        if (before.Length == 1 && before.IsCapitalized && (before.SpaceBefore || Is(i - 2, '.'))) return false;
        if (next.IsWord && !next.IsCapitalized) return false;
        return !Has(i - 1, SourceWords.Abbreviation);
    }
}
