namespace Profile.Parsing.Citations;

/// <summary>A piece of a list of names between commas, semicolons or conjunctions, and what its words look like.</summary>
internal struct NamePart
{
    public int First;
    public int End;

    /// <summary>Whether a comma stands before it, not <c>and</c> or a semicolon.</summary>
    public bool AfterComma;
    public bool AfterSemicolon;

    /// <summary>Number of words, where <c>d’Amico</c> and <c>P.W.</c> are one each.</summary>
    public int Words;

    /// <summary>How many of them are initials.</summary>
    public int Initials;
    public bool EndsWithInitial;
    public bool StartsWithParticle;
    public bool IsSuffix;

    /// <summary>Whether it is a family name with the initials behind it: <c>Denić JB</c>.</summary>
    public bool IsInitialsLast;

    /// <summary>A name of an organisation rather than of a person.</summary>
    public bool IsCorporate;

    /// <summary>A single word in capitals, as <c>ECOWAS</c>.</summary>
    public bool IsAcronym;

    public readonly bool IsInitials => Words > 0 && Initials == Words;
}
