using Profile.Parsing.Model;
using Profile.Parsing.Text;
using static Profile.Parsing.Dates.DateWordClass;

namespace Profile.Parsing.Dates;

/// <summary>
/// The grammar of dates over the tokens of one passage, by whose indexes it goes. Every production looks at a bounded number of tokens, so that
/// a passage is read in time proportional to its length. A citation marker belongs to no production: a date ends before it.
/// </summary>
internal readonly ref partial struct DateGrammar(ReadOnlySpan<Token> tokens, DateVocabulary vocabulary, NumericDateOrder order)
{
    private const DateWordClass BehindNumber = Month | Unit | OrdinalSuffix | PluralEnding | Link | Conjunction | Era | Meridiem;

    /// <summary>What stands right before a date to which some word tells its relation.</summary>
    private const DateWordClass BeforeRelated = Prefix | Article | Approximation | Hedge | Preposition | Relation | Of | Link;

    /// <summary>How far before a date the <c>until</c> may stand that governs it.</summary>
    private const int LongestClause = 8;

    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly DateVocabulary _vocabulary = vocabulary;
    private readonly NumericDateOrder _order = order;

    /// <summary>Adds the dates of the passage to <paramref name="found"/>, in text order.</summary>
    public void Read(RentedList<DateExpression> found)
    {
        int parentheses = 0, listless = 0;
        for (int at = _vocabulary.Openers.NextFrom(0, _tokens); at < _tokens.Length; at = _vocabulary.Openers.NextFrom(at, _tokens))
        {
            int mark = Mark(at);
            if (mark == '(') parentheses++;
            else if (mark == ')' && parentheses > 0) parentheses--;
            if (!CanOpen(at))
            {
                at++;
                continue;
            }
            int before = found.Count;
            if (TryDayList(at, ref listless, found) || TryExpression(at, found)) at = Math.Max(at + 1, found[^1].End);
            else at++;
            for (int i = before; i < found.Count; i++) Frame(ref found[i], i > 0 ? found[i - 1].End : at, parentheses > 0);
        }
    }

    /// <summary>Adds to the expression what its surroundings say of it.</summary>
    private void Frame(ref DateExpression expression, int previousEnd, bool aside)
    {
        bool attribute = IsNounAfter(expression.End) && IsWord(expression.First - 1) && !Is(expression.First - 1, Preposition | Relation);
        expression.Relation ??= RelationBefore(expression.First);
        expression.ContinuesList = JoinsList(previousEnd, expression.First);
        expression.IsAttribute = attribute;
        expression.IsAside = aside || attribute || Is(expression.First - 1, Of) || IsInUntilClause(expression.First);
    }

    /// <summary>The date ends what is told, as in <c>lasted until the fall of Tesk in May 2012</c>.</summary>
    private bool IsInUntilClause(int at)
    {
        ReadOnlySpan<Token> before = _tokens[Math.Max(0, at - LongestClause)..at];
        for (int i = before.Length - 1; i >= 0; i--)
        {
            ref readonly Token token = ref before[i];
            if (token.IsMarker) continue;
            if (token.Kind == TokenKind.Punctuation && token.Value is '.' or ',' or ';') return false;
            if ((_vocabulary.ClassesOf(token) & (Link | Relation)) == (Link | Relation)) return true;
        }
        return false;
    }

    private bool JoinsList(int from, int to)
    {
        if (to - from is < 1 or > 4) return false;
        for (int i = from; i < to; i++)
        {
            if (!IsListMark(i) && !Is(i, Conjunction | Preposition | Article)) return false;
        }
        return true;
    }

    private bool IsListMark(int at) => Mark(at) is ',' or '/' or '&';

    private bool CanOpen(int at)
    {
        ref readonly Token token = ref _tokens[at];
        if (token.IsMarker) return false;
        return token.Kind switch
        {
            TokenKind.Number => token.Value != Token.Overflow && token.Length <= 4 && (IsYearLike(at) || GoesOnAsDate(at + 1)) && StartsFree(at),
            TokenKind.Word => _vocabulary.Openers.MayOpen(token, ClassesAt(at + 1)) && (token.Length > 1 || Mark(at + 1) == 0 || Is(at, Approximation) || OpensLetters(at)),
            _ => Digits(at + 1) == 2 && IsApostrophe(at),
        };
    }

    /// <summary>Whether a date of a number that is no year can go on so behind it: most numbers are told apart by their next token.</summary>
    private bool GoesOnAsDate(int next)
    {
        if (!IsIn(next)) return false;
        if (_tokens[next].IsWord) return Is(next, BehindNumber) || OpensLetters(next);
        if (_tokens[next].Kind != TokenKind.Punctuation) return false;
        return _tokens[next].Value switch
        {
            '.' or ':' or '/' => Digits(next + 1) > 0,
            ',' => Digits(next + 1) > 0 || Is(next + 1, Conjunction),
            _ => (IsDash(next) && GoesOnBehindDash(next + 1)) || IsApostrophe(next),
        };
    }

    /// <summary>Behind the digits and dash of <c>3-5 May</c>, <c>3-May</c>, <c>3-5-2012</c>, <c>99-93 BC</c>; most numbers there are the end of some other range.</summary>
    private bool GoesOnBehindDash(int at) =>
        Digits(at) == 0 ? IsWord(at) : Is(at + 1, Month | OrdinalSuffix | Era) || IsSeparator(at + 1) || OpensLetters(at + 1);

    /// <summary>Whether letters with full stops open there, as <c>B.C.</c> and <c>p.m.</c> do.</summary>
    private bool OpensLetters(int at) => Is(at, EraLetter | MeridiemLetter) && IsPunctuation(at + 1, '.') && Is(at + 2, EraLetter | MeridiemLetter);

    private bool TryExpression(int at, RentedList<DateExpression> found)
    {
        if (Digits(at) is 1 or 2 && IsPunctuation(at + 1, ',')) return false;
        if (TryRange(at, out DateExpression expression))
        {
            found.Append() = expression;
            return true;
        }
        if (!TryDate(at, out DateReading reading)) return false;
        if (TryRangeFrom(reading, out expression))
        {
            found.Append() = expression;
            return true;
        }
        found.Append() = DateExpression.Of(reading);
        if (!expression.IsRange && reading.Unit == DateUnit.Day) AddMoreDays(reading, found);
        return true;
    }

    /// <summary>Reads a range that its first word or number tells to be one.</summary>
    private bool TryRange(int at, out DateExpression range)
    {
        range = default;
        int digits = Digits(at);
        if (digits == 0) return Is(at, From | Between | Ordinal | Number) && (TryOpenedRange(at, out range) || TryDayRange(at, out range));
        return (digits <= 2 && TryDayRange(at, out range)) || TryEraRange(at, out range);
    }

    /// <summary>How the words just before a date relate to it.</summary>
    private DateRelation? RelationBefore(int at)
    {
        if (!Is(at - 1, BeforeRelated) && !IsHyphen(at - 1)) return null;
        if (Follows(at, Prefix)) return (DateRelation)Word(Is(at - 1, Prefix) ? at - 1 : at - 2).Value;
        int i = at - 1;
        while (i >= 0 && i > at - 4 && Is(i, Article | Approximation | Hedge)) i--;
        if (i < at - 1 && Is(i, Preposition) && Is(i - 1, Relation)) i--;
        if (Is(i, Relation)) return (DateRelation)Word(i).Value;
        if (Is(i, Of) && Is(i - 1, As)) return DateRelation.AsOf;
        if (Is(i, Link) && Is(i - 1, Prior)) return DateRelation.Before;
        return null;
    }
}
