namespace Profile.Parsing.Casualties;

/// <summary>What comes after a figure in its clause.</summary>
internal enum Outlook : byte
{
    /// <summary>No verb of its own: the figure belongs to what stands before it.</summary>
    Nothing,

    /// <summary>A casualty event right behind it: <c>12 killed</c>, <c>12 deaths</c>, <c>12 died</c>.</summary>
    Beside,

    /// <summary>A casualty event as its predicate, farther on.</summary>
    Event,

    /// <summary><c>were soldiers</c>: the predicate only says who they are.</summary>
    People,

    /// <summary>A noun for people or a figure right behind it, as in <c>two of them children</c>.</summary>
    Apposition,

    /// <summary>A predicate that undoes the casualty: <c>were released</c>.</summary>
    Return,

    /// <summary>A predicate that is no casualty.</summary>
    Other,
}
