using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

internal sealed partial class ClauseBinder
{
    /// <summary>How many items a complement may stand behind its noun.</summary>
    private const int LongestComplement = 12;

    /// <summary>How many items the parts of a colon's list may stand behind the figure they are parts of.</summary>
    private const int LongestLead = 8;

    /// <summary>How many words may stand before the noun that says who a part are.</summary>
    private const int LongestModifier = 3;

    private void OnFigure(int i)
    {
        int index = clause.Items[i].Figure;
        ref CountedFigure figure = ref clause.Figures[index];
        figure.Depth = _depth;
        WordClass before = i > 0 ? clause.Items[i - 1].Class : WordClass.Break;
        figure.IsReturned = before is WordClass.Return || before is WordClass.Of && i > 1 && clause.Items[i - 2].Class is WordClass.Return;
        Outlook outlook = ClauseOutlook.Of(clause.Items, i);
        if (TakenByGovernor(i, before, outlook, ref figure) || TakenAsPart(i, before, outlook, ref figure) || TakenByGap(i, before, outlook, ref figure))
        {
            ClearChain();
            return;
        }
        figure.Place = PlaceOf(i, before, outlook);
        if (figure.Place is FigurePlace.Prepositional) _now.Lone = index + 1;
        else Chain(index, before, ref figure);
    }

    /// <summary>Binds the figure to the event that governs, as an object or complement.</summary>
    private bool TakenByGovernor(int i, WordClass before, Outlook outlook, ref CountedFigure figure)
    {
        if (_now.Governor < 0) return false;
        ref readonly ClauseItem governor = ref clause.Items[_now.Governor];
        bool first = _now.Phase is Phase.Object or Phase.ObjectFar or Phase.Complement;
        bool taken = _now.Phase switch
        {
            Phase.Object => governor.Entry.Strength < EventStrength.Weak || outlook is not Outlook.Beside,
            Phase.ObjectFar => !IsPrepositional(before) && outlook is Outlook.Nothing && figure.Victims.Counted is CountedThing.People && !figure.Figure.IsArticle,
            Phase.Complement => IsComplement(i, before, governor, figure),
            _ => IsJoint(before) && outlook is Outlook.Nothing && !figure.Victims.IsPartitive,
        };
        if (first && (taken || _now.Phase is Phase.Object)) _now.Phase = Phase.Joined;
        if (!taken || !(Accepts(governor.Entry, figure) || _now.Part >= 0 && figure.Victims.Counted is not CountedThing.Thing)) return false;
        figure.PartOfDraft = _now.Part;
        if (first && _now.Phase is Phase.Joined) CountEventsOfOne(ref figure);
        int start = _now.Governor == _now.NumberEvent ? _now.Number + 1 : _now.Governor;
        AddDraft(ref figure, governor.Entry, first ? tokens.Tokens[clause.Items[start].First].Start : figure.Figure.Start, clause.Items[i].End);
        _now.LastBound = i;
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
        bool value = before is WordClass.Copular or WordClass.Be or WordClass.To or WordClass.Colon || !number && before is WordClass.Preposition && i - _now.Governor == 2;
        return value && figure.Victims.Counted is CountedThing.Unsaid or CountedThing.People;
    }

    /// <summary>Binds the figure as a part of one told before: <c>including 3 children</c>, <c>five of whom were nurses</c>, <c>12 dead (5 in Tesk)</c>.</summary>
    private bool TakenAsPart(int i, WordClass before, Outlook outlook, ref CountedFigure figure)
    {
        PartitiveKind kind = figure.Victims.IsPartitive ? figure.Victims.Partitive : _now.Partitive;
        bool partitive = kind is not PartitiveKind.None;
        int whole = _now.Part;
        if (figure.Victims.IsPartitive) whole = WholeOf(figure.Victims.Partitive);
        else if (whole < 0 && outlook is Outlook.People && figure.Victims.Counted is CountedThing.Unsaid && IsAfterPart()) whole = _whole;
        _now.Partitive = PartitiveKind.None;
        if (whole < 0 || !Fits(figure, whole)) return false;
        int noun = partitive ? NounOfPart(i, before) : -1;
        bool lists = before is WordClass.Including or WordClass.Open or WordClass.Dash or WordClass.Colon or WordClass.Be || IsJoint(before);
        if (outlook is Outlook.People || partitive && (noun >= 0 || outlook is Outlook.Apposition || IsOfWhom(kind, outlook)) || lists && outlook is Outlook.Nothing && !partitive)
        {
            if (figure.Victims.Counted is CountedThing.Thing) return false;
            if (noun >= 0) NameVictims(ref figure.Victims, i + 1, noun);
            figure.PartOfDraft = whole;
            AddDraft(ref figure, drafts[whole].Event, figure.Figure.Start, clause.Items[noun < 0 ? i : noun].End);
            _now.LastBound = i;
            return true;
        }
        if (partitive || before is WordClass.Including or WordClass.Open) figure.PartOfDraft = whole;
        else _now.Part = -1;
        return false;
    }

    /// <summary>Item of the noun in apposition to the figure, <c>nurses</c> in <c>four of them Drovian nurses</c>; -1 when there is none.</summary>
    private int NounOfPart(int i, WordClass before)
    {
        int noun = i + 1;
        bool aside = before is WordClass.Comma or WordClass.Dash or WordClass.Open or WordClass.And;
        while (aside && noun <= i + LongestModifier && clause.Items[noun].Class is WordClass.None) noun++;
        return clause.Items[noun].Class is WordClass.People ? noun : -1;
    }

    /// <summary>Gives the figure the words of another place of the clause for its noun.</summary>
    private void NameVictims(ref Victims victims, int first, int noun)
    {
        victims.Words = new SourceSpan(tokens.Tokens[clause.Items[first].First].Start, tokens.Tokens[clause.Items[noun].End - 1].End);
        victims.Role = clause.Items[noun].Entry.Role;
    }

    /// <summary>The draft that <c>of the dead</c> or <c>of whom</c> refers to: all the dead, or the people of the figure before; -1 when that one is bound to no event.</summary>
    private int WholeOf(PartitiveKind partitive)
    {
        if (partitive == PartitiveKind.Dead && _dead >= 0) return _dead;
        bool open = _now.ChainEnd > _now.ChainFirst && clause.Figures[_now.ChainEnd - 1].Victims.Counted is not CountedThing.Thing;
        return open ? -1 : _whole;
    }

    /// <summary><c>five of whom had come from Tesk</c>: whatever the clause says of them, they are part of the people before, unless it brings them back.</summary>
    private static bool IsOfWhom(PartitiveKind kind, Outlook outlook) =>
        kind is PartitiveKind.Relative && outlook is Outlook.Nothing or Outlook.Other;

    private bool IsAfterPart() => drafts.Count > 0 && drafts[^1].PartOf >= 0;

    /// <summary>A part is not larger than the whole, unless the whole is a vague word: <c>dozens, among them 30 children</c>.</summary>
    private bool Fits(in CountedFigure figure, int whole)
    {
        int size = figure.Figure.Best ?? figure.Figure.Low ?? figure.Figure.High ?? 0;
        return size <= drafts[whole].Size || drafts[whole].Figure.Qualifier is CasualtyQualifier.Vague;
    }

    /// <summary>Binds a bare figure to the predicate before it: <c>12 were killed in Tesk and 30 in Darnoc</c>.</summary>
    private bool TakenByGap(int i, WordClass before, Outlook outlook, ref CountedFigure figure)
    {
        if (_now.Gap < 0 || figure.Victims.Counted is not CountedThing.Unsaid || figure.Figure.IsDenial) return false;
        if (!IsJoint(before) && before is not (WordClass.Break or WordClass.Colon)) return false;
        if (outlook is not Outlook.Nothing || clause.Items[i + 1].Class is not WordClass.Preposition) return false;
        AddDraft(ref figure, clause.Items[_now.Gap].Entry, figure.Figure.Start, clause.Items[i].End);
        _now.LastBound = i;
        return true;
    }

    private FigurePlace PlaceOf(int i, WordClass before, Outlook outlook)
    {
        if (before is WordClass.Conjunction && outlook is Outlook.Event) return FigurePlace.Subject;
        if (IsPrepositional(before)) return FigurePlace.Prepositional;
        if (before is WordClass.Be && i > 1 && clause.Items[i - 2].Class is WordClass.There) return FigurePlace.Object;
        return before is WordClass.Verb or WordClass.Event or WordClass.Be or WordClass.Auxiliary or WordClass.Copular or WordClass.Return ? FigurePlace.Object : FigurePlace.Subject;
    }

    /// <summary>Adds the figure to the chain when it is joined to it, else begins a new one.</summary>
    private void Chain(int index, WordClass before, ref CountedFigure figure)
    {
        bool open = _now.ChainEnd > _now.ChainFirst && !_now.HasVerb;
        bool part = open && clause.Figures[_now.ChainEnd - 1].IsPartOfChain;
        figure.IsJoined = open && IsJoint(before);
        figure.IsPartOfChain = figure.IsJoined && (part || before is WordClass.Including);
        if (!figure.IsJoined)
        {
            ClearChain();
            _now.ChainFirst = index;
        }
        _now.ChainEnd = index + 1;
    }

    /// <summary>Lets the figures to come be parts of the last mention, where the word or mark at <paramref name="i"/> opens a list of parts.</summary>
    private void BeginPart(int i)
    {
        WordClass opener = clause.Items[i].Class;
        if (opener is WordClass.Including && i > 1 && clause.Items[i - 1].Takes(EventForms.Adjective | EventForms.Participle) && clause.Items[i - 2].Class is WordClass.Determiner)
            (_now.Governor, _now.GovernorEnd, _now.Phase) = (i - 1, i - 1, Phase.Complement);
        bool chained = _now.ChainEnd > _now.ChainFirst && !_now.HasVerb;
        _now.Part = opener switch
        {
            WordClass.Including when !chained => drafts.Count - 1,
            WordClass.Partitive => WholeOf((PartitiveKind)clause.Items[i].Entry.Value),
            WordClass.Open or WordClass.Dash when i > 0 && _now.LastBound == i - 1 => _whole,
            WordClass.Colon when _now.LastBound >= 0 && i - _now.LastBound <= LongestLead => _whole,
            _ => -1,
        };
        _now.Partitive = opener is WordClass.Partitive ? (PartitiveKind)clause.Items[i].Entry.Value : PartitiveKind.None;
    }

    /// <summary>In <c>at least one kidnapping of a candidate</c> the number before the noun tells how many people.</summary>
    private void CountEventsOfOne(ref CountedFigure figure)
    {
        if (!figure.Figure.IsArticle || _now.Governor < 1 || clause.Items[_now.Governor - 1].Class is not WordClass.Figure) return;
        ref CountedFigure counted = ref clause.Figures[clause.Items[_now.Governor - 1].Figure];
        if (counted.Victims.Counted is not CountedThing.Unsaid and not CountedThing.Unknown || counted.Figure.Low != 1) return;
        figure.Figure = counted.Figure;
        counted.IsBound = true;
    }

    private static bool IsPrepositional(WordClass before) => before is WordClass.Preposition or WordClass.Conjunction or WordClass.Of or WordClass.By or WordClass.To or WordClass.Per;

    private static bool IsJoint(WordClass before) => before is WordClass.And or WordClass.Comma or WordClass.Joining or WordClass.Including;
}
