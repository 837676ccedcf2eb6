namespace Profile.Parsing.Casualties;

/// <summary>Tells lives lost from lives that are saved or changed, and from the verb: <c>cost three lives</c>, <c>one household in three lives on bread</c>.</summary>
internal static class LostLives
{
    /// <summary>How many items the verb may stand behind its subject.</summary>
    private const int LongestPredicate = 8;

    /// <summary>Makes <c>lives</c> a thing wherever no word of taking or losing governs it.</summary>
    public static void Sift(ClauseItems clause)
    {
        bool taking = false, joins = false;
        for (int i = 0; i < clause.Count; i++)
        {
            ref readonly ClauseItem item = ref clause[i];
            if (item.Takes(EventForms.Lives))
            {
                joins = taking = taking || AreTaken(clause.Items, i);
                if (!taking) clause.MakeThing(i);
            }
            else if (item.Entry.TakesLives) (taking, joins) = (true, false);
            else taking &= GoesOn(item.Class, joins || item.Class is WordClass.And && i > 0 && clause[i - 1].Class is WordClass.Figure && clause[i + 1].Class is WordClass.Figure);
        }
    }

    /// <summary>Whether the object of the verb before may still come: <c>cost the army 12 lives</c>. Behind a first such object another may be joined to it.</summary>
    private static bool GoesOn(WordClass word, bool joins) => word switch
    {
        WordClass.Comma or WordClass.And or WordClass.Joining or WordClass.Preposition => joins,
        WordClass.None or WordClass.People or WordClass.Thing or WordClass.Determiner or WordClass.Figure => true,
        WordClass.Of or WordClass.Date => true,
        _ => false,
    };

    /// <summary>Whether the lives are the subject of the verb: <c>12 lives were lost</c>, <c>the lives of 12 men were lost</c>, <c>12 lives lost</c>.</summary>
    private static bool AreTaken(ReadOnlySpan<ClauseItem> items, int lives)
    {
        for (int i = lives + 1; i < items.Length && i <= lives + LongestPredicate; i++)
        {
            if (items[i].Entry.TakesLives) return !items[i].IsNegated && (i == lives + 1 || items[i - 1].Class is WordClass.Be or WordClass.Auxiliary);
            if (items[i].Class is not (WordClass.Of or WordClass.Figure or WordClass.Determiner or WordClass.People or WordClass.None or WordClass.Be or WordClass.Auxiliary or WordClass.Relative or WordClass.Subordinator)) return false;
        }
        return false;
    }
}
