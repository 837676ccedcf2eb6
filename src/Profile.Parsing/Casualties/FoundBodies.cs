namespace Profile.Parsing.Casualties;

/// <summary>
/// Tells dead bodies from others: they are found, buried or lie somewhere, or are those of people: <c>found 12 bodies</c>, <c>the bodies of 12 men</c>.
/// The <c>two bodies of the assembly</c> are no casualties.
/// </summary>
internal static class FoundBodies
{
    /// <summary>Makes <c>bodies</c> a thing where no word of the sentence says that they are dead.</summary>
    public static void Sift(ClauseItems clause)
    {
        ReadOnlySpan<ClauseItem> items = clause.Items;
        for (int i = 0; i < items.Length; i++)
        {
            bool tells = items[i].Class is WordClass.Event && !items[i].Takes(EventForms.Remains);
            if (tells || items[i].Entry.FindsBodies || items[i].Takes(EventForms.Remains) && AreOfPeople(items, i)) return;
        }
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i].Takes(EventForms.Remains)) clause.MakeThing(i);
        }
    }

    private static bool AreOfPeople(ReadOnlySpan<ClauseItem> items, int bodies)
    {
        if (items[bodies + 1].Class is not WordClass.Of) return false;
        for (int i = bodies + 2; i < items.Length; i++)
        {
            if (items[i].Class is WordClass.Figure or WordClass.People) return true;
            if (items[i].Class is not (WordClass.None or WordClass.Determiner)) return false;
        }
        return false;
    }
}
