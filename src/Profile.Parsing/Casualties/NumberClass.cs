namespace Profile.Parsing.Casualties;

/// <summary>What a word does in a number written in words.</summary>
internal enum NumberClass : byte
{
    None,

    /// <summary>one to nineteen.</summary>
    Unit,

    /// <summary>twenty to ninety.</summary>
    Tens,

    /// <summary>hundred.</summary>
    Hundred,

    /// <summary>thousand, million, billion, lakh.</summary>
    Scale,

    /// <summary>dozen, score.</summary>
    Dozen,

    /// <summary>half.</summary>
    Half,

    /// <summary>several, dozens, thousands. The value is a <see cref="VagueWord"/>.</summary>
    Vague,

    /// <summary>a, an, another.</summary>
    Article,

    /// <summary>no, no one, none: a figure of zero.</summary>
    Negation,

    /// <summary>at least, about. The value is a <see cref="HedgeKind"/>.</summary>
    Hedge,

    /// <summary>the, its, a further: may stand between a hedge and its number. The value is 1 where the word alone can mean one, as <c>another</c>.</summary>
    Prefix,

    /// <summary>between, from: a range may follow.</summary>
    RangeOpener,

    /// <summary>or, between the ends of a range.</summary>
    RangeOr,

    /// <summary>or more, or so. The value is a <see cref="HedgeKind"/>.</summary>
    HedgeAfter,
}
