using Profile.Parsing.Model;

namespace Profile.Parsing.Casualties;

internal sealed partial class ClauseBinder
{
    /// <summary>How many items an object may take.</summary>
    private const int LongestObject = 8;

    /// <summary>Reads what came of an object: <c>beat 12 men to death</c>, <c>drove 12 people from their homes</c>, <c>held 12 members of the mission hostage</c>, <c>left 12 people in the market dead</c>.</summary>
    private bool IsResult(int i, WordClass before, bool takesObject)
    {
        ref readonly ClauseItem item = ref clause[i];
        bool result = item.Takes(EventForms.Result);
        if (!result && !item.Takes(EventForms.Adjective | EventForms.Participle) || takesObject) return false;
        int f = ObjectBefore(i);
        if (f < 0) return result && !BindsDriven(i, before);
        ref CountedFigure figure = ref clause.Figures[f];
        if (figure.IsBound) return result | Exceeds(item.Entry, figure);
        if (result ? !CanResult(item.Entry) : !IsFarComplement(i, before, figure)) return result;
        BindFigures(i, f, f + 1);
        return true;
    }

    /// <summary>The figure of the object that ends right before the item; -1 when there is none.</summary>
    private int ObjectBefore(int i)
    {
        int j = i - 1;
        while (j > 0 && j > i - LongestObject && clause[j].Class is WordClass.None or WordClass.Of or WordClass.Determiner or WordClass.People or WordClass.Preposition or WordClass.Thing or WordClass.Date or WordClass.Comma or WordClass.And or WordClass.Dash or WordClass.Including) j--;
        if (j < 1 || clause[j].Class is not WordClass.Figure) return -1;
        return clause[j - 1].Class is WordClass.Verb or WordClass.Event or WordClass.And or WordClass.Comma ? clause[j].Figure : -1;
    }

    /// <summary>Lets a result say more than the verb did: who was burned to death is dead, who is held hostage is no mere detainee.</summary>
    private bool Exceeds(VocabularyEntry entry, in CountedFigure figure)
    {
        if (figure.Draft < 0 || figure.Draft != drafts.Count - 1) return false;
        ref MentionDraft draft = ref Drafts[figure.Draft];
        bool dead = (entry.Forms & EventForms.Result) != 0 && entry.Kind is CasualtyKind.Killed && draft.Kind is CasualtyKind.Wounded or CasualtyKind.Tortured;
        bool hostage = entry.Kind is CasualtyKind.Hostage or CasualtyKind.Captured && draft.Event.Strength is EventStrength.Holding or EventStrength.Taking;
        if (!dead && !hostage) return false;
        (draft.Kind, draft.Event) = (entry.Kind, entry);
        return true;
    }

    /// <summary>Whether the verb of the object can bring about the result: nobody is dead of a sentence.</summary>
    private bool CanResult(VocabularyEntry entry)
    {
        if (_now.Verb < 0 || entry.Strength is EventStrength.Weak) return false;
        ref readonly ClauseItem verb = ref clause[_now.Verb];
        var kind = verb.Class is WordClass.Verb ? (VerbKind)verb.Entry.Value : VerbKind.None;
        return entry.Kind is CasualtyKind.Displaced ? kind is VerbKind.Driving : kind is not VerbKind.Judging;
    }

    /// <summary>Binds the subject of <c>12 people were driven from their homes</c>, <c>12 people were clubbed to death</c>.</summary>
    private bool BindsDriven(int i, WordClass before)
    {
        var kind = (VerbKind)clause[i > 0 ? i - 1 : 0].Entry.Value;
        bool brings = clause[i].Entry is { Kind: CasualtyKind.Killed, Strength: EventStrength.Strong } ? kind is not VerbKind.Judging : kind is VerbKind.Driving;
        bool driven = before is WordClass.Verb && brings && i > 1 && clause[i - 2].Class is WordClass.Be;
        if (!driven || _now.ChainEnd == _now.ChainFirst) return false;
        BindPredicate(i);
        return false;
    }

    /// <summary>Whether the event is told of the object of a verb before, with a phrase between: <c>left 12 members of the mission wounded</c>.</summary>
    private bool IsFarComplement(int i, WordClass before, in CountedFigure figure)
    {
        if (before is WordClass.Figure or WordClass.Of or WordClass.Preposition || figure.Place is not FigurePlace.Object || _now.Verb != figure.Item - 1) return false;
        return clause[i + 1].Class is WordClass.Break or WordClass.Comma or WordClass.And or WordClass.Preposition or WordClass.Conjunction or WordClass.By or WordClass.Close or WordClass.Date or WordClass.Subordinator;
    }
}
