namespace Profile.Parsing.Casualties;

/// <summary>What a word, a punctuation mark or a figure does in a clause, as far as the binding of figures needs to know.</summary>
internal enum WordClass : byte
{
    /// <summary>Any other word: part of a noun phrase, or a verb that the vocabulary does not know.</summary>
    None,

    /// <summary>A noun for people, or an adjective that stands for them.</summary>
    People,

    /// <summary>A noun that counts something else: units, money, weapons, attacks, groups, places. A figure with it is no casualty.</summary>
    Thing,

    /// <summary>was, were, been: makes a participle passive.</summary>
    Be,

    /// <summary>have, had, will, may: stands before the verb of a clause.</summary>
    Auxiliary,

    /// <summary>A finite verb that is no casualty event.</summary>
    Verb,

    /// <summary>Undoes a casualty: released, returned, exchanged, pardoned.</summary>
    Return,

    /// <summary>Says that what follows has not happened: threatened to, plotted to, could.</summary>
    Threat,

    /// <summary>reached, rose to, numbered: puts a number to a noun of events before it.</summary>
    Copular,

    /// <summary>number of: the people behind it, of whom an event may tell, are counted by the figure behind a verb of value.</summary>
    NumberOf,

    Preposition,

    /// <summary>after, before: before a noun a preposition, before a clause a conjunction.</summary>
    Conjunction,
    By,
    Of,
    To,
    And,

    /// <summary>as well as, along with: joins one more figure to those of the verb.</summary>
    Joining,

    /// <summary>including, among them: the figures that follow are part of the one before.</summary>
    Including,

    /// <summary>of whom, of the dead: the figure beside it is part of the one before.</summary>
    Partitive,

    /// <summary>made up of, comprised: right behind a mention, the figures that follow are its parts.</summary>
    Comprising,

    /// <summary>a total of: the figures before may be parts of the one that follows.</summary>
    Total,

    /// <summary>among: before <c>them</c> or <c>the dead</c> as including.</summary>
    Among,

    /// <summary>who, which, whom.</summary>
    Relative,

    /// <summary>them, these, those: people told of before.</summary>
    Pronoun,

    /// <summary>when, while, because, that: a new clause begins.</summary>
    Subordinator,

    /// <summary>the, his, these.</summary>
    Determiner,

    /// <summary>Passed over wherever it stands: also, then, reportedly.</summary>
    Adverb,

    /// <summary>seriously, critically: an adverb, unless nothing but a number stands before it: <c>30 were hurt, three seriously</c>.</summary>
    Degree,

    /// <summary>there, as in <c>there were</c>.</summary>
    There,

    /// <summary>not, never: the event that follows did not happen.</summary>
    Not,

    /// <summary>alone, behind a place or time: <c>40 in Tesk alone</c> are part of those before.</summary>
    Alone,

    /// <summary>per: what stands before it is a rate.</summary>
    Per,

    /// <summary>A number with the noun it counts.</summary>
    Figure,

    /// <summary>A word of a casualty event.</summary>
    Event,

    Date,
    Comma,
    Colon,

    /// <summary>A dash between words.</summary>
    Dash,

    /// <summary>An opening parenthesis.</summary>
    Open,

    /// <summary>A closing parenthesis.</summary>
    Close,

    /// <summary>A semicolon, a full stop, or the end of the sentence.</summary>
    Break,
}
