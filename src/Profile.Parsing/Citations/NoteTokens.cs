using Profile.Parsing.Text;

namespace Profile.Parsing.Citations;

/// <summary>The tokens of one note, with the partner of each bracket and quotation mark.</summary>
internal readonly ref struct NoteTokens
{
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ReadOnlySpan<int> _partners;

    /// <summary>Tokens with, in <paramref name="partners"/>, for each the index of the bracket or quotation mark that closes or opens it; -1 for all others.</summary>
    public NoteTokens(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<int> partners, SourceVocabulary words)
    {
        Text = text;
        Words = words;
        _tokens = tokens;
        _partners = partners;
    }

    /// <summary>The whole document.</summary>
    public string Text { get; }

    public SourceVocabulary Words { get; }

    public int Count => _tokens.Length;

    public Token this[int i] => _tokens[i];

    /// <summary>Whether the token opens brackets or a quotation that close again.</summary>
    public bool Opens(int i) => _partners[i] > i;

    /// <summary>Whether the token closes brackets or a quotation.</summary>
    public bool Closes(int i) => _partners[i] >= 0 && _partners[i] < i;

    public int Partner(int i) => _partners[i];

    public bool OpensQuote(int i) => Opens(i) && !Brackets.IsOpening(_tokens[i].Value);

    public bool OpensBracket(int i) => Opens(i) && Brackets.IsOpening(_tokens[i].Value);

    /// <summary>The token behind <paramref name="i"/>, or behind the brackets or quotation that it opens.</summary>
    public int Next(int i) => Opens(i) ? _partners[i] + 1 : i + 1;

    public bool Is(int i, char c) => (uint)i < (uint)_tokens.Length && _tokens[i].Is(c);

    /// <summary>Whether this is the word of the lexicon id <paramref name="word"/>.</summary>
    public bool IsWord(int i, int word) => (uint)i < (uint)_tokens.Length && _tokens[i].IsWord && _tokens[i].Value == word;

    public bool Has(int i, SourceWords kind) => (uint)i < (uint)_tokens.Length && (Words.Of(_tokens[i]) & kind) != 0;

    public bool IsNumber(int i) => (uint)i < (uint)_tokens.Length && _tokens[i].IsNumber;

    /// <summary>A hyphen or dash.</summary>
    public bool IsDash(int i) => (uint)i < (uint)_tokens.Length && _tokens[i].Kind == TokenKind.Punctuation && _tokens[i].Value is '-' or '–' or '—' or '‐' or '‑' or '−';

    /// <summary>Whether a token follows without white space.</summary>
    public bool IsAttached(int i) => (uint)i < (uint)_tokens.Length && !_tokens[i].SpaceBefore;

    /// <summary>Whether the token is a full stop that ends a piece of the citation, not one of an abbreviation, an initial or an address.</summary>
    public bool IsStop(int i)
    {
        if (!Is(i, '.')) return false;
        if (i + 1 >= Count) return true;
        Token next = _tokens[i + 1];
        if (!next.SpaceBefore || i == 0) return !next.SpaceBefore && Opens(i + 1);
        Token before = _tokens[i - 1];
        if (before.IsNumber || Closes(i - 1)) return !next.IsWord || next.IsCapitalized || Has(i + 1, SourceWords.Access | SourceWords.Page | SourceWords.LinkScheme);
        if (!before.IsWord) return true;
        if (before.Length == 1 && before.IsCapitalized && (before.SpaceBefore || Is(i - 2, '.'))) return false;
        if (next.IsWord && !next.IsCapitalized) return false;
        return !Has(i - 1, SourceWords.Abbreviation);
    }

    /// <summary>The text of the tokens, runs of white space as one space; null when there are none.</summary>
    public string? TextOf(int first, int end)
    {
        if (first >= end) return null;
        return PlainText.Of(Text, new SourceSpan(_tokens[first].Start, _tokens[end - 1].End));
    }

    public SourceSpan SpanOf(int first, int end) => new(_tokens[first].Start, _tokens[end - 1].End);
}
