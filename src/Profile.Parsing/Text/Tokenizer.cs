using System.Text;

namespace Profile.Parsing.Text;

/// <summary>Reads a text once, from its first character to its last, into tokens and lines.</summary>
internal ref struct Tokenizer
{
    private readonly string _text;
    private readonly Lexicon _lexicon;
    private readonly TokenizedText _target;
    private readonly ReadOnlySpan<int> _boundaries;
    private int _at, _boundary;
    private TokenFlags _pending;

    private Tokenizer(TokenizedText target, Lexicon lexicon, ReadOnlySpan<int> boundaries)
    {
        _boundaries = boundaries;
        _text = target.Text;
        _lexicon = lexicon;
        _target = target;
        _pending = TokenFlags.SpaceBefore | TokenFlags.LineStart;
    }

    /// <summary>The tokens and lines of <paramref name="text"/>, in arrays that the caller gives back by disposing.</summary>
    public static TokenizedText Read(string text, Lexicon lexicon)
    {
        var target = new TokenizedText(text);
        new Tokenizer(target, lexicon, []).Run();
        return target;
    }

    /// <summary>The same for a text with marks: no token reaches across the edge of a marker or of a note's label.</summary>
    public static TokenizedText Read(MarkedText marks, Lexicon lexicon)
    {
        var target = new TokenizedText(marks.Text) { Marks = marks };
        new Tokenizer(target, lexicon, MarkBoundaries.Of(marks)).Run();
        return target;
    }

    private void Run()
    {
        int lineStart = 0, lineToken = 0;
        while (_at < _text.Length)
        {
            char c = _text[_at];
            switch (CharacterClasses.Of(c))
            {
                case CharacterClass.Space:
                    _at++;
                    _pending |= TokenFlags.SpaceBefore;
                    break;
                case CharacterClass.LineBreak:
                    _target.AddLine(new TextLine(lineStart, _at, lineToken, _target.Count));
                    _at += LineBreaks.LengthAt(_text, _at);
                    (lineStart, lineToken) = (_at, _target.Count);
                    _pending = TokenFlags.SpaceBefore | TokenFlags.LineStart;
                    break;
                case CharacterClass.Lower:
                case CharacterClass.Upper:
                    ReadWord();
                    break;
                case CharacterClass.Digit:
                    ReadDigits(CharacterClass.Digit, TokenKind.Number);
                    break;
                case CharacterClass.Superscript:
                    ReadDigits(CharacterClass.Superscript, TokenKind.Superscript);
                    break;
                case CharacterClass.Surrogate:
                    ReadSurrogate();
                    break;
                case CharacterClass.Invisible:
                    _at++;
                    break;
                default:
                    Add(_at, ++_at, c, TokenKind.Punctuation, TokenFlags.None);
                    break;
            }
        }
        if (lineStart < _text.Length || _target.Lines.IsEmpty) _target.AddLine(new TextLine(lineStart, _text.Length, lineToken, _target.Count));
    }

    private void ReadWord()
    {
        int start = _at, end = start;
        uint hash = Lexicon.Seed;
        bool lower = false, upper = false, hidden = false, capitalized = false;
        int limit = NextBoundary();
        while (_at < limit)
        {
            char c = _text[_at];
            switch (CharacterClasses.Of(c))
            {
                case CharacterClass.Lower:
                    lower = true;
                    hash = Lexicon.Extend(hash, c);
                    end = ++_at;
                    continue;
                case CharacterClass.Upper:
                    upper = true;
                    capitalized |= _at == start;
                    hash = Lexicon.Extend(hash, char.ToLowerInvariant(c));
                    end = ++_at;
                    continue;
                case CharacterClass.Mark:
                    hash = Lexicon.Extend(hash, c);
                    end = ++_at;
                    continue;
                case CharacterClass.Invisible:
                    hidden |= true;
                    _at++;
                    continue;
                case CharacterClass.Surrogate when Rune.TryGetRuneAt(_text, _at, out Rune rune) && CharacterClasses.Of(rune) is CharacterClass.Lower or CharacterClass.Upper or CharacterClass.Mark:
                    hash = Lexicon.Extend(Lexicon.Extend(hash, c), _text[_at + 1]);
                    end = _at += 2;
                    continue;
            }
            break;
        }
        ReadOnlySpan<char> word = _text.AsSpan(start, end - start);
        int id = hidden ? FindVisible(word) : _lexicon.Find(word, hash);
        var flags = (capitalized ? TokenFlags.Capitalized : 0) | (upper && !lower ? TokenFlags.AllCapitals : 0);
        Add(start, end, id, TokenKind.Word, flags);
    }

    /// <summary>Where the token that starts here must end at the latest.</summary>
    private int NextBoundary()
    {
        while (_boundary < _boundaries.Length && _boundaries[_boundary] <= _at) _boundary++;
        return _boundary < _boundaries.Length ? _boundaries[_boundary] : _text.Length;
    }

    /// <summary>The id of a word with invisible characters inside, as <c>inter[soft hyphen]national</c>, looked up without them.</summary>
    private readonly int FindVisible(ReadOnlySpan<char> word)
    {
        if (word.Length > 64) return 0;
        Span<char> visible = stackalloc char[word.Length];
        int n = 0;
        foreach (char c in word)
        {
            if (CharacterClasses.Of(c) != CharacterClass.Invisible) visible[n++] = c;
        }
        return _lexicon.Find(visible[..n]);
    }

    private void ReadDigits(CharacterClass digits, TokenKind kind)
    {
        int start = _at, value = 0, limit = NextBoundary();
        while (_at < limit && CharacterClasses.Of(_text[_at]) == digits)
        {
            char c = _text[_at++];
            int digit = kind == TokenKind.Number ? c - '0' : CharacterClasses.SuperscriptDigit(c);
            if (_at - start <= 9) value = value * 10 + digit;
        }
        Add(start, _at, _at - start > 9 ? Token.Overflow : value, kind, TokenFlags.None);
    }

    private void ReadSurrogate()
    {
        if (!Rune.TryGetRuneAt(_text, _at, out Rune rune))
        {
            Add(_at, ++_at, '\uFFFD', TokenKind.Punctuation, TokenFlags.None);
            return;
        }
        if (CharacterClasses.Of(rune) is CharacterClass.Lower or CharacterClass.Upper)
        {
            ReadWord();
            return;
        }
        Add(_at, _at + 2, '\uFFFD', TokenKind.Punctuation, TokenFlags.None);
        _at += 2;
    }

    private void Add(int start, int end, int value, TokenKind kind, TokenFlags flags)
    {
        _target.Add(new Token(start, end, value, kind, flags | _pending));
        _pending = TokenFlags.None;
    }
}
