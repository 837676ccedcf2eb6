namespace Profile.Parsing.Dates;

/// <summary>The parts that a word can play in a date. A word may play several: <c>until</c> links the ends of a range and states a relation.</summary>
[Flags]
internal enum DateWordClass : ulong
{
    None = 0,

    /// <summary>january; the value is 1 to 12.</summary>
    Month = 1UL << 0,

    /// <summary>apr, sept: a month or weekday that needs a day, a year or a full stop beside it.</summary>
    Abbreviation = 1UL << 1,

    /// <summary>may, march, fall: also an ordinary word, so that case and neighbours must speak for the date.</summary>
    Everyday = 1UL << 2,

    /// <summary>monday.</summary>
    Weekday = 1UL << 3,

    /// <summary>summer; the value is the EDTF code, 21 to 24.</summary>
    Season = 1UL << 4,

    /// <summary>first, twentieth; the value is the number.</summary>
    Ordinal = 1UL << 5,

    /// <summary>st, nd, rd, th.</summary>
    OrdinalSuffix = 1UL << 6,

    /// <summary>one, twenty; the value is the number.</summary>
    Number = 1UL << 7,

    /// <summary>nineties; the value is 20 to 90.</summary>
    DecadeName = 1UL << 8,

    /// <summary>day, months; the value is a <see cref="DateUnit"/>.</summary>
    Unit = 1UL << 9,

    /// <summary>A unit in the plural.</summary>
    Plural = 1UL << 10,

    /// <summary>early, mid: stands before a date; the value is a <see cref="Model.DateModifier"/>.</summary>
    Modifier = 1UL << 11,

    /// <summary>end, beginning: stands before <c>of</c>; the value is a <see cref="Model.DateModifier"/>.</summary>
    Part = 1UL << 12,

    /// <summary>part, portion, as in <c>the latter part of</c>.</summary>
    Portion = 1UL << 13,

    /// <summary>ad, bc; the value is 1 before Christ, else 0.</summary>
    Era = 1UL << 14,

    /// <summary>a, b, c, d, e, of which spaced or dotted eras are made.</summary>
    EraLetter = 1UL << 15,

    /// <summary>about, circa.</summary>
    Approximation = 1UL << 16,

    /// <summary>morning, night.</summary>
    DayTime = 1UL << 17,

    /// <summary>from.</summary>
    From = 1UL << 18,

    /// <summary>between.</summary>
    Between = 1UL << 19,

    /// <summary>to, through: joins the ends of a range.</summary>
    Link = 1UL << 20,

    /// <summary>and, or.</summary>
    Conjunction = 1UL << 21,

    /// <summary>by, since; the value is a <see cref="Model.DateRelation"/>.</summary>
    Relation = 1UL << 22,

    /// <summary>in, on, during: words that a date follows.</summary>
    Preposition = 1UL << 23,

    /// <summary>the, a, an.</summary>
    Article = 1UL << 24,

    /// <summary>of.</summary>
    Of = 1UL << 25,

    /// <summary>this, that, same: the unit that the narrative is in.</summary>
    Same = 1UL << 26,

    /// <summary>next, following: the unit after it.</summary>
    Next = 1UL << 27,

    /// <summary>previous, preceding: the unit before it.</summary>
    Previous = 1UL << 28,

    /// <summary>later, after: counts forward from the narrative.</summary>
    Later = 1UL << 29,

    /// <summary>earlier, before: counts back from the narrative.</summary>
    Earlier = 1UL << 30,

    /// <summary>ago: counts back from the reference date.</summary>
    Ago = 1UL << 31,

    /// <summary>onward, onwards.</summary>
    Onward = 1UL << 32,

    /// <summary>present, now, as an end of a range.</summary>
    Present = 1UL << 33,

    /// <summary>today; the value is the distance in days from the reference date, plus 1.</summary>
    Today = 1UL << 34,

    /// <summary>last, this, next: without an article they count from the reference date.</summary>
    Deictic = 1UL << 35,

    /// <summary>half, quarter; the value is 2 or 4.</summary>
    Fraction = 1UL << 36,

    /// <summary>fiscal, financial.</summary>
    Fiscal = 1UL << 37,

    /// <summary>christmas; the value is month * 100 + day.</summary>
    Holiday = 1UL << 38,

    /// <summary>soldiers, metres: what a number counts.</summary>
    Counted = 1UL << 39,

    /// <summary>resolution, page: what a number names.</summary>
    Numbered = 1UL << 40,

    /// <summary>nearly, over: a quantity follows.</summary>
    Hedge = 1UL << 41,

    /// <summary>prior, as in <c>prior to</c>.</summary>
    Prior = 1UL << 42,

    /// <summary>as, of which <c>as of</c> is made.</summary>
    As = 1UL << 43,

    /// <summary>turn, as in <c>the turn of the century</c>.</summary>
    Turn = 1UL << 44,

    /// <summary>perhaps, possibly.</summary>
    Doubt = 1UL << 45,

    /// <summary>black, bloody: with a month it makes the name of a group or an event.</summary>
    NameMaker = 1UL << 46,

    /// <summary>eve.</summary>
    Eve = 1UL << 47,

    /// <summary>just, only, some: may stand before a count.</summary>
    Filler = 1UL << 48,

    /// <summary>The s of 1990s.</summary>
    PluralEnding = 1UL << 49,

    /// <summary>in, since: a preposition that a year follows sooner than a quantity.</summary>
    Temporal = 1UL << 50,

    /// <summary>q, h, of which Q3 and H1 are made; the value is 4 or 2.</summary>
    FractionLetter = 1UL << 51,

    /// <summary>fy: a fiscal year.</summary>
    FiscalLetters = 1UL << 52,

    /// <summary>new, of New Year.</summary>
    New = 1UL << 53,

    /// <summary>am, pm.</summary>
    Meridiem = 1UL << 54,

    /// <summary>was, they, when: no noun, so that what stands before it is not its attribute.</summary>
    Function = 1UL << 55,

    /// <summary>offensive, elections: with a season before it, one of a certain year.</summary>
    Event = 1UL << 56,

    /// <summary>a, p, m, of which a.m. and p.m. are made; the value of m is its letter.</summary>
    MeridiemLetter = 1UL << 57,

    /// <summary>on.</summary>
    DayPreposition = 1UL << 58,

    /// <summary>pre, post: joined to a date by a hyphen; the value is a <see cref="Model.DateRelation"/>.</summary>
    Prefix = 1UL << 59,

    /// <summary>and: what it joins may also touch.</summary>
    And = 1UL << 60,

    /// <summary>metres, million: what is counted, and never stands behind a year.</summary>
    Measured = 1UL << 61,

    /// <summary>No word but digits.</summary>
    Numeral = 1UL << 62,

    /// <summary>No word but a punctuation mark.</summary>
    Punctuation = 1UL << 63,
}
