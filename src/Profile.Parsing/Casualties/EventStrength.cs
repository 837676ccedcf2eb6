namespace Profile.Parsing.Casualties;

/// <summary>Which victims an event accepts: the more other things its word can happen to, the surer the victims must be people.</summary>
internal enum EventStrength : byte
{
    /// <summary>kill, arrest: whatever is counted is people, unless a noun says otherwise.</summary>
    Strong,

    /// <summary>capture, missing: a bare figure, a noun for people, or a name in the plural.</summary>
    Personal,

    /// <summary>flee: as personal, and not soldiers or fighters, who withdraw.</summary>
    Flight,

    /// <summary>seize: only a noun for people.</summary>
    Weak,

    /// <summary>held: only a noun for people or a name in the plural.</summary>
    Holding,

    /// <summary>lose: only soldiers, fighters, men: a party that loses members has no casualties.</summary>
    Losing,

    /// <summary>claim: only victims: <c>claimed 12 victims</c>.</summary>
    Claiming,

    /// <summary>take: only a noun for people held, as in <c>took 12 prisoners</c>.</summary>
    Taking,
}
