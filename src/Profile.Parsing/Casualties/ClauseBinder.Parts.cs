using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

internal sealed partial class ClauseBinder
{
    /// <summary>How many items the parts of a colon's list may stand behind the figure they are parts of.</summary>
    private const int LongestLead = 12;

    /// <summary>How many words may stand before the noun that says who a part are.</summary>
    private const int LongestModifier = 3;

    /// <summary>How many items <c>alone</c> may stand behind its figure.</summary>
    private const int FarthestAlone = 6;

    /// <summary>Binds the figure as a part of one told before: <c>including 3 children</c>, <c>five of whom were nurses</c>, <c>12 dead (5 in Tesk)</c>.</summary>
    private bool TakenAsPart(int i, WordClass before, Outlook outlook, ref CountedFigure figure)
    {
        Whole whole = WholeOf(i, before, outlook, figure);
        bool partitive = whole.Kind is not PartitiveKind.None;
        _now.Partitive = PartitiveKind.None;
        if (whole.Draft < 0 && whole.Figure < 0 && whole.Kind is not (PartitiveKind.Dead or PartitiveKind.Others)) return false;
        if (!partitive && whole.Draft >= 0 && whole.Draft != _whole && !Fits(figure, whole.Draft)) whole = whole with { Draft = _whole };
        if (whole.Draft >= 0 && !Fits(figure, whole.Draft)) return false;
        if (whole.IsNumber && outlook is not (Outlook.People or Outlook.Other))
        {
            if (outlook is not Outlook.Return) figure.PartOf = whole.Figure;
            return false;
        }
        int noun = partitive ? NounOfPart(i, before) : -1;
        if (IsToldAsPart(before, outlook, whole, figure, noun))
        {
            if (figure.Victims.Counted is CountedThing.Thing) return false;
            if (noun >= 0) NameVictims(ref figure.Victims, i + 1, noun);
            BindPart(i, whole, noun, ref figure);
            if (IsOneAPerson(i)) clause.Figures[clause[i + 1].Figure].IsBound = true;
            return true;
        }
        if (!partitive && GoesOnWithParts(i, before, outlook, figure)) figure.PartOfDraft = _whole;
        else if (!partitive && before is not (WordClass.Including or WordClass.Open)) _now.Part = _now.PartFigure = -1;
        else if (whole.Figure < 0) figure.PartOfDraft = whole.Draft;
        else return StandsAside(clause[i].Figure, whole.Figure, outlook);
        return false;
    }

    /// <summary>Whether a person stands right behind the figure and says who the one is: <c>one of them a woman</c>.</summary>
    private bool IsOneAPerson(int i) => clause[i + 1].Class is WordClass.Figure && clause.Figures[clause[i + 1].Figure] is { Figure.IsArticle: true, Victims.Counted: CountedThing.People };

    /// <summary>What the figure is part of, as far as the words say.</summary>
    private Whole WholeOf(int i, WordClass before, Outlook outlook, in CountedFigure figure)
    {
        ref readonly Victims victims = ref figure.Victims;
        if (victims.IsPartitive) return WholeOf(victims.Partitive, victims.Told) with { IsSure = victims.IsDegree };
        if (_now.Partitive is not PartitiveKind.None || _now.Part >= 0 || _now.PartFigure >= 0) return new Whole { Draft = _now.Part, Figure = _now.PartFigure, Kind = _now.Partitive, Told = _now.Told };
        if (victims.OfNumber > 0 && _whole >= 0 && Drafts[_whole].Size == victims.OfNumber) return new Whole { Draft = _whole, Figure = -1, Kind = PartitiveKind.Pronoun };
        if (_now.OfFigure >= 0 && (before is WordClass.Comma or WordClass.Including || before is WordClass.And && (outlook is Outlook.People || GoesOnWithNumber(clause[i].Figure)))) return WholeOfNumber(_now.OfFigure);
        if (victims.AreVictims && outlook is Outlook.People && _dead >= 0 && IsFollowUp(i, before)) return new Whole { Draft = _dead, Figure = -1, Kind = PartitiveKind.Victims };
        if (_now.ChainEnd > _now.ChainFirst && !_now.HasVerb && before is WordClass.Comma && IsListedBehind(i)) return new Whole { Draft = -1, Figure = _now.ChainEnd - 1, Kind = PartitiveKind.Relative, IsSure = true };
        if (_whole < 0 || victims.Counted is CountedThing.Thing) return Whole.None;
        bool listed = IsListedBehind(i);
        bool bare = victims.Counted is CountedThing.Unsaid && !figure.Figure.IsArticle && !figure.Figure.IsDenial;
        bool named = bare && outlook is Outlook.People && (IsAfterPart() || IsFollowUp(i, before));
        if (bare && before is WordClass.Comma && IsOneAPerson(i)) return new Whole { Draft = _whole, Figure = -1, IsSure = true, Kind = PartitiveKind.Pronoun };
        bool alone = bare && outlook is Outlook.Nothing && IsJoint(before) && IsAlone(i);
        return listed || named || alone ? new Whole { Draft = _whole, Figure = -1, IsSure = listed || alone } : Whole.None;
    }

    /// <summary>The people whom <c>of the dead</c> or <c>of whom</c> refers to: those the passage told of, or the people right before, whose event may still come.</summary>
    private Whole WholeOf(PartitiveKind kind, CasualtyKind told)
    {
        var whole = new Whole { Draft = -1, Figure = -1, Kind = kind, Told = told };
        bool open = _now.ChainEnd > _now.ChainFirst && clause.Figures[_now.ChainEnd - 1].Victims.Counted is not CountedThing.Thing;
        return kind switch
        {
            PartitiveKind.Dead => whole with { Draft = _dead },
            PartitiveKind.Victims => whole with { Draft = _dead >= 0 ? _dead : _whole },
            PartitiveKind.Others => whole with { Draft = _wholes[GroupOf(told)] },
            _ when open => whole with { Figure = _now.ChainEnd - 1 },
            PartitiveKind.Relative => whole with { Draft = _nearest },
            _ => whole with { Draft = _nearest >= 0 && Drafts[_nearest].Sentence == _sentence ? _nearest : _whole },
        };
    }

    /// <summary>Whether the figure before is part of the number that opens the clause: <c>of the 12 captured, four died and two were shot</c>.</summary>
    private bool GoesOnWithNumber(int index) => index > 0 && clause.Figures[index - 1].PartOf == _now.OfFigure;

    /// <summary>The people of <c>of the 12</c>: those told before when the number is theirs, else those of the number itself.</summary>
    private Whole WholeOfNumber(int index)
    {
        ref readonly CountedFigure of = ref clause.Figures[index];
        bool known = of.Victims.Counted is CountedThing.Unsaid && !of.IsBound && _whole >= 0 && Drafts[_whole].Size == of.Figure.Low;
        return new Whole { Draft = known ? _whole : -1, Figure = known ? -1 : index, Kind = PartitiveKind.Relative, IsNumber = !known };
    }

    private bool IsToldAsPart(WordClass before, Outlook outlook, in Whole whole, in CountedFigure figure, int noun)
    {
        if (outlook is Outlook.People || whole.IsSure && outlook is Outlook.Nothing) return true;
        if (whole.Kind is PartitiveKind.None)
            return outlook is Outlook.Nothing && (before is WordClass.Including or WordClass.Open or WordClass.Dash or WordClass.Colon or WordClass.Be || IsJoint(before));
        if (noun >= 0 || outlook is Outlook.Apposition) return true;
        return whole.Kind switch
        {
            PartitiveKind.Relative => outlook is Outlook.Nothing or Outlook.Other,
            PartitiveKind.Dead => outlook is Outlook.Nothing || outlook is Outlook.Other && whole.Draft >= 0,
            PartitiveKind.Victims or PartitiveKind.Pronoun when outlook is Outlook.Other => whole.Draft >= 0 && Drafts[whole.Draft].Kind is CasualtyKind.Killed,
            PartitiveKind.Others when outlook is Outlook.Other => whole.Draft >= 0 && whole.Told is CasualtyKind.Wounded or CasualtyKind.Missing,
            PartitiveKind.Victims when outlook is Outlook.Nothing && before is WordClass.Break => whole.Draft >= 0,
            _ => outlook is Outlook.Nothing && before is WordClass.Comma or WordClass.Dash or WordClass.Open or WordClass.Including or WordClass.Be && figure.Victims.Counted is not CountedThing.Unknown,
        };
    }

    /// <summary>Binds the part to the event of the whole, or lets it wait for that event.</summary>
    private void BindPart(int i, in Whole whole, int noun, ref CountedFigure figure)
    {
        _now.LastBound = i;
        if (whole.Draft < 0 && whole.Figure >= 0)
        {
            figure.PartOf = whole.Figure;
            _now.Waits = true;
            return;
        }
        VocabularyEntry told = whole.Draft >= 0 ? EventOf(Drafts[whole.Draft]) : ToldBy(whole.Told);
        figure.PartOfDraft = whole.Draft;
        figure.IsPartOfBefore = whole.Draft < 0 && whole.Kind is PartitiveKind.Dead or PartitiveKind.Victims or PartitiveKind.Others;
        AddDraft(ref figure, told, figure.Figure.Start, clause[noun < 0 ? i : noun].End);
        if (whole.Kind is PartitiveKind.None && figure.Draft >= 0) _nearest = figure.Draft;
        if (figure.Victims.IsPartitive) _now.Part = whole.Draft;
        else if (whole.Draft < 0) (_now.Partitive, _now.Told) = (whole.Kind, whole.Told);
    }

    /// <summary>The event of a draft, with the kind that the draft took from its noun.</summary>
    private static VocabularyEntry EventOf(in MentionDraft draft) => draft.Event.Kind == draft.Kind ? draft.Event : draft.Event with { Kind = draft.Kind };

    /// <summary>The event of words like <c>of the wounded</c>, when no figure before tells it.</summary>
    private static VocabularyEntry ToldBy(CasualtyKind kind) => new() { Forms = EventForms.Participle, Kind = kind };

    /// <summary>Keeps a part with an event of its own out of the chain, so that the whole can wait for its own: <c>Twelve men, two of whom were wounded, fled</c>.</summary>
    private bool StandsAside(int part, int whole, Outlook outlook)
    {
        _now.Waits = true;
        if (outlook is not (Outlook.Event or Outlook.Beside)) return true;
        clause.Figures[part].PartOf = whole;
        _now.Aside = part + 1;
        return true;
    }

    /// <summary>Binds the figure that stands aside to its own event.</summary>
    private bool BindsAside(int i, bool takesObject)
    {
        int aside = _now.Aside - 1;
        _now.Aside = 0;
        if (aside < 0 || takesObject || clause.Figures[aside].IsBound) return false;
        ref CountedFigure figure = ref clause.Figures[aside];
        if (!Accepts(clause[i].Entry, figure)) return false;
        AddDraft(ref figure, clause[i].Entry, figure.Figure.Start, clause[i].End);
        _now.LastBound = i;
        return true;
    }

    /// <summary>At the end of the sentence, makes the parts that waited parts of their wholes.</summary>
    private void BindParts()
    {
        Span<CountedFigure> figures = clause.Figures;
        for (int f = 0; f < figures.Length; f++)
        {
            ref CountedFigure part = ref figures[f];
            if (part.PartOf < 0 || !figures[part.PartOf].IsBound) continue;
            int whole = figures[part.PartOf].Draft;
            if (whole < 0 || !Fits(part, whole)) continue;
            part.PartOfDraft = whole;
            if (!part.IsBound) AddDraft(ref part, Drafts[whole].Event, part.Figure.Start, clause[part.Item].End);
            else if (part.Draft >= 0) Drafts[part.Draft].PartOf = whole;
        }
    }

    /// <summary>Item of the noun in apposition to the figure, <c>nurses</c> in <c>four of them Drovian nurses</c>; -1 when there is none.</summary>
    private int NounOfPart(int i, WordClass before)
    {
        int noun = i + 1;
        bool aside = before is WordClass.Comma or WordClass.Dash or WordClass.Open or WordClass.And;
        while (aside && noun <= i + LongestModifier && clause[noun].Class is WordClass.None) noun++;
        return clause[noun].Class is WordClass.People ? noun : -1;
    }

    /// <summary>Gives the figure the words of another place of the clause for its noun.</summary>
    private void NameVictims(ref Victims victims, int first, int noun)
    {
        victims.Words = new SourceSpan(tokens.Tokens[clause[first].First].Start, tokens.Tokens[clause[noun].End - 1].End);
        victims.Role = clause[noun].Entry.Role;
    }

    /// <summary>Whether a list of parts goes on with a verb of its own that says the same again: <c>64 of the dead were guards, and 2,101 were killed in Tesk</c>.</summary>
    private bool GoesOnWithParts(int i, WordClass before, Outlook outlook, in CountedFigure figure)
    {
        if (_whole < 0 || outlook is not (Outlook.Event or Outlook.Beside) || !IsJoint(before) || figure.Victims.Counted is not CountedThing.Unsaid || !IsAfterPart() || Drafts[^1].Sentence != _sentence || !Fits(figure, _whole)) return false;
        int j = i + 1;
        while (clause[j].Class is WordClass.Be or WordClass.Auxiliary) j++;
        return clause[j].Class is WordClass.Event && clause[j].Entry.Kind == Drafts[_whole].Kind;
    }

    private bool IsAfterPart() => drafts.Count > 0 && Drafts[^1].PartOf >= 0;

    /// <summary>Whether the figure begins a clause right behind the one of the whole: <c>A mine killed 12 people. Two were children.</c></summary>
    private bool IsFollowUp(int i, WordClass before) => (i == 0 || before is WordClass.Break) && _sentenceNumber - _wholeSentence <= 1;

    /// <summary>Whether <c>among them</c> stands behind the figure, not before it.</summary>
    private bool IsListedBehind(int i) => clause[i + 1].Class is WordClass.Including && clause[i + 2].Class is WordClass.Break or WordClass.Comma or WordClass.Close;

    private bool IsAlone(int i)
    {
        for (int j = i + 1; j < clause.Count && j <= i + FarthestAlone; j++)
        {
            if (clause[j].Class is WordClass.Alone) return true;
            if (clause[j].Class is not (WordClass.None or WordClass.Preposition or WordClass.Date or WordClass.Determiner or WordClass.Thing)) return false;
        }
        return false;
    }

    /// <summary>A part is not larger than the whole, unless the whole is a vague word: <c>dozens, among them 30 children</c>.</summary>
    private bool Fits(in CountedFigure figure, int whole)
    {
        int size = figure.Figure.Best ?? figure.Figure.Low ?? figure.Figure.High ?? 0;
        return size <= Drafts[whole].Size || Drafts[whole].Figure.Qualifier is CasualtyQualifier.Vague;
    }

    /// <summary>Lets the figures to come be parts of the last mention, where the word or mark at <paramref name="i"/> opens a list of parts.</summary>
    private void BeginPart(int i)
    {
        ref readonly ClauseItem opener = ref clause[i];
        if (opener.Class is WordClass.Including && i > 1 && clause[i - 1].Takes(EventForms.Adjective | EventForms.Participle) && clause[i - 2].Class is WordClass.Determiner)
            (_now.Governor, _now.GovernorEnd, _now.Phase) = (i - 1, i - 1, Phase.Complement);
        bool chained = _now.ChainEnd > _now.ChainFirst && !_now.HasVerb;
        if (opener.Class is WordClass.Open or WordClass.Dash && i > 0 && clause[i - 1].Class is WordClass.Partitive || IsPredicateOfPart(i)) return;
        bool told = opener.Class is WordClass.Partitive || opener.Class is WordClass.Including && opener.Entry.Value != 0;
        Whole whole = told ? WholeOf((PartitiveKind)opener.Entry.Value, opener.Entry.Kind) : opener.Class switch
        {
            WordClass.Including when !chained && ListsLast(i) => Whole.None with { Draft = drafts.Count - 1 },
            WordClass.Open or WordClass.Dash when i > 0 && _now.LastBound == i - 1 => Whole.None with { Draft = _whole },
            WordClass.Including when chained && ToldAgain(_now.ChainEnd - 1) is >= 0 and int again => Whole.None with { Draft = again },
            WordClass.Open or WordClass.Dash when chained && clause.Figures[_now.ChainEnd - 1].Item == i - 1 && (opener.Class is WordClass.Open || clause[i + 1].Class is WordClass.Figure) => Whole.None with { Figure = _now.ChainEnd - 1 },
            WordClass.Colon when _now.LastBound >= 0 && i - _now.LastBound <= LongestLead => Whole.None with { Draft = _whole },
            _ => Whole.None,
        };
        bool lists = opener.Class is WordClass.Including && whole.Draft >= 0;
        _now.Lists = opener.Class is WordClass.Including && chained && clause[i + 1].Class is WordClass.Determiner;
        (_now.Part, _now.PartFigure, _now.Partitive, _now.Told) = (whole.Draft, whole.Figure, lists ? PartitiveKind.None : whole.Kind, whole.Told);
    }

    /// <summary>Binds the subject of <c>four guards were among the dead</c>.</summary>
    private bool IsPredicateOfPart(int i)
    {
        ref readonly ClauseItem listed = ref clause[i];
        bool predicate = listed.Class is WordClass.Including && listed.Entry.Value != 0 && clause[i - (i > 0 ? 1 : 0)].Class is WordClass.Be && clause[i + 1].Class is not WordClass.Figure;
        if (!predicate || _now.ChainEnd == _now.ChainFirst) return false;
        Whole whole = WholeOf((PartitiveKind)listed.Entry.Value, listed.Entry.Kind);
        for (int f = _now.ChainFirst; f < _now.ChainEnd; f++)
        {
            ref CountedFigure figure = ref clause.Figures[f];
            if (figure.IsBound || figure.Victims.Counted is CountedThing.Thing) continue;
            figure.PartOfDraft = whole.Draft >= 0 && Fits(figure, whole.Draft) ? whole.Draft : -1;
            figure.IsPartOfBefore = whole.Draft < 0;
            AddDraft(ref figure, ToldBy(listed.Entry.Kind), figure.Figure.Start, f == _now.ChainEnd - 1 ? listed.End : clause[figure.Item].End);
        }
        _now.LastBound = i;
        ClearChain();
        return true;
    }

    /// <summary>Kinds that the same people can be told under in one text share a group: taken, held and arrested; driven out and fled.</summary>
    private static int GroupOf(CasualtyKind kind) => (int)(kind switch
    {
        CasualtyKind.Hostage or CasualtyKind.Captured or CasualtyKind.Detained => CasualtyKind.Kidnapped,
        CasualtyKind.Refugee => CasualtyKind.Displaced,
        _ => kind,
    });

    /// <summary>The people that a figure is part of: a draft, or a figure whose event may still come. Both are -1 when nothing is known of them.</summary>
    private struct Whole
    {
        public static readonly Whole None = new() { Draft = -1, Figure = -1 };

        public int Draft { get; init; }

        public int Figure { get; init; }

        public PartitiveKind Kind { get; init; }

        public CasualtyKind Told { get; init; }

        /// <summary>Whether it is the figure of <c>of the 12</c>.</summary>
        public bool IsNumber { get; init; }

        /// <summary>Whether the words leave no other reading, unless a verb follows.</summary>
        public bool IsSure { get; init; }
    }
}
