using Profile.Parsing.Text;
using static Profile.Parsing.Dates.DateWordClass;

namespace Profile.Parsing.Dates;

internal readonly ref partial struct DateGrammar
{
    /// <summary>A day of a month or a number of like length with its end.</summary>
    private readonly record struct DayNumber(int Value, int End, bool IsOrdinal);

    /// <summary>Inside the passage and no marker.</summary>
    private bool IsIn(int at) => (uint)at < (uint)_tokens.Length && !_tokens[at].IsMarker;

    private DateWord Word(int at) => IsIn(at) ? _vocabulary[_tokens[at]] : default;

    /// <summary>The classes of the word at <paramref name="at"/>, or what stands there that is no word.</summary>
    private DateWordClass ClassesAt(int at)
    {
        if (!IsIn(at)) return None;
        ref readonly Token token = ref _tokens[at];
        if (token.IsWord) return _vocabulary.ClassesOf(token);
        return token.IsNumber ? Numeral : token.Kind == TokenKind.Punctuation ? Punctuation : None;
    }

    private bool Is(int at, DateWordClass any) => IsIn(at) && (_vocabulary.ClassesOf(_tokens[at]) & any) != 0;

    private bool IsPunctuation(int at, char c) => IsIn(at) && _tokens[at].Is(c);

    private bool IsWord(int at) => IsIn(at) && _tokens[at].IsWord;

    private bool IsCapitalized(int at) => IsIn(at) && _tokens[at].IsCapitalized;

    /// <summary>A token of the passage that no white space divides from the one before it.</summary>
    private bool IsGlued(int at) => IsIn(at) && IsIn(at - 1) && !_tokens[at].SpaceBefore;

    /// <summary>The punctuation mark at <paramref name="at"/>; 0 when there is none.</summary>
    private int Mark(int at) => IsIn(at) && _tokens[at].Kind == TokenKind.Punctuation ? _tokens[at].Value : 0;

    private bool IsApostrophe(int at) => IsApostropheMark(Mark(at));

    private static bool IsApostropheMark(int mark) => mark is '\'' or '’' or '‘' or 'ʼ';

    private bool IsDash(int at) => IsDashMark(Mark(at));

    private static bool IsDashMark(int mark) => mark is '-' or '‐' or '\u2011' or '–' or '—' or '−';

    private bool IsHyphen(int at) => Mark(at) is '-' or '‐' or '\u2011';

    /// <summary>Number of digits of the number at <paramref name="at"/>, 0 when there is none.</summary>
    private int Digits(int at) => IsIn(at) && _tokens[at].IsNumber ? _tokens[at].Length : 0;

    private int ValueOf(int at) => _tokens[at].Value;

    /// <summary>The number goes on over a comma, stop or colon, as <c>1,500</c>, <c>94.8</c> and <c>5:30</c> do.</summary>
    private bool GoesOn(int at) => IsInsideNumber(at + 1) && IsGlued(at + 1) && IsGlued(at + 2) && Digits(at + 2) > 0;

    /// <summary>The number is the rest of such a number.</summary>
    private bool ComesOn(int at) => IsInsideNumber(at - 1) && IsGlued(at) && IsGlued(at - 1) && Digits(at - 2) > 0;

    private bool IsInsideNumber(int at) => Mark(at) is ',' or '.' or ':';

    private int SkipArticle(int at) => Is(at, Article) ? at + 1 : at;

    /// <summary>Reads <c>14</c>, <c>14th</c>, <c>fourteenth</c> or <c>twenty-first</c>.</summary>
    private bool TryCounted(int at, out DayNumber counted)
    {
        counted = default;
        if (Digits(at) is 1 or 2)
        {
            bool suffix = Is(at + 1, OrdinalSuffix) && IsGlued(at + 1);
            counted = new DayNumber(ValueOf(at), suffix ? at + 2 : at + 1, suffix);
            return true;
        }
        DateWord word = Word(at);
        if (word.Is(Ordinal))
        {
            counted = new DayNumber(word.Value, at + 1, true);
            return true;
        }
        if (!word.Is(Number) || word.Value is not (20 or 30) || !IsHyphen(at + 1) || !Is(at + 2, Ordinal) || Word(at + 2).Value > 9) return false;
        counted = new DayNumber(word.Value + Word(at + 2).Value, at + 3, true);
        return true;
    }

    /// <summary>Reads a day of the month, which is no part of a longer number or word and counts nothing.</summary>
    private bool TryDay(int at, out DayNumber day)
    {
        if (!TryCounted(at, out day) || day.Value is < 1 or > 31) return false;
        if (Digits(at) > 0 && (GoesOn(at) || ComesOn(at))) return false;
        return day.IsOrdinal || !CountsNext(day.End);
    }

    /// <summary>What follows a number shows that it counts: <c>15 people</c>, <c>5%</c>, <c>12km</c>.</summary>
    private bool CountsNext(int at) => Is(at, Counted) || IsPercent(at) || (IsWord(at) && IsGlued(at));

    private bool IsPercent(int at) => IsPunctuation(at, '%');

    /// <summary>The first token of a sentence, as far as its neighbour tells.</summary>
    private bool IsSentenceStart(int at) =>
        !IsIn(at - 1) || _tokens[at].LineStart || IsQuoteMark(Mark(at - 1)) || Mark(at - 1) is '.' or '!' or '?';

    private static bool IsQuoteMark(int mark) => mark is '"' or '“' or '”' || IsApostropheMark(mark);

    /// <summary>Nothing but an opening mark, a dash, a bullet or <c>c.</c> is glued to the front of the token.</summary>
    private bool StartsFree(int at) => !IsGlued(at) || IsFront(Mark(at - 1)) || FollowsCirca(at);

    private static bool IsFront(int mark) => mark is '(' or '[' or '/' or '*' or '•' || IsQuoteMark(mark) || IsDashMark(mark);

    /// <summary>Right behind the <c>c.</c> or <c>ca.</c> of <c>c. 1910</c>.</summary>
    private bool FollowsCirca(int at) => IsPunctuation(at - 1, '.') && Is(at - 2, Approximation) && Is(at - 2, Abbreviation);

    /// <summary>Behind a word of these classes, or behind one that a hyphen joins, as in <c>mid-1640</c>.</summary>
    private bool Follows(int at, DateWordClass any) =>
        Is(at - 1, any) || (IsHyphen(at - 1) && IsGlued(at) && IsGlued(at - 1) && Is(at - 2, any & (Modifier | Prefix)));
}
