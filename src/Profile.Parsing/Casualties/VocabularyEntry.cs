using Profile.Parsing.Model;

namespace Profile.Parsing.Casualties;

/// <summary>What the vocabulary knows of a word or phrase: one column each for clauses, numbers, people and events.</summary>
internal struct VocabularyEntry
{
    public WordClass Class;

    public NumberClass Number;

    /// <summary>Of a number word its value, its <see cref="VagueWord"/> or its <see cref="HedgeKind"/>.</summary>
    public int Value;

    /// <summary>Of a noun for people: who they are.</summary>
    public VictimsRole Role;

    /// <summary>Whether a noun is a plural, or stands for many.</summary>
    public bool IsPlural;

    /// <summary>Of a noun for people: it fits whoever the sentence speaks of, as <c>men</c>.</summary>
    public bool IsAnyone;

    /// <summary>Of a noun for people: it is an adjective just as often, as <c>major</c> and <c>general</c>.</summary>
    public bool IsAdjective;

    /// <summary>Of a noun for people held (hostages, prisoners): what taking or holding them is; else null.</summary>
    public CasualtyKind? Captive;

    /// <summary>None when the word is no event.</summary>
    public EventForms Forms;

    public CasualtyKind Kind;

    public EventStrength Strength;

    /// <summary>Whether with it lives are lives lost: <c>claimed 12 lives</c>, <c>12 lives were lost</c>.</summary>
    public bool TakesLives;

    /// <summary>What the words say about the source's certainty; null when nothing.</summary>
    public CasualtyAttribution? Attribution;

    public readonly bool IsEvent => Forms != EventForms.None;

    /// <summary>Whether the word can stand in the middle of a noun phrase.</summary>
    public readonly bool IsPlain => Class is WordClass.None && Number is NumberClass.None && !IsEvent;
}
