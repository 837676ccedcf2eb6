namespace Profile.Parsing.Casualties;

/// <summary>What a word or phrase can be in a sentence, by its entry alone.</summary>
[Flags]
internal enum MatchTraits : byte
{
    None = 0,

    /// <summary>A figure may be bound where it stands: see <see cref="VocabularyEntry.IsCue"/>.</summary>
    Cue = 1,

    /// <summary>It says how sure the source is.</summary>
    Attribution = 2,

    /// <summary>A figure may begin with it: <c>12</c>, <c>two</c>, <c>a</c>, <c>no</c>.</summary>
    BeginsFigure = 4,

    /// <summary>A figure may begin with it where a number or another such word follows: <c>at least</c>, <c>the</c>, <c>between</c>.</summary>
    OpensFigure = 8,

    /// <summary>It only says of an event that it lasts, and else stands before the verb of a clause: see <see cref="ClauseWords.Remaining"/>.</summary>
    Remaining = 16,
}
