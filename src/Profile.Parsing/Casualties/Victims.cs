using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>What a figure counts, by the noun phrase after it.</summary>
internal struct Victims
{
    /// <summary>Index just behind the phrase's last token.</summary>
    public int End;

    public CountedThing Counted;

    /// <summary>Null when the phrase has no noun for people.</summary>
    public VictimsRole? Role;

    public bool IsPlural;

    /// <summary>Whether the noun fits whoever the sentence speaks of, as <c>men</c>.</summary>
    public bool IsAnyone;

    /// <summary>Whether the noun is <c>victims</c>.</summary>
    public bool AreVictims;

    /// <summary>What taking or holding them is, when the noun names people held; else null.</summary>
    public CasualtyKind? Captive;

    /// <summary>The words, without articles; empty when there are none.</summary>
    public SourceSpan Words;

    /// <summary>Whether the phrase says <c>of whom</c>, <c>of the dead</c>: the people were counted before.</summary>
    public readonly bool IsPartitive => Partitive is not PartitiveKind.None;

    /// <summary>By which words.</summary>
    public PartitiveKind Partitive;

    /// <summary>Of <c>two of the wounded</c>: what happened to those they are part of.</summary>
    public CasualtyKind Told;

    /// <summary>Of <c>two of the 12</c>: how many those are; else 0.</summary>
    public int OfNumber;

    /// <summary>Whether <c>of</c> and another figure with an event of its own follow: <c>two of the 12 men wounded</c>.</summary>
    public bool IsOfNext;

    /// <summary>Whether <c>of the</c> stands before the noun: people the reader knows of.</summary>
    public bool IsOfKnown;

    /// <summary>Whether only a word of degree follows, as in <c>three seriously</c>: part of the people hurt.</summary>
    public bool IsDegree;

    /// <summary>The event in the phrase itself (<c>12 displaced persons</c>, <c>12 refugees</c>), or no forms.</summary>
    public VocabularyEntry Own
    {
        readonly get => field ?? VocabularyEntry.None;
        set;
    }
}
