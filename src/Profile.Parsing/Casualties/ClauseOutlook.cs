namespace Profile.Parsing.Casualties;

/// <summary>Looks ahead from a figure to the verb of its clause, a bounded number of items.</summary>
internal static class ClauseOutlook
{
    private const int Farthest = 12;

    /// <summary>What comes after the figure at <paramref name="i"/>. A break ends the items.</summary>
    public static Outlook Of(ReadOnlySpan<ClauseItem> items, int i)
    {
        ref readonly ClauseItem next = ref items[i + 1];
        if (next.Class is WordClass.Event) return Beside(items, i + 1);
        if (next.Class is WordClass.To && items[i + 2].Takes(EventForms.Intransitive)) return Outlook.Beside;
        if (next.Class is WordClass.People or WordClass.Figure) return Outlook.Apposition;
        for (int j = i + 1; j < items.Length && j <= i + Farthest; j++)
        {
            switch (items[j].Class)
            {
                case WordClass.Be:
                case WordClass.Auxiliary:
                    return Predicate(items, j);
                case WordClass.Verb when j > i + 1 || !IsPhrase(items[j + 1]):
                case WordClass.Copular:
                    return Outlook.Other;
                case WordClass.Return:
                    return Outlook.Return;
                case WordClass.Event:
                    if (items[j].Takes(EventForms.Intransitive)) return Outlook.Event;
                    if (!items[j].Takes(EventForms.Active | EventForms.Participle)) break;
                    return TakesObject(items, j) ? Outlook.Other : items[j].Takes(EventForms.Participle) ? Outlook.Event : Outlook.Nothing;
                case WordClass.And or WordClass.Comma or WordClass.Break or WordClass.Open or WordClass.Close or WordClass.Dash or WordClass.Colon:
                case WordClass.Relative or WordClass.Subordinator or WordClass.Including or WordClass.Joining or WordClass.Partitive:
                    return Outlook.Nothing;
            }
        }
        return Outlook.Nothing;
    }

    /// <summary>Whether what follows the participle at <paramref name="i"/> is its object, so that it is active: <c>12 rebels killed the mayor</c>.</summary>
    public static bool TakesObject(ReadOnlySpan<ClauseItem> items, int i)
    {
        if (!items[i].Takes(EventForms.Active)) return false;
        ref readonly ClauseItem next = ref items[i + 1];
        return next.Class is WordClass.Figure && !next.IsPhrase || next.Class is WordClass.Determiner or WordClass.People or WordClass.Pronoun || next.Class is WordClass.None && next.IsCapitalized;
    }

    private static Outlook Beside(ReadOnlySpan<ClauseItem> items, int i)
    {
        if (items[i].Takes(EventForms.Counted | EventForms.Adjective | EventForms.Intransitive)) return Outlook.Beside;
        if (!items[i].Takes(EventForms.Participle)) return Outlook.Nothing;
        return TakesObject(items, i) ? Outlook.Other : Outlook.Beside;
    }

    /// <summary>What the predicate that begins with the auxiliary at <paramref name="i"/> says.</summary>
    private static Outlook Predicate(ReadOnlySpan<ClauseItem> items, int i)
    {
        bool be = false;
        int j = i;
        for (; j < items.Length && items[j].Class is WordClass.Be or WordClass.Auxiliary; j++) be |= items[j].Class is WordClass.Be;
        if (items[j].Takes(EventForms.Participle | EventForms.Intransitive | EventForms.Adjective)) return be || items[j].Takes(EventForms.Intransitive) ? Outlook.Event : Outlook.Other;
        if (items[j].Class is WordClass.Return) return Outlook.Return;
        if (!be) return Outlook.Other;
        for (int end = Math.Min(items.Length, j + 5); j < end; j++)
        {
            if (items[j].Class is WordClass.People or WordClass.Figure) return Outlook.People;
            if (items[j].Class is WordClass.Including or WordClass.Determiner) continue;
            if (items[j].Class is not WordClass.None) break;
            if (items[j].IsCapitalized && items[j + 1].Class is not (WordClass.None or WordClass.People)) return Outlook.People;
        }
        return Outlook.Other;
    }

    private static bool IsPhrase(in ClauseItem following) => following.Class is WordClass.Of or WordClass.By or WordClass.Preposition or WordClass.To || following is { Class: WordClass.Conjunction, Entry.Value: 1 };
}
