using Profile.Parsing.Model;

namespace Profile.Parsing.Casualties;

/// <summary>What the vocabulary knows of a word or phrase: one column each for clauses, numbers, people and events.</summary>
internal sealed record VocabularyEntry
{
    /// <summary>Of a word that the vocabulary does not know.</summary>
    public static readonly VocabularyEntry None = new();

    public WordClass Class { get; init; }

    public NumberClass Number { get; init; }

    /// <summary>Of a number word its value, its <see cref="VagueWord"/> or its <see cref="HedgeKind"/>.</summary>
    public int Value { get; init; }

    /// <summary>Of a noun for people: who they are.</summary>
    public VictimsRole Role { get; init; }

    /// <summary>Whether a noun is a plural, or stands for many.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Of a noun for people: it fits whoever the sentence speaks of, as <c>men</c>.</summary>
    public bool IsAnyone { get; init; }

    /// <summary>Of a noun for people: <c>victim</c>, whom a disaster claims.</summary>
    public bool IsVictim { get; init; }

    /// <summary>Of a noun for people: it is an adjective just as often, as <c>major</c> and <c>general</c>.</summary>
    public bool IsAdjective { get; init; }

    /// <summary>Of a noun for people held (hostages, prisoners): what taking or holding them is; else null.</summary>
    public CasualtyKind? Captive { get; init; }

    /// <summary>None when the word is no event.</summary>
    public EventForms Forms { get; init; }

    public CasualtyKind Kind { get; init; }

    public EventStrength Strength { get; init; }

    /// <summary>Whether with it lives are lives lost: <c>claimed 12 lives</c>, <c>12 lives were lost</c>.</summary>
    public bool TakesLives { get; init; }

    /// <summary>Whether with it bodies are dead: <c>found 12 bodies</c>, <c>12 bodies in a ditch</c>.</summary>
    public bool FindsBodies { get; init; }

    /// <summary>Whether the people counted with it are more than those told of before: <c>another three</c>, <c>two more</c>.</summary>
    public bool IsAdditive { get; init; }

    /// <summary>What the words say about the source's certainty; null when nothing.</summary>
    public CasualtyAttribution? Attribution { get; init; }

    public bool IsEvent => Forms != EventForms.None;

    /// <summary>Whether a figure may be bound where the word stands: an event, or a word for part of the people before.</summary>
    public bool IsCue => IsEvent || Class is WordClass.Including or WordClass.Partitive;

    /// <summary>What it is among the pieces of a clause: an event, though it be a noun for people as well, and an article before anything else.</summary>
    public WordClass ItemClass => Number is NumberClass.Article ? WordClass.Determiner : IsEvent && Class is not (WordClass.Partitive or WordClass.Including) ? WordClass.Event : Class;

    public MatchTraits Traits =>
        (IsCue ? MatchTraits.Cue : 0) | (Attribution is null ? 0 : MatchTraits.Attribution) | FigureTraits
        | (this is { Class: WordClass.Adverb, Value: ClauseWords.Remaining } ? MatchTraits.Remaining : 0);

    private MatchTraits FigureTraits => Number switch
    {
        NumberClass.Prefix when Value == 1 => MatchTraits.BeginsFigure,
        NumberClass.Prefix or NumberClass.Hedge or NumberClass.RangeOpener => MatchTraits.OpensFigure,
        NumberClass.None or NumberClass.RangeOr or NumberClass.HedgeAfter => 0,
        _ => MatchTraits.BeginsFigure,
    };

    /// <summary>Whether the word can stand in the middle of a noun phrase.</summary>
    public bool IsPlain => Class is WordClass.None && Number is NumberClass.None && !IsEvent;
}
