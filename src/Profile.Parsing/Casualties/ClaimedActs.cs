using Profile.Parsing.Model;

namespace Profile.Parsing.Casualties;

/// <summary>
/// Tells the claim of an act from the claim of a figure: of <c>claimed the raid, which killed 12</c> the raid is claimed and the 12 are not in doubt,
/// of <c>claimed the raid killed 12</c> they are. A flood that <c>claimed 12 lives</c> says nothing either.
/// </summary>
internal static class ClaimedActs
{
    /// <summary>How many items the noun phrase of the act may take.</summary>
    private const int LongestPhrase = 24;

    /// <summary>Whether the item is a verb of claiming whose object is an act or lives.</summary>
    public static bool Claims(ReadOnlySpan<ClauseItem> items, int claim)
    {
        if (items[claim].Entry.Attribution is not CasualtyAttribution.Claimed) return false;
        WordClass next = items[claim + 1].Class;
        if (next is WordClass.Figure) return items[claim + 2].Takes(EventForms.Lives) && items[claim + 3].Class is not (WordClass.Be or WordClass.Auxiliary);
        if (next is WordClass.By) return IsBehindAct(items, claim);
        return next is WordClass.Determiner && IsNounPhrase(items, claim + 2);
    }

    /// <summary>Whether the act or the lives stand before the participle: <c>an attack later claimed by the Front</c>, <c>12 lives were claimed by the flood</c>.</summary>
    private static bool IsBehindAct(ReadOnlySpan<ClauseItem> items, int claim)
    {
        int i = claim - 1;
        while (i > 0 && items[i].Class is WordClass.Be or WordClass.Auxiliary or WordClass.Comma or WordClass.Relative) i--;
        return i >= 0 && (items[i].Class is WordClass.Thing || items[i].Takes(EventForms.Lives));
    }

    /// <summary>Whether what begins at <paramref name="first"/> is a noun phrase, and no clause that is claimed: before any verb of its own comes a relative clause, or a second verb joined by <c>and</c>.</summary>
    private static bool IsNounPhrase(ReadOnlySpan<ClauseItem> items, int first)
    {
        for (int i = first; i < items.Length && i < first + LongestPhrase; i++)
        {
            switch (items[i].Class)
            {
                case WordClass.Relative or WordClass.Subordinator:
                    return i > first && items[first].Class is not WordClass.Date;
                case WordClass.And when items[i + 1].Takes(EventForms.Active) && !items[i + 1].Takes(EventForms.OfNoun):
                    return true;
                case WordClass.None or WordClass.Thing or WordClass.People or WordClass.Determiner or WordClass.Of or WordClass.Preposition:
                case WordClass.Date or WordClass.Comma or WordClass.And:
                    continue;
                default:
                    return false;
            }
        }
        return false;
    }
}
