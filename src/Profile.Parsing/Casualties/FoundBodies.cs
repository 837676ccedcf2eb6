namespace Profile.Parsing.Casualties;

/// <summary>
/// Tells dead bodies from others: they are found, buried or lie somewhere, or are those of people: <c>found 12 bodies</c>, <c>the bodies of 12 men</c>.
/// The <c>two bodies of the assembly</c> are no casualties, nor are <c>two bodies</c> that found something themselves.
/// </summary>
internal static class FoundBodies
{
    /// <summary>How many items the word of finding may stand before the bodies.</summary>
    private const int FarthestBefore = 6;

    /// <summary>How many items the word of finding, or the place, may stand behind the bodies.</summary>
    private const int FarthestBehind = 8;

    /// <summary>Makes <c>bodies</c> a thing where no word that governs them or stands behind them says that they are dead.</summary>
    public static void Sift(ClauseItems clause)
    {
        for (int i = 0; i < clause.Count; i++)
        {
            ReadOnlySpan<ClauseItem> items = clause.Items;
            if (items[i].Takes(EventForms.Remains) && !AreOfPeople(items, i) && !AreFoundBefore(items, i) && !AreFoundBehind(items, i)) clause.MakeThing(i);
        }
    }

    /// <summary>Whether a word of finding or dying takes them as its object, or other dead bodies stand before them: <c>recovered 12 charred bodies</c>, <c>dead bodies</c>.</summary>
    private static bool AreFoundBefore(ReadOnlySpan<ClauseItem> items, int bodies)
    {
        for (int i = bodies - 1; i >= 0 && i >= bodies - FarthestBefore; i--)
        {
            if (items[i].Entry.FindsBodies || items[i].Takes(EventForms.Adjective | EventForms.Remains)) return true;
            if (items[i].Class is WordClass.By or WordClass.Break or WordClass.Subordinator or WordClass.Relative) return false;
        }
        return false;
    }

    /// <summary>Whether a predicate or participle of finding, or the place where they lie, stands behind them: <c>12 bodies were found</c>, <c>12 bodies in a ditch</c>.</summary>
    private static bool AreFoundBehind(ReadOnlySpan<ClauseItem> items, int bodies)
    {
        bool passive = false, placed = false;
        for (int i = bodies + 1; i < items.Length && i <= bodies + FarthestBehind; i++)
        {
            ref readonly ClauseItem item = ref items[i];
            bool verb = item.Class is WordClass.Verb or WordClass.Return or WordClass.Event;
            if (item.Takes(EventForms.Adjective)) return true;
            if (item.Entry.FindsBodies || item.Takes(EventForms.Participle | EventForms.Intransitive)) return passive ? items[i + 1].Class is not WordClass.To : placed && !verb || EndsVerb(items[i + 1].Class);
            if (verb || item.Class is WordClass.Break or WordClass.Subordinator) return false;
            passive |= item.Class is WordClass.Be;
            placed |= item.Class is WordClass.Preposition;
        }
        return false;
    }

    /// <summary>Whether no object follows, so that what stands before is no verb of which the bodies are the subject.</summary>
    private static bool EndsVerb(WordClass next) =>
        next is WordClass.Preposition or WordClass.By or WordClass.Date or WordClass.Break or WordClass.Comma or WordClass.And or WordClass.Open or WordClass.Close or WordClass.Dash or WordClass.Conjunction;

    private static bool AreOfPeople(ReadOnlySpan<ClauseItem> items, int bodies)
    {
        if (items[bodies + 1].Class is not WordClass.Of) return false;
        for (int i = bodies + 2; i < items.Length && i <= bodies + FarthestBehind; i++)
        {
            if (items[i].Class is WordClass.Figure or WordClass.People) return true;
            if (items[i].Class is not (WordClass.None or WordClass.Determiner)) return false;
        }
        return false;
    }
}
