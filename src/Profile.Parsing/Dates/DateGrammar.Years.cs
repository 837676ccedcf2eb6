using static Profile.Parsing.Dates.DateWordClass;

namespace Profile.Parsing.Dates;

/// <remarks>
/// A number is a year when nothing marks it as a quantity, a name or part of a longer number, and, unless it looks like a year of our time,
/// when something speaks for it.
/// </remarks>
internal readonly ref partial struct DateGrammar
{
    private const int EarliestYear = 1000, LatestYear = 2199;
    private const int EarliestModernYear = 1901, LatestModernYear = 2049;

    /// <summary>Reads a year on its own: <c>2012</c>, <c>in 1614</c>, <c>AD 476</c>, <c>480 BC</c>.</summary>
    private bool TryBareYear(int at, out DateReading reading)
    {
        reading = default;
        if (!TryEraYear(at, out int year, out int end))
        {
            if (!IsYearNumber(at, out year, out end) || CountsSomething(at, end) || !SpeaksForYear(at, end, year)) return false;
        }
        reading.Unit = DateUnit.Year;
        reading.Year = year;
        reading.End = end;
        return true;
    }

    /// <summary>Four digits in the range of years that stand free.</summary>
    private bool IsYearNumber(int at, out int year, out int end)
    {
        year = 0;
        end = at + 1;
        if (!IsYearLike(at)) return false;
        year = ValueOf(at);
        if (Mark(at - 1) != 0 && (ComesOn(at) || EndsNumericDate(at))) return false;
        return Mark(end) switch
        {
            0 => !(IsGlued(end) && IsWord(end)),
            ',' or '.' or ':' => !GoesOn(at),
            '%' => false,
            _ => !IsNumberCode(end),
        };
    }

    /// <summary>A hyphen and digits follow that make no range of years: <c>1987-555</c>.</summary>
    private bool IsNumberCode(int end) => Digits(end + 1) is 1 or 3 or > 4 && IsHyphen(end) && IsGlued(end) && IsGlued(end + 1);

    /// <summary>The last of numbers that are no date although they look like one: <c>31/02/2012</c>.</summary>
    private bool EndsNumericDate(int at) => Digits(at - 2) is 1 or 2 && IsSeparator(at - 1) && IsGlued(at) && IsSeparator(at - 3);

    /// <summary>A year that a day or month stands before: <c>In February 2016 rebels came</c>, but not <c>On April 6, 2000 troops arrived</c>.</summary>
    private bool IsAttachedYear(int at, bool comma, DateUnit unit, out int year, out int end)
    {
        if (!IsYearNumber(at, out year, out end) || CountsOverLink(at, end)) return false;
        if (Is(end, Counted) && (!IsPlainYear(at) || Is(end, Measured))) return false;
        return !(comma && unit == DateUnit.Month && year % 100 == 0 && IsNounAfter(end));
    }

    /// <summary>A number beside words that count or name: <c>1960 metres</c>, <c>nearly 2000</c>, <c>Resolution 1973</c>.</summary>
    private bool CountsSomething(int at, int end)
    {
        DateWordClass before = ClassesAt(at - 1), behind = ClassesAt(end);
        if ((before & (Hedge | Of | Conjunction)) != 0 && ((before & Hedge) != 0 || Is(at - 2, Hedge)) && !IsHedgedDate(at)) return true;
        if ((before & (Numbered | Numeral)) != 0 && (IsNamed(at) || Digits(at - 1) is > 0 and < 4)) return true;
        if ((before & Punctuation) != 0 && CountsBehindMark(at)) return true;
        return ((behind & Counted) != 0 && !IsYearBeside(at, end)) || ((behind & (Punctuation | Link | Conjunction)) != 0 && CountsOverLink(at, end));
    }

    /// <summary>The mark before the number tells that it counts or names: <c>$1987</c>, <c>pp. 1987-1991</c>, <c>A-1987</c>.</summary>
    private bool CountsBehindMark(int at)
    {
        if (!IsDash(at - 1)) return IsNamed(at);
        if (Digits(at - 2) > 0) return IsNamed(at - 2) || (!IsYearLike(at - 2) && IsBehindHyphen(at));
        return IsBehindHyphen(at) && !Is(at - 2, Modifier | Part | Prefix | Month);
    }

    private bool IsBehindHyphen(int at) => IsHyphen(at - 1) && IsGlued(at) && IsGlued(at - 1);

    /// <summary>What could be counted stands behind a year: <c>in early 2016 militants came</c>, <c>the 2014 attacks</c>, <c>between 2014 and 2016 rebels</c>.</summary>
    private bool IsYearBeside(int at, int noun)
    {
        if (Is(at - 1, Temporal) && ValueOf(at) % 100 != 0) return true;
        if (!IsPlainYear(at) || Is(noun, Measured)) return false;
        return TellsTime(at) || ((IsDash(at - 1) || Is(at - 1, Conjunction | Link)) && IsPlainYear(at - 2) && TellsTime(at - 2));
    }

    /// <summary>A year of our time that is no round number, as quantities seldom are.</summary>
    private bool IsPlainYear(int at) => Digits(at) == 4 && ValueOf(at) is >= EarliestModernYear and <= LatestModernYear && ValueOf(at) % 100 != 0;

    /// <summary>Behind a word that a time follows.</summary>
    private bool TellsTime(int at) =>
        Is(at - 1, Temporal | Relation | From | Between | Article) || Follows(at, Modifier | Prefix) || IsYearWord(at - 1) || (Is(at - 1, Of) && Is(at - 2, As));

    /// <summary>The hedge is about a time: <c>since at least 2007</c>, <c>from approximately 1998</c>.</summary>
    private bool IsHedgedDate(int at)
    {
        int before = Is(at - 2, Preposition) && !Is(at - 2, Relation | From) ? at - 3 : at - 2;
        return Is(before, Relation | From) || (Is(at - 1, Approximation) && Is(at - 2, Temporal));
    }

    /// <summary>Behind a word or sign that numbers are given to: <c>page 1987</c>, <c>No. 1987</c>, <c>$1987</c>.</summary>
    private bool IsNamed(int at) => Mark(at - 1) switch
    {
        0 => Is(at - 1, Numbered),
        '.' => Is(at - 2, Numbered),
        '$' or '€' or '£' or '¥' or '#' or '+' or '§' => true,
        _ => false,
    };

    /// <summary>A second number follows that counts something, and the two belong together: <c>1500 to 2000 fighters</c>.</summary>
    private bool CountsOverLink(int at, int end) =>
        (IsDash(end) || Is(end, Link | Conjunction)) && Digits(end + 1) >= 4 && Is(end + 2, Counted) && !(IsPlainYear(end + 1) && IsYearBeside(at, end + 2));

    /// <summary>The number looks like a year of our time, or its surroundings say so.</summary>
    private bool SpeaksForYear(int at, int end, int year)
    {
        bool round = year % 100 == 0;
        if (year is >= EarliestModernYear and <= LatestModernYear && !round) return true;
        if (IsYearLike(end + 1) && (IsDash(end) || Is(end, Link))) return true;
        return Mark(at - 1) == 0 ? WordSpeaksForYear(at, round) : MarkSpeaksForYear(at, end, round);
    }

    /// <summary>The word before it says so: <c>in 1614</c>, <c>the year 1614</c>, <c>1614 and 1640</c>.</summary>
    private bool WordSpeaksForYear(int at, bool round)
    {
        DateWordClass before = ClassesAt(at - 1);
        if ((before & (Preposition | Relation | Modifier | Prefix | Approximation)) != 0 && ((before & Relation) != 0 || (before & Link) == 0)) return true;
        if ((before & (Conjunction | Link)) != 0 && IsYearLike(at - 2)) return true;
        return ((before & (Article | As)) != 0 && !round) || ((before & Hedge) != 0 && IsHedgedDate(at)) || IsYearWord(at - 1);
    }

    /// <summary>The mark before it and what stands beside that say so: <c>c. 1614</c>, <c>(1614</c>, <c>mid-1614</c>, <c>1600–1614</c>, <c>1614, 1640, 1655</c>.</summary>
    private bool MarkSpeaksForYear(int at, int end, bool round) => Mark(at - 1) switch
    {
        '(' => true,
        '.' => FollowsCirca(at),
        ',' => IsYearWord(at - 2) || (!round && IsYearLike(end + 1) && (IsPunctuation(end, ',') || Is(end, Conjunction)) && !Is(end + 2, Counted)),
        _ => IsDash(at - 1) && (IsYearLike(at - 2) || Follows(at, Modifier | Prefix)),
    };

    private bool IsYearWord(int at) => Is(at, Unit) && Word(at).Value == (int)DateUnit.Year;

    private bool IsYearLike(int at) => Digits(at) == 4 && ValueOf(at) is >= EarliestYear and <= LatestYear;

    /// <summary>Reads a number of one to four digits with the era behind it: <c>480 BC</c>, <c>476 A.D.</c>.</summary>
    private bool TryEraYear(int at, out int year, out int end)
    {
        year = 0;
        end = at + 1;
        if (!TryEra(at + 1, out bool before, out end) || Digits(at) is < 1 or > 4 || ComesOn(at) || GoesOn(at) || ValueOf(at) == 0) return false;
        year = before ? 1 - ValueOf(at) : ValueOf(at);
        return year <= LatestYear;
    }

    /// <summary>Reads <c>AD 476</c>, <c>A.D. 476</c>.</summary>
    private bool TryEraFirst(int at, out DateReading reading)
    {
        reading = default;
        if (!TryEra(at, out bool before, out int number) || before) return false;
        if (Digits(number) is < 1 or > 4 || GoesOn(number) || ValueOf(number) is 0 or > LatestYear) return false;
        reading.Unit = DateUnit.Year;
        reading.Year = ValueOf(number);
        reading.End = number + 1;
        return true;
    }

    /// <summary>Reads <c>BC</c>, <c>BCE</c>, <c>AD</c>, <c>CE</c>, also <c>B.C.</c>; in capitals.</summary>
    private bool TryEra(int at, out bool before, out int end)
    {
        before = false;
        end = at + 1;
        if (!IsIn(at) || !_tokens[at].IsAllCapitals) return false;
        if (Is(at, Era))
        {
            before = Word(at).Value == 1;
            return true;
        }
        return TryDottedEra(at, out before, out end);
    }

    /// <summary>Reads <c>B.C.</c>, <c>A.D.</c>, <c>B.C.E.</c>.</summary>
    private bool TryDottedEra(int at, out bool before, out int end)
    {
        before = false;
        end = at;
        int letters = 0;
        while (letters < 3 && Is(end, EraLetter) && _tokens[end].IsAllCapitals && IsPunctuation(end + 1, '.') && (letters == 0 || IsGlued(end)))
        {
            letters++;
            end += 2;
        }
        if (letters < 2) return false;
        (int one, int two) = (Word(at).Value, Word(at + 2).Value);
        before = one == 'b';
        return (one, two) is ('b', 'c') or ('a', 'd') or ('c', 'e');
    }

    /// <summary>Reads <c>'89</c>.</summary>
    private bool TryShortYear(int at, ref DateReading reading)
    {
        if (Digits(at + 1) != 2 || !IsGlued(at + 1) || GoesOn(at + 1) || Is(at + 2, Counted) || (IsGlued(at + 2) && IsWord(at + 2))) return false;
        if (reading.Month == 0)
        {
            if (!Is(at - 1, Preposition | Relation | Modifier | Article | Approximation) && !IsDash(at - 1)) return false;
            reading.Unit = DateUnit.Year;
        }
        reading.Year = ValueOf(at + 1);
        reading.ShortYear = true;
        reading.End = at + 2;
        return true;
    }
}
