namespace Profile.Parsing.Casualties;

/// <summary>What a verb that is no casualty does to its object, as far as the words behind the object depend on it.</summary>
internal enum VerbKind : byte
{
    None,

    /// <summary>sentence, condemn: what follows is a judgement: <c>sentenced 12 men to death</c>.</summary>
    Judging,

    /// <summary>drive, force, chase: the object is made to leave: <c>drove 12 people from the country</c>.</summary>
    Driving,

    /// <summary>rise, climb, stand: the value of a toll may follow, behind a date or a phrase: <c>rose on Monday to 12</c>.</summary>
    Changing,

    /// <summary>suffer, inflict: the losses that follow are lives: <c>suffered 12 losses</c>.</summary>
    Suffering,
}
