namespace Profile.Parsing.Casualties;

/// <summary>Where a figure stands in its clause.</summary>
internal enum FigurePlace : byte
{
    /// <summary>Where a subject can stand: a predicate that follows is about it.</summary>
    Subject,

    /// <summary>Behind another verb: only a word right behind it is about it.</summary>
    Object,

    /// <summary>Behind a preposition: as an object.</summary>
    Prepositional,
}
