using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

internal sealed partial class ClauseBinder
{
    /// <summary>Losses of so many are money, not men, when no noun says otherwise.</summary>
    private const int MoneyFrom = 1_000_000;

    /// <summary>How many items may lie between <c>including</c> and the noun that it lists.</summary>
    private const int LongestListed = 8;

    /// <summary>How many items an aside between a figure and its participle may take.</summary>
    private const int LongestAside = 8;

    private void OnEvent(int i)
    {
        ref readonly ClauseItem item = ref clause[i];
        if (item.IsNegated || _now.Threat && !IsDone(i))
        {
            _now.Governor = -1;
            return;
        }
        if (IsMergedInto(i) || BindsNumberBefore(i)) return;
        WordClass before = i > 0 ? clause[i - 1].Class : WordClass.Break;
        bool takesObject = ClauseOutlook.TakesObject(clause.Items, i);
        if (BindsAside(i, takesObject) || BindsRelative(i, takesObject) || IsResult(i, before, takesObject)) return;
        int beside = BesideFigure(i, before);
        if (beside >= 0 && BindsBeside(i, beside, takesObject)) BindBeside(i, beside);
        else if (BindsPredicate(i, before, takesObject)) BindPredicate(i);
        else Govern(i, before);
    }

    /// <summary>Whether <c>could</c> leaves the number open, not the event: <c>there could have been 12 deaths</c>, <c>up to 12 could have died</c>.</summary>
    private bool IsEstimate(int i)
    {
        if (clause[i].Entry.Value == 0 || clause[i + 1].Class is not (WordClass.Auxiliary or WordClass.Be)) return false;
        if (i > 0 && clause[i - 1].Class is WordClass.There) return true;
        return clause[i + 1].Class is WordClass.Auxiliary && _now.ChainEnd > _now.ChainFirst && clause.Figures[_now.ChainEnd - 1].Figure.Qualifier is CasualtyQualifier.AtMost or CasualtyQualifier.Range;
    }

    /// <summary>Whether a past tense ends the plan before it: <c>the soldiers who tried to free them killed 12</c>.</summary>
    private bool IsDone(int i)
    {
        bool done = _now.Plan && clause[i].Takes(EventForms.Active) && clause[i].Takes(EventForms.Participle) && clause[i - 1].Class is not (WordClass.Threat or WordClass.Be or WordClass.Auxiliary);
        if (done) _now.Threat = _now.Plan = false;
        return done;
    }

    /// <summary>Whether the item is a verb that a plan can go on with: <c>threatened to kidnap, torture and kill</c>.</summary>
    private bool IsBaseVerb(int i) => clause[i].Takes(EventForms.Active) && !clause[i].Takes(EventForms.Participle | EventForms.Gerund);

    /// <summary>Whether the event only goes on with the one before: <c>killed or wounded</c>, <c>abducting and killing</c>, <c>dead and wounded</c>. The first names the kind.</summary>
    private bool IsMergedInto(int i)
    {
        int j = i - 1;
        while (j > 0 && clause[j].Class is WordClass.And or WordClass.Comma) j--;
        if (j == i - 1 || j < 0 || clause[j].Class is not WordClass.Event) return false;
        bool waits = _now.Governor >= 0 && _now.GovernorEnd == j && _now.Phase is Phase.Object or Phase.Complement;
        if (waits && clause[i].Takes(EventForms.Active | EventForms.OfNoun))
        {
            _now.GovernorEnd = i;
            return true;
        }
        bool bound = _now.LastBound == j && !ClauseOutlook.TakesObject(clause.Items, i);
        if (!bound || !clause[i].Takes(EventForms.Participle | EventForms.Adjective | EventForms.Intransitive)) return false;
        _now.LastBound = i;
        return true;
    }

    /// <summary>The figure right before the event, or with a dash or comma between; -1 when there is none.</summary>
    private int BesideFigure(int i, WordClass before)
    {
        int j = before is WordClass.Dash or WordClass.To ? i - 2 : i - 1;
        if (before is WordClass.Comma && (clause[i + 1].Class is WordClass.By or WordClass.Preposition or WordClass.Date || clause[i + 1] is { Class: WordClass.None, IsCapitalized: false })) j = i - 2;
        if (before is WordClass.Comma && IsBehindAside(i)) j = FigureBeforeAside(i);
        if (j < 0 || clause[j].Class is not WordClass.Figure) return -1;
        int index = clause[j].Figure;
        bool reachable = index == _now.Lone - 1 || index < _now.ChainEnd && index >= _now.ChainFirst;
        return reachable && !clause.Figures[index].IsBound ? index : -1;
    }

    /// <summary>Whether the participle ends a clause, so that the comma before it can close an aside.</summary>
    private bool IsBehindAside(int i) =>
        clause[i].Takes(EventForms.Participle) && !_now.HasVerb && clause[i + 1].Class is WordClass.Break or WordClass.Comma or WordClass.And or WordClass.By or WordClass.Preposition or WordClass.Date or WordClass.Close or WordClass.Conjunction or WordClass.Subordinator;

    /// <summary>Item of the figure right behind which an aside opens that the comma before the event closes: the 13 of <c>and 13, including three children, injured</c>; -1 when there is none.</summary>
    private int FigureBeforeAside(int i)
    {
        for (int j = i - 2; j > 0 && j >= i - LongestAside; j--)
        {
            if (clause[j].Class is WordClass.Comma) return clause[j + 1].Class is WordClass.Including or WordClass.Partitive or WordClass.Relative or WordClass.None or WordClass.Determiner or WordClass.Figure ? j - 1 : -1;
            if (clause[j].Class is WordClass.Break or WordClass.Event or WordClass.Subordinator) return -1;
        }
        return -1;
    }

    private bool BindsBeside(int i, int beside, bool takesObject)
    {
        ref readonly ClauseItem item = ref clause[i];
        if (item.Entry.Kind is CasualtyKind.Displaced or CasualtyKind.Refugee && clause.Figures[beside].IsReturned) return false;
        if (item.Takes(EventForms.Counted) && clause.Figures[beside].Figure.IsArticle && clause[i + 1].Class is WordClass.Of) return false;
        if (item.Takes(EventForms.Counted) && item.Entry.Strength is EventStrength.Losing && !IsSuffered(clause.Figures[beside].Item)) return false;
        if (item.Takes(EventForms.Counted | EventForms.Adjective)) return clause[i + 1].Class is not WordClass.Per && !(item.Takes(EventForms.Adjective) && clause[i + 1].Class is WordClass.Thing);
        if (item.Takes(EventForms.Intransitive)) return !takesObject && clause.Figures[beside].Place is not FigurePlace.Prepositional;
        if (!item.Takes(EventForms.Participle) || takesObject) return false;
        if (item.Entry.Strength is EventStrength.Losing && clause[i - 1].Class is not WordClass.Figure) return false;
        if (clause[i + 1].Class is WordClass.Thing && clause.Figures[beside].Victims.Counted is CountedThing.Unsaid) return false;
        return item.Entry.Strength < EventStrength.Weak || clause[i + 1].Class is WordClass.By or WordClass.Preposition or WordClass.Conjunction or WordClass.Break or WordClass.Comma or WordClass.And or WordClass.Close;
    }

    /// <summary>Whether a verb that people are lost by stands right before the figure: machines are lost too.</summary>
    private bool IsSuffered(int i) => i > 0 && (VerbKind)clause[i - 1].Entry.Value is VerbKind.Suffering && clause[i - 1].Class is WordClass.Verb;

    private bool BindsPredicate(int i, WordClass before, bool takesObject)
    {
        ref readonly ClauseItem item = ref clause[i];
        if (_now.ChainEnd == _now.ChainFirst) return false;
        if (item.Takes(EventForms.Intransitive) && !takesObject) return true;
        if (before is WordClass.Be) return item.Takes(EventForms.Participle | EventForms.Adjective | EventForms.Own);
        return item.Takes(EventForms.Participle) && !takesObject && _now.HasVerb && before is WordClass.And or WordClass.Comma;
    }

    /// <summary>Binds the figure beside the event and those joined to it.</summary>
    private void BindBeside(int i, int beside)
    {
        bool counted = clause[i].Takes(EventForms.Counted);
        int first = beside;
        if (beside == _now.Lone - 1)
        {
            int start = _now.ChainFirst, end = _now.ChainEnd;
            BindFigures(i, beside, beside + 1);
            if (end == beside && end > start && clause.Figures[beside - 1].PartOf == beside) (_now.ChainFirst, _now.ChainEnd) = (start, end);
            return;
        }
        while (first > _now.ChainFirst && (clause.Figures[first].IsJoined || clause.Figures[first].PartOf >= 0) && !(counted && clause.Figures[first - 1].Victims.IsPlural)) first--;
        BindFigures(i, first, _now.ChainEnd);
    }

    /// <summary>Binds the chain to the predicate. An object of another verb, or a figure behind a preposition, is no subject.</summary>
    private void BindPredicate(int i)
    {
        int last = _now.ChainEnd - 1, first = last;
        if (clause.Figures[last].Place is FigurePlace.Prepositional) return;
        while (first > _now.ChainFirst && (clause.Figures[first - 1].Place is not FigurePlace.Object || clause.Figures[first - 1].PartOf >= 0)) first--;
        BindFigures(i, first, _now.ChainEnd);
    }

    private void BindFigures(int i, int first, int end)
    {
        VocabularyEntry entry = clause[i].Entry;
        int whole = -1;
        for (int f = first; f < end; f++)
        {
            ref CountedFigure figure = ref clause.Figures[f];
            if (figure.IsBound || figure.Depth != _depth || figure.Place is FigurePlace.Prepositional && f < end - 1 || !Accepts(entry, figure)) continue;
            if (figure.IsPartOfChain) figure.PartOfDraft = whole;
            else if (figure.PartOfDraft < 0 && IsMannerOfDeath(i, figure)) figure.PartOfDraft = _whole;
            AddDraft(ref figure, entry, figure.Figure.Start, f == end - 1 ? clause[i].End : clause[figure.Item].End);
            if (!figure.IsPartOfChain) whole = _nearest = figure.Draft;
        }
        _now.Governor = -1;
        _now.Gap = _now.Predicate = i;
        _now.LastBound = i;
        ClearChain();
    }

    /// <summary>Binds the people of <c>of the 12 people who died</c>, whom no predicate tells of.</summary>
    private bool BindsRelative(int i, bool takesObject)
    {
        int j = i - 1;
        while (j > 0 && clause[j].Class is WordClass.Be or WordClass.Auxiliary) j--;
        bool clauseOfOwn = j > 0 && clause[j].Class is WordClass.Relative && clause[j - 1].Class is WordClass.Figure;
        if (!clauseOfOwn || takesObject || !clause[i].Takes(j < i - 1 ? EventForms.Participle | EventForms.Intransitive : EventForms.Intransitive)) return false;
        int f = clause[j - 1].Figure;
        if (clause.Figures[f].IsBound || clause.Figures[f].Place is FigurePlace.Subject) return false;
        int first = _now.ChainFirst, end = _now.ChainEnd;
        BindFigures(i, f, f + 1);
        if (_now.Lone - 1 == f) (_now.ChainFirst, _now.ChainEnd) = (first, end);
        return true;
    }

    /// <summary>Makes the event the one that takes the figures to come.</summary>
    private void Govern(int i, WordClass before)
    {
        ref readonly ClauseItem item = ref clause[i];
        bool passive = before is WordClass.Be && item.Takes(EventForms.Participle);
        bool noun = item.Takes(EventForms.OfNoun) && !item.Takes(EventForms.Gerund) && IsBeforeNoun(i, before);
        if (_now.Governor >= 0 && _now.Phase is Phase.Complement && IsAside(item, i, before)) return;
        _now.Governor = -1;
        if (IsNumbered(i))
        {
            (_now.Governor, _now.GovernorEnd, _now.Phase, _now.NumberEvent) = (i, i, Phase.Complement, i);
        }
        else if (IsHeading(i, before))
        {
            (_now.Governor, _now.GovernorEnd, _now.Phase, _now.NumberEvent, _now.Number) = (i, i, Phase.Complement, i, i - 1);
            Whole told = WholeOf(item.Entry.Kind is CasualtyKind.Killed ? PartitiveKind.Dead : PartitiveKind.Others, item.Entry.Kind);
            if (clause[i + 1].Class is WordClass.Be && clause.Figures[clause[i + 2].Figure].Victims.Counted is not CountedThing.Unsaid) _now.Part = told.Draft;
        }
        else if (item.Takes(EventForms.OfNoun | EventForms.TotalNoun) && (noun || !item.Takes(EventForms.Active) || clause[i + 1].Class is WordClass.Of or WordClass.By))
        {
            (_now.Governor, _now.GovernorEnd, _now.Phase) = (i, i, Phase.Complement);
            if (_now.Part >= 0 && !IsListedNoun(i)) _now.Part = -1;
        }
        else if (item.Takes(EventForms.Active) && !passive && !IsNoun(item, before))
        {
            if (item.Entry.Strength is EventStrength.Taking or EventStrength.Holding) _now.Verb = i;
            (_now.Governor, _now.GovernorEnd, _now.Phase, _now.Part) = (i, i, Phase.Object, -1);
            ClearChain();
        }
        if (passive) (_now.HasVerb, _now.Predicate) = (true, i);
    }

    /// <summary>Whether the noun is one of a list of parts: <c>including the murder of two women</c>, not <c>four of them after the murder of a guard</c>.</summary>
    private bool IsListedNoun(int i)
    {
        int j = i - 1;
        while (j > 0 && j > i - LongestListed && clause[j].Class is WordClass.Determiner or WordClass.None) j--;
        return j >= 0 && clause[j].Class is WordClass.Including or WordClass.Comma or WordClass.And or WordClass.Joining or WordClass.Open or WordClass.Colon or WordClass.Dash;
    }

    /// <summary>Whether the word stands for the people, and their number follows: <c>the dead numbered 12</c>, <c>killed were two soldiers</c>, <c>wounded: 30</c>.</summary>
    private bool IsHeading(int i, WordClass before)
    {
        ref readonly ClauseItem item = ref clause[i];
        bool named = before is WordClass.None && (i <= 2 && clause[i - 1].IsCapitalized || tokens.Tokens[clause[i - 1].First].Length == 1);
        if (!named && before is not (WordClass.Determiner or WordClass.Break or WordClass.Comma or WordClass.Colon or WordClass.And) || !item.Takes(EventForms.Participle | EventForms.Adjective | EventForms.Counted)) return false;
        return clause[i + 1].Class switch
        {
            WordClass.Copular => before is WordClass.Determiner or WordClass.None,
            WordClass.Preposition => before is WordClass.Determiner && clause[i + 1].Entry.Value > 0 && clause[i + 2].Class is WordClass.Figure,
            WordClass.Be => before is WordClass.Determiner or WordClass.Break && clause[i + 2].Class is WordClass.Figure,
            WordClass.Colon => clause[i + 2].Class is WordClass.Figure && clause[i + 3].Class is not WordClass.Event,
            _ => false,
        };
    }

    /// <summary>Whether the words say how many: <c>the number of</c>, not <c>a number of</c>, which is only some.</summary>
    private bool IsTheNumber(int i)
    {
        int j = i > 1 && clause[i - 1].Class is WordClass.None ? i - 2 : i - 1;
        return j < 0 || clause[j].Class is WordClass.Total || clause[j].Class is WordClass.Determiner && clause[j].Entry.Number is not NumberClass.Article;
    }

    /// <summary>Whether the event tells of the people of a <c>number of</c>: <c>the number of people displaced</c>, <c>the number of men who were killed</c>.</summary>
    private bool IsNumbered(int i)
    {
        if (_now.Number >= 0 && _now.Number == i - 1) return clause[i].Takes(EventForms.Participle | EventForms.Adjective | EventForms.Counted | EventForms.Own | EventForms.OfNoun);
        return _now.Number >= 0 && clause[i].Takes(EventForms.Participle | EventForms.Intransitive | EventForms.Adjective) && !ClauseOutlook.TakesObject(clause.Items, i) && IsOfPeopleCounted(i);
    }

    /// <summary>Whether only the people of the <c>number of</c> stand before the event.</summary>
    private bool IsOfPeopleCounted(int i)
    {
        int j = i - 1;
        while (j > _now.Number && clause[j].Class is WordClass.Be or WordClass.Auxiliary or WordClass.Relative) j--;
        if (j <= _now.Number || clause[j].Class is not WordClass.People) return false;
        do j--; while (j > _now.Number && clause[j].Class is WordClass.None or WordClass.People);
        return j == _now.Number;
    }

    /// <summary>Whether the event only says where the people of the governor were hurt: <c>the deaths in the massacre rose to 12</c>.</summary>
    private bool IsAside(in ClauseItem item, int i, WordClass before)
    {
        if (before is WordClass.Preposition && i - _now.Governor == 2) return true;
        bool total = _now.Governor == _now.NumberEvent || clause[_now.Governor].Takes(EventForms.TotalNoun);
        if (total && item.Takes(EventForms.OfNoun) && clause[_now.Governor + 1].Class is WordClass.Preposition && clause[i + 1].Class is WordClass.Copular) return true;
        return total && item.Takes(EventForms.OfNoun) && before is WordClass.Determiner or WordClass.Preposition or WordClass.None && clause[i + 1].Class is not (WordClass.Of or WordClass.Copular or WordClass.Be);
    }

    /// <summary>Whether a form that could be a verb is a noun here: <c>in exile</c>, <c>a wound</c>.</summary>
    private static bool IsNoun(in ClauseItem item, WordClass before) =>
        before is WordClass.Determiner or WordClass.Preposition or WordClass.Of && !item.Takes(EventForms.Participle | EventForms.Gerund | EventForms.OfNoun | EventForms.Cost);

    /// <summary>Whether the word before says that a noun follows, not a verb: <c>the massacre</c>, <c>in torture</c>, <c>the worst massacre</c>.</summary>
    private bool IsBeforeNoun(int i, WordClass before) =>
        before is WordClass.Determiner or WordClass.Preposition or WordClass.Of or WordClass.By or WordClass.Break || before is WordClass.None && !clause[i - 1].IsCapitalized;

    /// <summary>Binds the figures left over whose own noun tells the event: <c>12,000 refugees</c>, <c>30 wounded soldiers</c>.</summary>
    private void BindOwn()
    {
        Span<CountedFigure> figures = clause.Figures;
        for (int f = 0; f < figures.Length; f++)
        {
            ref CountedFigure figure = ref figures[f];
            if (figure.IsBound || figure.IsReturned || !figure.Victims.Own.IsEvent || figure.Victims.Counted is CountedThing.Thing) continue;
            if (figure.Victims.Own.Strength >= EventStrength.Weak || clause[figure.Item + 1].Class is WordClass.Per) continue;
            AddDraft(ref figure, figure.Victims.Own, figure.Figure.Start, clause[figure.Item].End);
            for (int next = f + 1; next < figures.Length && SharesOwn(figures[next]); next++) AddDraft(ref figures[next], figure.Victims.Own, figures[next].Figure.Start, clause[figures[next].Item].End);
        }
    }

    /// <summary>Whether a bare number joined to the one before shares its noun: <c>900 refugees in Drovia and 300 in Beltrania</c>.</summary>
    private bool SharesOwn(in CountedFigure figure) =>
        !figure.IsBound && figure.IsJoined && figure.Victims.Counted is CountedThing.Unsaid && !figure.Figure.IsDenial && clause[figure.Item + 1].Class is WordClass.Preposition;

    /// <summary>Whether the event happens to what the figure counts.</summary>
    private static bool Accepts(VocabularyEntry entry, in CountedFigure figure)
    {
        CountedThing counted = figure.Victims.Counted;
        if (entry.Strength is EventStrength.Losing && (entry.Forms & EventForms.TotalNoun) != 0 && counted is CountedThing.Unsaid) return figure.Figure.Low < MoneyFrom;
        if ((entry.Forms & EventForms.Counted) != 0 && counted is not CountedThing.People) return entry.Strength is not EventStrength.Losing;
        if (counted is CountedThing.Thing) return false;
        if (counted is CountedThing.People) return Fits(entry, figure.Victims);
        if (figure.Figure.IsDenial && counted is CountedThing.Unknown) return false;
        return entry.Strength switch
        {
            EventStrength.Strong => true,
            EventStrength.Holding => counted is CountedThing.Named,
            EventStrength.Personal or EventStrength.Flight => counted is CountedThing.Unsaid or CountedThing.Named,
            _ => false,
        };
    }

    private static bool Fits(VocabularyEntry entry, in Victims victims) => entry.Strength switch
    {
        EventStrength.Taking => victims.Captive is not null,
        EventStrength.Claiming => victims.AreVictims,
        EventStrength.Losing => victims.IsAnyone || victims.Role is VictimsRole.Military or VictimsRole.Police or VictimsRole.Militant or VictimsRole.Peacekeeper,
        EventStrength.Flight => victims.Role is not (VictimsRole.Military or VictimsRole.Police or VictimsRole.Militant or VictimsRole.Peacekeeper),
        _ => true,
    };

    private static bool IsFlight(VocabularyEntry entry) => entry.IsEvent && entry.Kind is CasualtyKind.Refugee or CasualtyKind.Displaced;

    /// <summary>Whether the draft is told by the same word of the same sentence, beside the figure and not before it.</summary>
    private bool IsToldTogether(int draft, VocabularyEntry entry) => draft >= 0 && Drafts[draft].Sentence == _sentence && ReferenceEquals(Drafts[draft].Event, entry);

    /// <summary>Adds the figure as told by the event. Refugees stay refugees, wherever the clause says they were driven.</summary>
    private void AddDraft(ref CountedFigure figure, VocabularyEntry entry, int start, int end)
    {
        if ((entry.Forms & EventForms.Same) != 0 && (_whole < 0 || _sentenceNumber - _wholeSentence > 1)) return;
        bool holds = entry.Strength is EventStrength.Taking or EventStrength.Holding;
        VocabularyEntry told = IsFlight(entry) && IsFlight(figure.Victims.Own) && (figure.Victims.Own.Forms & EventForms.Own) != 0 ? figure.Victims.Own : entry;
        CasualtyKind kind = (entry.Forms & EventForms.Same) != 0 ? Drafts[_whole].Kind : holds && figure.Victims.Captive is { } captive ? captive : told.Kind;
        if (figure.PartOfDraft >= 0 && !Fits(figure, figure.PartOfDraft)) figure.PartOfDraft = -1;
        if (figure.PartOfDraft < 0 && figure.PartOf < 0) figure.PartOfDraft = Math.Max(Math.Max(WholeOfBreakdown(figure, kind), WholeOfBare(figure, kind)), WholeOfAlone(figure, kind));
        if (figure.PartOfDraft >= 0 && kind is CasualtyKind.Wounded && figure.Victims.IsPartitive && IsDead(figure.PartOfDraft)) kind = CasualtyKind.Killed;
        if (holds && figure.PartOfDraft >= 0 && GroupOf(kind) == GroupOf(Drafts[figure.PartOfDraft].Kind)) kind = Drafts[figure.PartOfDraft].Kind;
        figure.IsBound = true;
        figure.Draft = drafts.Count;
        ref MentionDraft draft = ref drafts.Append();
        draft.Span = new SourceSpan(Math.Min(start, figure.Figure.Start), tokens.Tokens[end - 1].End);
        draft.Kind = kind;
        draft.Event = told;
        draft.Figure = figure.Figure;
        draft.Victims = figure.Victims;
        draft.Sentence = _sentence;
        draft.PartOf = figure.PartOfDraft;
        draft.IsPartOfBefore = figure.PartOfDraft < 0 && figure.PartOf < 0 && figure.IsPartOfBefore;
        draft.IsTotal = _now.Total;
        draft.IsTotalOfBefore = _now.Total && (_now.TotalOfBefore || clause[0].Class is WordClass.Total);
        draft.Retells = (entry.Forms & EventForms.Same) != 0 && Drafts[_whole].Kind is not CasualtyKind.Killed ? _whole : (entry.Forms & EventForms.Retold) != 0 && !IsToldTogether(_dead, told) ? _dead : -1;
        (draft.Attribution, draft.AttributionSpan) = (null, null);
        _now.Total = _now.TotalOfBefore = false;
        if (figure.PartOfDraft >= 0 || figure.PartOf >= 0) return;
        _whole = _wholes[GroupOf(Drafts[figure.Draft].Kind)] = figure.Draft;
        (_nearest, _wholeSentence) = (figure.Draft, _sentenceNumber);
        if (entry.Kind is CasualtyKind.Killed && (_dead < 0 || Drafts[_dead].Size <= Drafts[_whole].Size)) _dead = _whole;
    }
}
