using System.Numerics;
using System.Text;

namespace Profile.Parsing.Text;

/// <summary>Reads a text once, from its first character to its last, into tokens and lines.</summary>
internal ref struct Tokenizer
{
    private readonly string _text;
    private readonly Lexicon _lexicon;
    private readonly TokenizedText _target;
    private readonly ReadOnlySpan<int> _boundaries;

    /// <summary>The room of the target, kept at hand: each token goes there without a look at the target.</summary>
    private Span<Token> _tokens;
    private int _count;
    private int _boundary;
    private TokenFlags _pending;

    /// <summary>Whether the line has other white space than single spaces between characters.</summary>
    private bool _uneven;

    private Tokenizer(TokenizedText target, Lexicon lexicon, ReadOnlySpan<int> boundaries)
    {
        _boundaries = boundaries;
        _text = target.Text;
        _lexicon = lexicon;
        _target = target;
        _tokens = target.Room;
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
        ReadOnlySpan<char> text = _text;
        int lineStart = 0, lineToken = 0;
        for (int at = 0; at < text.Length;)
        {
            char c = text[at];
            if (c == ' ')
            {
                at++;
                _uneven |= (_pending & TokenFlags.SpaceBefore) != 0;
                _pending |= TokenFlags.SpaceBefore;
                continue;
            }
            if (char.IsAsciiLetter(c))
            {
                at = PastSpace(text, ReadWord(text, at));
                continue;
            }
            switch (CharacterClasses.Of(c))
            {
                case CharacterClass.Space:
                    at++;
                    _uneven = true;
                    _pending |= TokenFlags.SpaceBefore;
                    break;
                case CharacterClass.LineBreak:
                    AddLine(lineStart, at, lineToken);
                    _target.HasFormFeeds |= c == '\f';
                    at += LineBreaks.LengthAt(_text, at);
                    (lineStart, lineToken) = (at, _count);
                    _pending = TokenFlags.SpaceBefore | TokenFlags.LineStart;
                    break;
                case CharacterClass.Lower:
                case CharacterClass.Upper:
                    at = ReadWord(text, at);
                    break;
                case CharacterClass.Digit:
                    at = ReadDigits(text, at, CharacterClass.Digit, TokenKind.Number);
                    break;
                case CharacterClass.Superscript:
                    at = ReadDigits(text, at, CharacterClass.Superscript, TokenKind.Superscript);
                    break;
                case CharacterClass.Surrogate:
                    at = ReadSurrogate(text, at);
                    break;
                case CharacterClass.Invisible:
                    at++;
                    break;
                default:
                    Add(at, ++at, c, TokenKind.Punctuation, TokenFlags.None);
                    at = PastSpace(text, at);
                    break;
            }
        }
        if (lineStart < text.Length || _target.Lines.IsEmpty) AddLine(lineStart, text.Length, lineToken);
        _target.Close(_count);
    }

    /// <summary>Goes past the one space that mostly stands behind a token.</summary>
    private int PastSpace(ReadOnlySpan<char> text, int at)
    {
        if ((uint)at >= (uint)text.Length || text[at] != ' ') return at;
        _pending = TokenFlags.SpaceBefore;
        return at + 1;
    }

    private int ReadWord(ReadOnlySpan<char> text, int start)
    {
        int limit = NextBoundary(start);
        if (start + AsciiLetters.Most > limit) return ReadAnyWord(text, start, limit);
        var letters = AsciiLetters.At(text[start..]);
        int end = start + letters.Length;
        if (letters.Length is 0 or AsciiLetters.Most || GoesOn(text[end])) return ReadAnyWord(text, start, limit);
        var flags = (TokenFlags)((letters.Upper & 1) * (uint)TokenFlags.Capitalized)
            | (BitOperations.PopCount(letters.Upper) == letters.Length ? TokenFlags.AllCapitals : 0);
        Add(start, end, _lexicon.Find(text[start..end], letters.Key), TokenKind.Word, flags);
        return end;
    }

    /// <summary>Whether the character may go on with a word of ASCII letters before it.</summary>
    private static bool GoesOn(char c) =>
        c > '\x7f' && CharacterClasses.Of(c) is CharacterClass.Lower or CharacterClass.Upper or CharacterClass.Mark or CharacterClass.Invisible or CharacterClass.Surrogate;

    /// <summary>Reads a word of any letters, character by character.</summary>
    private int ReadAnyWord(ReadOnlySpan<char> text, int start, int limit)
    {
        int at = start, end = start;
        bool lower = false, upper = false, hidden = false, capitalized = false;
        while (at < limit)
        {
            char c = text[at];
            switch (CharacterClasses.Of(c))
            {
                case CharacterClass.Lower:
                    lower = true;
                    end = ++at;
                    continue;
                case CharacterClass.Upper:
                    upper = true;
                    capitalized |= at == start;
                    end = ++at;
                    continue;
                case CharacterClass.Mark:
                    end = ++at;
                    continue;
                case CharacterClass.Invisible:
                    hidden |= true;
                    at++;
                    continue;
                case CharacterClass.Surrogate when Rune.TryGetRuneAt(_text, at, out Rune rune) && CharacterClasses.Of(rune) is CharacterClass.Lower or CharacterClass.Upper or CharacterClass.Mark:
                    end = at += 2;
                    continue;
            }
            break;
        }
        ReadOnlySpan<char> word = text[start..end];
        var flags = (capitalized ? TokenFlags.Capitalized : 0) | (upper && !lower ? TokenFlags.AllCapitals : 0);
        Add(start, end, hidden ? FindVisible(word) : _lexicon.Find(word), TokenKind.Word, flags);
        return at;
    }

    /// <summary>Where the token that starts here must end at the latest.</summary>
    private int NextBoundary(int start)
    {
        while (_boundary < _boundaries.Length && _boundaries[_boundary] <= start) _boundary++;
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

    private int ReadDigits(ReadOnlySpan<char> text, int start, CharacterClass digits, TokenKind kind)
    {
        int at = start, value = 0, limit = NextBoundary(start);
        while (at < limit && CharacterClasses.Of(text[at]) == digits)
        {
            char c = text[at++];
            int digit = kind == TokenKind.Number ? c - '0' : CharacterClasses.SuperscriptDigit(c);
            if (at - start <= 9) value = value * 10 + digit;
        }
        Add(start, at, at - start > 9 ? Token.Overflow : value, kind, TokenFlags.None);
        return at;
    }

    private int ReadSurrogate(ReadOnlySpan<char> text, int at)
    {
        if (!Rune.TryGetRuneAt(_text, at, out Rune rune))
        {
            _target.HasLoneSurrogates = true;
            Add(at, at + 1, '\uFFFD', TokenKind.Punctuation, TokenFlags.None);
            return at + 1;
        }
        if (CharacterClasses.Of(rune) is CharacterClass.Lower or CharacterClass.Upper) return ReadWord(text, at);
        Add(at, at + 2, '\uFFFD', TokenKind.Punctuation, TokenFlags.None);
        return at + 2;
    }

    private void AddLine(int start, int end, int firstToken)
    {
        _target.AddLine(new TextLine(start, end, firstToken, _count) { IsEven = !_uneven });
        _uneven = false;
    }

    private void Add(int start, int end, int value, TokenKind kind, TokenFlags flags)
    {
        int index = _count;
        Span<Token> tokens = _tokens;
        if ((uint)index >= (uint)tokens.Length) tokens = _tokens = _target.Widen();
        tokens[index] = new Token(start, end, value, kind, flags | _pending);
        _count = index + 1;
        _pending = TokenFlags.None;
    }
}
