namespace Profile.Parsing.Casualties;

internal sealed partial class ClauseBinder
{
    /// <summary>How many items a complement may stand behind its noun.</summary>
    private const int LongestComplement = 12;

    /// <summary>How many items the words may take that say of what a number alone is told: <c>in Darnoc nine</c>.</summary>
    private const int LongestScene = 6;

    /// <summary>How many items may name another teller and his verb: <c>the police chief has confirmed</c>.</summary>
    private const int LongestTeller = 8;

    private void OnFigure(int i)
    {
        int index = clause[i].Figure;
        ref CountedFigure figure = ref clause.Figures[index];
        figure.Depth = _depth;
        if (figure.IsBound) return;
        if (figure.ListedIn >= 0)
        {
            figure.PartOfDraft = figure.ListedIn;
            AddDraft(ref figure, EventOf(Drafts[figure.ListedIn]), figure.Figure.Start, clause[i].End);
            _now.LastBound = i;
            return;
        }
        if (figure.Victims.IsOfNext && figure.Figure.Low is > 1 && index + 1 < clause.Figures.Length && clause.Figures[index + 1].Item == i + 2) figure.PartOf = index + 1;
        WordClass before = i > 0 ? clause[i - 1].Class : WordClass.Break;
        figure.IsReturned = before is WordClass.Return || before is WordClass.Of && i > 1 && clause[i - 2].Class is WordClass.Return;
        Outlook outlook = ClauseOutlook.Of(clause.Items, i);
        ListAmong(i, before);
        if (TakenByGovernor(i, before, outlook, ref figure) || TakenAsPart(i, before, outlook, ref figure) || TakenByGap(i, before, outlook, ref figure) || TakenByTeller(i, ref figure))
        {
            if (!_now.Waits) ClearChain();
            _now.Waits = false;
            return;
        }
        figure.Place = PlaceOf(i, before, outlook);
        if (figure.Place is not FigurePlace.Prepositional)
        {
            Chain(index, before, ref figure);
            return;
        }
        _now.Lone = index + 1;
        if (before is WordClass.Of && (i == 1 || clause[i - 2].Class is WordClass.Break or WordClass.Comma or WordClass.Subordinator)) _now.OfFigure = index;
    }

    /// <summary>Binds the figure to the event that governs, as an object or complement.</summary>
    private bool TakenByGovernor(int i, WordClass before, Outlook outlook, ref CountedFigure figure)
    {
        if (_now.Governor < 0 || IsApposition(i, before, figure)) return false;
        ref readonly ClauseItem governor = ref clause[_now.Governor];
        bool first = _now.Phase is Phase.Object or Phase.ObjectFar or Phase.Complement;
        bool taken = _now.Phase switch
        {
            Phase.Object when governor.Entry.Strength is EventStrength.Claiming => outlook is Outlook.Nothing,
            Phase.Object => governor.Entry.Strength < EventStrength.Weak || outlook is not Outlook.Beside && !(governor.Takes(EventForms.Cost) && clause[i + 1].Class is WordClass.Determiner),
            Phase.ObjectFar => !IsPrepositional(before) && outlook is Outlook.Nothing && figure.Victims.Counted is CountedThing.People && !figure.Figure.IsArticle,
            Phase.Complement => IsComplement(i, before, governor, figure),
            _ => IsJoint(before) && (outlook is Outlook.Nothing || outlook is Outlook.Other && (before is WordClass.Joining || IsSubjectOfNoun(i, governor))) && !figure.Victims.IsPartitive && !(_whole >= 0 && (IsListedBehind(i) || figure.Victims.Counted is CountedThing.Unsaid && IsAlone(i))),
        };
        bool former = taken && _now.Phase is Phase.Complement && IsFormerValue(i);
        if (first && (taken || _now.Phase is Phase.Object) && !former) _now.Phase = Phase.Joined;
        if (!taken || figure.Victims.Counted is CountedThing.Thing || !(Accepts(governor.Entry, figure) || IsLossToo(i, governor, figure) || _now.Part >= 0 && figure.Victims.Counted is not CountedThing.Thing)) return false;
        figure.PartOfDraft = _now.Part;
        if (before is WordClass.Copular && clause[i - 1].Entry.Value == ClauseWords.Exceeding && figure.Figure.High == figure.Figure.Low) figure.Figure = figure.Figure with { High = null, Qualifier = Model.CasualtyQualifier.AtLeast };
        if (first && _now.Phase is Phase.Joined) CountEventsOfOne(ref figure);
        int start = _now.Governor == _now.NumberEvent ? _now.Number + 1 : _now.Governor;
        AddDraft(ref figure, governor.Entry, first && _now.LastBound < _now.Governor ? tokens.Tokens[clause[start].First].Start : figure.Figure.Start, clause[i].End);
        (_now.LastBound, _now.Gap) = (i, _now.Governor);
        if (figure.Draft >= 0) _nearest = figure.Draft;
        return true;
    }

    /// <summary>Whether the figure follows its noun after <c>of</c> (<c>the deaths of 12</c>), or after a verb as its value (<c>deaths rose to 12</c>).</summary>
    private bool IsComplement(int i, WordClass before, in ClauseItem governor, in CountedFigure figure)
    {
        if (i - _now.Governor > LongestComplement) return false;
        if (before is WordClass.Including) return i - _now.Governor == 2;
        if (before is WordClass.Of) return governor.Takes(EventForms.OfNoun) || figure.Victims.Counted is CountedThing.Unsaid or CountedThing.People;
        bool number = _now.Governor == _now.NumberEvent;
        if (!number && !governor.Takes(EventForms.TotalNoun) || figure.Figure.IsArticle) return false;
        if (before is WordClass.Event) return !governor.Takes(EventForms.Counted);
        bool value = before switch
        {
            WordClass.Copular or WordClass.Be or WordClass.To => true,
            WordClass.Colon => true,
            WordClass.Preposition => IsFormerValue(i) || !number && i - _now.Governor == 2 || clause[i - 1].Entry.Value > 0,
            _ => false,
        };
        return value && clause[i + 1].Class is not WordClass.Event && (figure.Victims.Counted is CountedThing.Unsaid or CountedThing.People || (number || governor.Takes(EventForms.TotalNoun)) && figure.Victims.Counted is CountedThing.Named);
    }

    /// <summary>Whether <c>a corporal</c> only says who the name before it is: <c>killed John Tarn, a corporal</c>.</summary>
    private bool IsApposition(int i, WordClass before, in CountedFigure figure) =>
        figure.Figure.IsArticle && before is WordClass.Comma && i > 1 && clause[i - 2] is { Class: WordClass.None, IsCapitalized: true };

    /// <summary>Whether the verb behind the figure speaks of the noun that governs: <c>the murder of six men and two women has shocked</c>.</summary>
    private bool IsSubjectOfNoun(int i, in ClauseItem governor) =>
        governor.Takes(EventForms.OfNoun) && clause[_now.GovernorEnd + 1].Class is WordClass.Of && clause[i + 1].Class is WordClass.Be or WordClass.Auxiliary;

    /// <summary>Whether the figure is the value that another is to follow: <c>deaths rose from 48 in 2014 to 61 in 2015</c>.</summary>
    private bool IsFormerValue(int i) =>
        i > 1 && clause[i - 1] is { Class: WordClass.Preposition, Entry.Number: NumberClass.RangeOpener } && clause[i - 2] is { Class: WordClass.Verb or WordClass.Copular } verb
        && (verb.Class is WordClass.Copular || (VerbKind)verb.Entry.Value is VerbKind.Changing);

    /// <summary>Binds the figure to the predicate before it: <c>12 were killed in Tesk and 30 in Darnoc</c>, <c>the mayor was killed along with two guards</c>.</summary>
    private bool TakenByGap(int i, WordClass before, Outlook outlook, ref CountedFigure figure)
    {
        bool joins = _now.Predicate >= 0 && (before is WordClass.Joining || _now.Joins && before is WordClass.And or WordClass.Comma);
        int gap = joins ? _now.Predicate : _now.Gap;
        if (gap < 0 || outlook is not Outlook.Nothing || figure.Figure.IsDenial) return false;
        bool parts = !joins && _now.GapParts && IsJoint(before) && figure.Victims.Counted is CountedThing.People;
        if (figure.Victims.Counted is CountedThing.Thing || (joins ? !Accepts(clause[gap].Entry, figure) : !parts && (figure.Victims.Counted is not CountedThing.Unsaid && !(figure.Victims is { IsAnyone: true, IsPlural: true } && !figure.Victims.Own.IsEvent) || !IsGapped(i, before)))) return false;
        if (!joins && figure.PartOfDraft < 0 && IsPartByGap(i, before, figure)) figure.PartOfDraft = _whole;
        AddDraft(ref figure, clause[gap].Entry, figure.Figure.Start, clause[i].End);
        _now.LastBound = i;
        return true;
    }

    /// <summary>Binds the number that another source gives for what was just told: <c>officials said 12 people died; witnesses said 30</c>.</summary>
    private bool TakenByTeller(int i, ref CountedFigure figure)
    {
        if (_whole < 0 || _sentenceNumber - _wholeSentence > 1 || figure.Figure.IsArticle || figure.Figure.IsDenial || figure.Figure.First == 0) return false;
        if (figure.Victims.AreVictims && _dead >= 0 && clause[i - 1].Class is WordClass.Be && i > 1 && clause[i - 2].Class is WordClass.There)
        {
            AddDraft(ref figure, EventOf(Drafts[_dead]), figure.Figure.Start, clause[i].End);
            return true;
        }
        if (figure.Victims.Counted is not CountedThing.Unsaid) return false;
        if (clause[i + 1].Class is not (WordClass.Break or WordClass.Comma or WordClass.Close or WordClass.Subordinator)) return false;
        tokens.Tokens.Match(figure.Figure.First - 1, out VocabularyEntry teller);
        if (teller.Attribution is null || !IsBehindWhole(clause[i].Figure) || !IsTellerAlone(i)) return false;
        AddDraft(ref figure, EventOf(Drafts[_whole]), figure.Figure.Start, clause[i].End);
        _now.LastBound = i;
        return true;
    }

    /// <summary>Whether no figure stands between this one and the whole, but parts of the whole: else the number may be of those.</summary>
    private bool IsBehindWhole(int figure) => figure == 0 ? _wholeIsLast : IsOfWhole(clause.Figures[figure - 1]);

    private bool IsOfWhole(in CountedFigure figure) => figure.Draft >= 0 && (figure.Draft == _whole || Drafts[figure.Draft].PartOf == _whole);

    /// <summary>Whether the clause before the number names a teller and his verb, and no more: <c>the army said 150</c>, not <c>organisers of the march claimed 50,000</c>.</summary>
    private bool IsTellerAlone(int i)
    {
        int j = i - 1, last = Math.Max(0, i - LongestTeller);
        while (j >= last && clause[j].Class is WordClass.None or WordClass.Determiner or WordClass.People or WordClass.Thing or WordClass.Verb or WordClass.Event or WordClass.Auxiliary or WordClass.Pronoun or WordClass.Date) j--;
        return j < 0 || clause[j].Class is WordClass.Break or WordClass.Subordinator or WordClass.And or WordClass.Comma;
    }

    /// <summary>Whether only a place, time or party is told beside the number: <c>30 in Darnoc</c>, <c>in Darnoc nine</c>, <c>the rebels 40</c>.</summary>
    private bool IsGapped(int i, WordClass before)
    {
        WordClass next = clause[i + 1].Class;
        if (clause[i + 1] is { Class: WordClass.Preposition, Entry.Value: ClauseWords.Hospital } && !DiedThere(before, clause.Figures[clause[i].Figure])) return false;
        if (IsJoint(before) || before is WordClass.Break or WordClass.Colon)
        {
            if (next is WordClass.By && before is WordClass.Comma && _now.LastBound == i - 2) return true;
            if (next is WordClass.Total) return _now.Total = before is WordClass.Comma or WordClass.And;
            if (next is WordClass.Preposition or WordClass.Among or WordClass.Date || next is WordClass.Conjunction && clause[i + 2].Class is WordClass.Date) return true;
            if (before is not WordClass.Comma) return false;
        }
        return next is WordClass.Break or WordClass.Comma or WordClass.And or WordClass.Close && IsScene(i, before);
    }

    /// <summary>Whether those in hospital are some of the dead: <c>18 people died, seven in hospital</c>, not <c>six were killed; 20 in hospital</c>.</summary>
    private bool DiedThere(WordClass before, in CountedFigure figure) =>
        before is WordClass.Comma && IsHere(_whole) && (Drafts[_whole].Event.Forms & EventForms.Intransitive) != 0 && IsSmaller(figure, _whole);

    /// <summary>Whether <c>in Darnoc</c>, <c>in 2013,</c> or <c>the rebels</c> stands before the number, as all there is of its clause.</summary>
    private bool IsScene(int i, WordClass before)
    {
        int j = before is WordClass.Comma ? i - 2 : i - 1;
        int last = j;
        while (j >= 0 && j > last - LongestScene && clause[j].Class is WordClass.None or WordClass.Preposition or WordClass.Date or WordClass.Determiner or WordClass.People or WordClass.Thing) j--;
        if (j < 0 || j == last || clause[j].Class is not (WordClass.Comma or WordClass.And or WordClass.Break)) return false;
        WordClass first = clause[j + 1].Class;
        bool word = tokens.Tokens[clause[i].First].IsWord;
        return first switch
        {
            WordClass.Preposition => word || before is WordClass.Date || before is WordClass.Comma && (clause[last].Class is WordClass.Date || j > 0 && clause[j].Class is WordClass.Break),
            WordClass.None => before is not WordClass.Comma && clause[_now.Gap].Takes(EventForms.Active) && clause[j].Class is not WordClass.Break && AreNames(j + 1, i),
            WordClass.Determiner => before is not WordClass.Comma && (word || !clause[last].IsCapitalized),
            _ => false,
        };
    }

    private bool AreNames(int first, int end)
    {
        for (int j = first; j < end; j++)
        {
            if (clause[j].Class is not WordClass.None || !clause[j].IsCapitalized) return false;
        }
        return true;
    }

    private FigurePlace PlaceOf(int i, WordClass before, Outlook outlook)
    {
        if (before is WordClass.Conjunction && outlook is Outlook.Event) return FigurePlace.Subject;
        if (IsPrepositional(before)) return FigurePlace.Prepositional;
        if (before is WordClass.Be && i > 1 && clause[i - 2].Class is WordClass.There) return FigurePlace.Object;
        return before is WordClass.Verb or WordClass.Event or WordClass.Be or WordClass.Auxiliary or WordClass.Copular or WordClass.Return ? FigurePlace.Object : FigurePlace.Subject;
    }

    /// <summary>Adds the figure to the chain when it is joined to it, else begins a new one.</summary>
    private void Chain(int index, WordClass before, ref CountedFigure figure)
    {
        bool open = _now.ChainEnd > _now.ChainFirst && !_now.HasVerb;
        bool part = open && (_now.Lists || clause.Figures[_now.ChainEnd - 1].IsPartOfChain);
        figure.IsJoined = open && IsJoint(before);
        figure.IsPartOfChain = figure.IsJoined && (part || before is WordClass.Including);
        if (!figure.IsJoined)
        {
            ClearChain();
            _now.ChainFirst = index;
        }
        _now.ChainEnd = index + 1;
    }

    /// <summary>In <c>at least one kidnapping of a candidate</c> the number before the noun tells how many people.</summary>
    private void CountEventsOfOne(ref CountedFigure figure)
    {
        if (!figure.Figure.IsArticle || _now.Governor < 1 || clause[_now.Governor - 1].Class is not WordClass.Figure) return;
        ref CountedFigure counted = ref clause.Figures[clause[_now.Governor - 1].Figure];
        if (counted.Victims.Counted is not CountedThing.Unsaid and not CountedThing.Unknown || counted.Figure.Low != 1) return;
        figure.Figure = counted.Figure;
        counted.IsBound = true;
    }

    private static bool IsPrepositional(WordClass before) => before is WordClass.Preposition or WordClass.Conjunction or WordClass.Of or WordClass.By or WordClass.To or WordClass.Per;

    private static bool IsJoint(WordClass before) => before is WordClass.And or WordClass.Comma or WordClass.Joining or WordClass.Including;
}
