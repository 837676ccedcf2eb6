namespace Profile.Parsing.Casualties;

/// <summary>How a word of a casualty event takes its victims.</summary>
[Flags]
internal enum EventForms : ushort
{
    None = 0,

    /// <summary>Victims follow as its object: <c>killed 12 people</c>, <c>killing 12 people</c>.</summary>
    Active = 1,

    /// <summary>Victims stand before it: <c>12 people were killed</c>, <c>12 people killed in Tesk</c>.</summary>
    Participle = 2,

    /// <summary>Victims stand before it as its subject: <c>12 people died</c>.</summary>
    Intransitive = 4,

    /// <summary>Victims stand right before it: <c>12 people dead</c>, <c>left 12 people dead</c>.</summary>
    Adjective = 8,

    /// <summary>The figure counts it: <c>12 deaths</c>.</summary>
    Counted = 16,

    /// <summary>Victims follow after <c>of</c>: <c>the deaths of 12 people</c>.</summary>
    OfNoun = 32,

    /// <summary>The figure follows as its value: <c>the death toll rose to 12</c>.</summary>
    TotalNoun = 64,

    /// <summary>The noun for the people says what happened to them: <c>12 refugees</c>.</summary>
    Own = 128,

    /// <summary>A form in -ing: a verb wherever no <c>of</c> follows.</summary>
    Gerund = 256,

    /// <summary>The figure tells an earlier one again, with more: <c>bringing the toll to 60</c>.</summary>
    Retold = 512,

    /// <summary>The noun tells of deaths only with a verb of taking or losing: <c>claimed 12 lives</c>, not <c>saved 12 lives</c>.</summary>
    Lives = 1024,

    /// <summary>Says what came of what a verb did to those right before it: <c>hacked 12 people to death</c>, <c>drove 12 people from their homes</c>.</summary>
    Result = 2048,

    /// <summary>One noun may stand between it and its victims: <c>cost the army 12 men</c>.</summary>
    Cost = 4096,

    /// <summary>Tells of whatever the figure before tells of: <c>bringing the total to 60</c>.</summary>
    Same = 8192,

    /// <summary>The noun tells of deaths only where they are found or buried: <c>found 12 bodies</c>, not <c>12 bodies of the state</c>.</summary>
    Remains = 16384,
}
