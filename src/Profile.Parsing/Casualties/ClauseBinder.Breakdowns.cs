using Profile.Parsing.Model;

namespace Profile.Parsing.Casualties;

/// <content>Parts that have an event of their own, told by where they stand: behind a bracket, dash or colon, behind <c>with</c>, or in a clause that leaves its verb out.</content>
internal sealed partial class ClauseBinder
{
    /// <summary>How many items <c>with</c> may stand before the figure of a part.</summary>
    private const int LongestBeforePart = 4;

    /// <summary>How many items may stand between <c>among the 12 killed</c> and its number.</summary>
    private const int LongestAmong = 5;

    /// <summary>Where the word or mark at <paramref name="i"/> opens a breakdown of the last mention, lets the figures to come be its parts: <c>lost 40 men: 12 killed and 28 wounded</c>.</summary>
    private void OpenBreakdown(int i)
    {
        bool again = clause[i].Class is WordClass.Dash && _now.Breakdown >= 0;
        if (!again && !OpensBreakdown(i)) return;
        _now.Breakdown = again ? -1 : _whole;
    }

    private bool OpensBreakdown(int i)
    {
        if (_now.LastBound < 0 || _whole < 0 || Drafts[_whole].Sentence != _sentence) return false;
        return clause[i].Class switch
        {
            WordClass.Open => _now.LastBound == i - 1,
            WordClass.Colon or WordClass.Dash => i - _now.LastBound <= LongestLead,
            WordClass.Preposition => i > 0 && clause[i - 1].Class is WordClass.Comma && i - _now.LastBound <= LongestLead && IsFigureNear(i),
            _ => IsBare(i + 1) && clause[i + 2].Takes(EventForms.Adjective | EventForms.Participle) && _now.LastBound == i - 1 && CountsMixed(_whole),
        };
    }

    private bool IsBare(int i) => clause[i].Class is WordClass.Figure && clause.Figures[clause[i].Figure].Victims.Counted is CountedThing.Unsaid;

    /// <summary>Whether a figure stands a few words behind, with no noun phrase of another before it.</summary>
    private bool IsFigureNear(int i)
    {
        for (int j = i + 1; j < clause.Count && j <= i + LongestBeforePart; j++)
        {
            if (clause[j].Class is WordClass.Figure) return true;
            if (clause[j].Class is not (WordClass.None or WordClass.People or WordClass.Event or WordClass.Preposition)) return false;
        }
        return false;
    }

    /// <summary>Whether the draft counts casualties of several kinds: <c>casualties</c>, <c>losses</c>, men lost.</summary>
    private bool CountsMixed(int draft) => Drafts[draft].Kind is CasualtyKind.Affected || Drafts[draft].Event.Strength is EventStrength.Losing;

    /// <summary>Draft that a figure of the breakdown is part of, -1 when it is none: a part is smaller than the whole, and of its kind or of one of those that the whole counts.</summary>
    private int WholeOfBreakdown(in CountedFigure figure, CasualtyKind kind)
    {
        int whole = _now.Breakdown;
        if (whole < 0 || figure.Figure.IsDenial || !IsSmaller(figure, whole)) return -1;
        bool fits = kind == Drafts[whole].Kind || CountsMixed(whole) && kind is CasualtyKind.Killed or CasualtyKind.Wounded or CasualtyKind.Missing or CasualtyKind.Captured;
        return fits ? whole : -1;
    }

    /// <summary>
    /// Draft that a number with a verb, but no noun of its own, is part of; -1 when there is none: <c>some 20,000 villagers were deported. About 4,000 died on the march</c>,
    /// <c>there were 350 casualties; 90 died</c>, <c>12 soldiers were killed. Two of the soldiers died in hospital</c>.
    /// </summary>
    private int WholeOfBare(in CountedFigure figure, CasualtyKind kind)
    {
        if (_whole < 0 || figure.Figure.IsArticle || figure.Figure.IsDenial || _sentenceNumber - _wholeSentence > 1 || !IsSmaller(figure, _whole)) return -1;
        if (figure.Victims.IsOfKnown && (kind == Drafts[_whole].Kind || HoldsOrDrives(_whole)) && figure.Victims.Role == Drafts[_whole].Victims.Role) return _whole;
        if (figure.Victims.Counted is not CountedThing.Unsaid || IsAdded(figure)) return -1;
        WordClass before = figure.Item > 0 ? clause[figure.Item - 1].Class : WordClass.Break;
        bool begins = before is WordClass.Break or WordClass.Subordinator;
        if (begins && kind is CasualtyKind.Killed && HoldsOrDrives(_whole)) return _whole;
        bool goesOn = begins || IsJoint(before) && IsAfterPart() && Drafts[^1].PartOf == _whole && Drafts[^1].Sentence == _sentence;
        return goesOn && (CountsMixed(_whole) || !begins && HoldsOrDrives(_whole)) && kind is CasualtyKind.Killed or CasualtyKind.Wounded or CasualtyKind.Missing or CasualtyKind.Captured ? _whole : -1;
    }

    /// <summary>Draft that a number behind <c>in May alone</c> is part of, -1 when there is none.</summary>
    private int WholeOfAlone(in CountedFigure figure, CasualtyKind kind)
    {
        int whole = _wholes[GroupOf(kind)];
        if (!_now.Alone || whole < 0 || Drafts[whole].Kind != kind || !IsSmaller(figure, whole)) return -1;
        _now.Alone = false;
        return whole;
    }

    /// <summary>Whether <c>alone</c> stands behind a time or place before all figures of the clause.</summary>
    private bool BeginsAlone(int i) => _now.ChainEnd == _now.ChainFirst && i > 1 && clause[i - 1] is { Class: WordClass.Date or WordClass.Thing } or { Class: WordClass.None, IsCapitalized: true };

    /// <summary>Whether the event of a bare number says how some of those told before died: <c>Eighteen people died. Seven died at the scene.</c> Behind <c>were killed</c> in the same sentence it tells of others.</summary>
    private bool IsMannerOfDeath(int i, in CountedFigure figure)
    {
        if (clause[i + 1] is not { Class: WordClass.Preposition, Entry.Value: ClauseWords.Manner or ClauseWords.Hospital } || figure.Victims.Counted is not CountedThing.Unsaid || figure.Figure.IsArticle || IsAdded(figure)) return false;
        if (IsHere(_whole) && (Drafts[_whole].Event.Forms & EventForms.Intransitive) == 0) return false;
        return _whole >= 0 && _sentenceNumber - _wholeSentence <= 1 && Drafts[_whole].Kind is CasualtyKind.Killed or CasualtyKind.Wounded && clause[i].Entry.Kind is CasualtyKind.Killed && IsSmaller(figure, _whole);
    }

    /// <summary>Whether a word in the figure or right behind it says that its people come on top of those told before: <c>another three</c>, <c>two more</c>.</summary>
    private bool IsAdded(in CountedFigure figure)
    {
        for (int at = figure.Figure.First; at <= figure.Figure.End && at < tokens.Tokens.Length; at++)
        {
            tokens.Tokens.Match(at, out VocabularyEntry entry);
            if (entry.IsAdditive) return true;
        }
        return false;
    }

    /// <summary>Whether all of the draft's people are dead.</summary>
    private bool IsDead(int draft) => Drafts[draft].Kind is CasualtyKind.Killed && !CountsMixed(draft);

    /// <summary>Whether the people of the draft are held, or driven from home, so that they can die later.</summary>
    private bool HoldsOrDrives(int draft) => GroupOf(Drafts[draft].Kind) is (int)CasualtyKind.Kidnapped or (int)CasualtyKind.Displaced;

    /// <summary>Whether a bare number is of people because the sentence told of casualties: <c>the war caused 50,000 deaths; the army lost 10,000</c>.</summary>
    private bool IsLossToo(int i, in ClauseItem governor, in CountedFigure figure)
    {
        if (governor.Entry.Strength is not EventStrength.Losing || governor.Takes(EventForms.Cost) || _now.Phase is not (Phase.Object or Phase.Joined) || !IsBare(i)) return false;
        if (figure.Figure.IsArticle || figure.Figure.IsDenial || figure.Figure.Low >= MoneyFrom) return false;
        return (ToldOfDead() || IsArmy(_now.Governor - 1)) && clause[i + 1].Class is WordClass.Break or WordClass.Comma or WordClass.And or WordClass.Close or WordClass.Subordinator;
    }

    /// <summary>Whether soldiers or a body of them stand there, whose losses are men.</summary>
    private bool IsArmy(int i) =>
        i >= 0 && (clause[i] is { Class: WordClass.Thing, Entry.Value: ThingWords.Army } || clause[i] is { Class: WordClass.People, Entry: { IsPlural: true, Role: VictimsRole.Military or VictimsRole.Militant } });

    /// <summary>Whether the sentence told of people killed, or of casualties.</summary>
    private bool ToldOfDead() => IsHere(_wholes[(int)CasualtyKind.Killed]) || IsHere(_wholes[(int)CasualtyKind.Affected]);

    private bool IsHere(int draft) => draft >= 0 && Drafts[draft].Sentence == _sentence;

    private bool IsSmaller(in CountedFigure figure, int whole)
    {
        int size = figure.Figure.Best ?? figure.Figure.Low ?? figure.Figure.High ?? 0;
        return size > 0 && size < Drafts[whole].Size;
    }

    /// <summary>
    /// Whether a number without verb tells where part of the people just told of were: <c>13 judges have been killed since May, three in Velin</c>. Where the clause
    /// before has a place of its own, the number is another: <c>12 were killed in Tesk, three in Velin</c>.
    /// </summary>
    private bool IsPartByGap(int i, WordClass before, in CountedFigure figure)
    {
        if (_whole < 0 || Drafts[_whole].Sentence != _sentence || !IsSmaller(figure, _whole) || figure.Figure.IsArticle) return false;
        if (_now.GapParts && IsJoint(before)) return true;
        if (before is not WordClass.Comma || _now.LastBound < 0) return false;
        int j = i - 2;
        while (j > _now.LastBound && (clause[j].Class is WordClass.Date || clause[j + 1].Class is WordClass.Date && clause[j].Class is WordClass.Preposition or WordClass.Conjunction)) j--;
        return _now.GapParts = j == _now.LastBound;
    }

    /// <summary>Lets the figures behind <c>among the 12 killed were</c> be parts of the 12.</summary>
    private void ListAmong(int i, WordClass before)
    {
        if (before is not WordClass.Be || i < 3) return;
        int j = clause[i - 2].Class is WordClass.There ? i - 3 : i - 2;
        if (_now.LastBound != j) return;
        while (j > 0 && j > i - LongestAmong && clause[j].Class is not WordClass.Figure) j--;
        if (j < 1 || clause[j].Class is not WordClass.Figure || clause[j - 1].Class is not (WordClass.Among or WordClass.Including)) return;
        _now.Part = clause.Figures[clause[j].Figure].Draft;
    }

    /// <summary>Binds the number of <c>bringing to 14 the number of policemen killed</c>, a total of those told before.</summary>
    private bool BindsNumberBefore(int i)
    {
        bool whole = clause[i].Takes(EventForms.TotalNoun);
        int noun = whole ? i : _now.Number;
        if (!whole && (_now.Number < 0 || !IsNumbered(i) && !IsOfPeopleCounted(i))) return false;
        int j = noun - 1;
        while (j > 0 && clause[j].Class is WordClass.Determiner) j--;
        if (j < 1 || clause[j].Class is not WordClass.Figure || clause[j - 1].Class is not WordClass.To) return false;
        ref CountedFigure figure = ref clause.Figures[clause[j].Figure];
        if (figure.IsBound || figure.Victims.Counted is not CountedThing.Unsaid || clause[i].Entry.Strength is EventStrength.Weak or > EventStrength.Holding) return false;
        (_now.Total, _now.TotalOfBefore) = (true, true);
        AddDraft(ref figure, clause[i].Entry, figure.Figure.Start, clause[i].End);
        (_now.Governor, _now.LastBound) = (-1, i);
        return true;
    }

    /// <summary>Whether <c>made up of</c> or <c>comprised</c> speaks of the mention right before it; then it lists parts as <c>including</c> does.</summary>
    private bool IsBrokenDown(int i)
    {
        if (_now.LastBound < 0 || _now.LastBound < i - 2 || clause[i - 1].Class is not (WordClass.Event or WordClass.Figure or WordClass.Comma or WordClass.Be)) return false;
        clause.MakeIncluding(i);
        return true;
    }

    /// <summary>Whether <c>including</c> speaks of the last mention: behind it in its sentence, or at the head of the next (<c>among them were</c>, <c>they included</c>, <c>the dead, including</c>).</summary>
    private bool ListsLast(int i)
    {
        if (i <= 1 || drafts.Count > 0 && Drafts[^1].Sentence == _sentence) return true;
        int j = clause[i - 1].Class is WordClass.Comma ? i - 2 : i - 1;
        return j > 0 && clause[j].Takes(EventForms.Adjective | EventForms.Participle | EventForms.Counted) && clause[j - 1].Class is WordClass.Determiner or WordClass.None;
    }

    /// <summary>The people told before whom <c>the 12 victims included</c> means; -1 when the number is not theirs.</summary>
    private int ToldAgain(int figure)
    {
        ref readonly CountedFigure again = ref clause.Figures[figure];
        bool known = _whole >= 0 && again.Figure.IsDefinite && !again.IsBound && again.Victims.Counted is CountedThing.People && Drafts[_whole].Size == again.Figure.Low;
        return known ? _whole : -1;
    }
}
