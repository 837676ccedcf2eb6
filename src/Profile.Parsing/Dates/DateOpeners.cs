using Profile.Parsing.Text;
using static Profile.Parsing.Dates.DateWordClass;

namespace Profile.Parsing.Dates;

/// <summary>Tells the few tokens at which a date may open from the many at which none does, by the token and the one behind it.</summary>
internal sealed class DateOpeners
{
    /// <summary>The words at which some production begins.</summary>
    public const DateWordClass All = Month | Weekday | Season | Holiday | New | Ordinal | Number | DecadeName | Modifier | Part | Turn
        | Approximation | Doubt | From | Between | Same | Next | Previous | Later | Earlier | Unit | DayTime | Today | FractionLetter
        | Fiscal | FiscalLetters | Era | EraLetter;

    private const DateWordClass Anything = (DateWordClass)ulong.MaxValue;

    /// <summary>What a date begins with behind a word that narrows or frames it, or what stands between the two.</summary>
    private const DateWordClass Begun = All | Numeral | Punctuation | Article | Preposition | Fraction | Portion | Link;

    /// <summary>What must stand behind words of these classes, so that a date can open with them.</summary>
    private static readonly (DateWordClass Opener, DateWordClass Behind)[] Rules =
    [
        (Month | Season | Holiday | DecadeName | Today, Anything),
        (Modifier | Part | Approximation | Doubt | From | Between, Begun),
        (Weekday, Month | DayTime | Article | Numeral | Punctuation),
        (Ordinal, Month | Of | Unit | Fraction | Link | Conjunction | Punctuation),
        (Number, Unit | Punctuation),
        (Same | Next | Previous, Same | Next | Previous | Unit | DayTime | Month | Season | Fraction),
        (Later | Earlier, Preposition | Same | Article),
        (Unit, Relation | Punctuation),
        (DayTime, Of | DayPreposition | Portion | Relation),
        (Turn, Of),
        (New, Unit),
        (Fiscal | FiscalLetters, Unit | Numeral),
        (Era | FractionLetter, Numeral),
        (EraLetter, Unit | Punctuation),
    ];

    private const int Filters = 4096;

    /// <summary>By the lowest bits of a token's value a bit for each <see cref="TokenKind"/>, so that one load tells whether to look closer; some do in vain.</summary>
    private readonly byte[] _filter = new byte[Filters];

    private readonly DateWordClass[] _behind;

    /// <param name="classes">The classes of the words by id.</param>
    public DateOpeners(ReadOnlySpan<DateWordClass> classes)
    {
        _behind = new DateWordClass[classes.Length];
        _filter.AsSpan().Fill(1 << (int)TokenKind.Number);
        for (int id = 1; id < classes.Length; id++)
        {
            _behind[id] = BehindWord(classes[id]);
            if (_behind[id] != None) _filter[id % Filters] |= 1 << (int)TokenKind.Word;
        }
        foreach (char c in "()'’‘ʼ") _filter[c % Filters] |= 1 << (int)TokenKind.Punctuation;
    }

    /// <summary>Index of the first of <paramref name="tokens"/> from <paramref name="at"/> on that is a number, a parenthesis or an apostrophe or may open a date; their length when there is none.</summary>
    public int NextFrom(int at, ReadOnlySpan<Token> tokens)
    {
        byte[] filter = _filter;
        while ((uint)at < (uint)tokens.Length)
        {
            ref readonly Token token = ref tokens[at];
            if ((filter[token.Value & (filter.Length - 1)] >> (int)token.Kind & 1) != 0) return at;
            at++;
        }
        return tokens.Length;
    }

    /// <summary>Whether a date may open with a word where something of these classes stands behind it.</summary>
    public bool MayOpen(in Token word, DateWordClass behind)
    {
        DateWordClass needed = (uint)word.Value < (uint)_behind.Length ? _behind[word.Value] : None;
        return needed == Anything || (needed & behind) != 0;
    }

    private static DateWordClass BehindWord(DateWordClass word)
    {
        if ((word & Plural) != 0) word &= ~Unit;
        if ((word & Relation) != 0) word &= ~(Later | Earlier);
        DateWordClass behind = None;
        foreach ((DateWordClass opener, DateWordClass needed) in Rules)
        {
            if ((word & opener) != 0) behind |= needed;
        }
        return behind;
    }
}
