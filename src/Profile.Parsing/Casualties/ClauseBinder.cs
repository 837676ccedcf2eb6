using Profile.Parsing.Model;
using Profile.Parsing.Text;

namespace Profile.Parsing.Casualties;

/// <summary>
/// Binds the figures of a sentence to its casualty events: an automaton over the pieces, from left to right.
/// </summary>
/// <remarks>
/// It keeps two things. The <i>chain</i> is the run of figures, joined by commas and <c>and</c>, that a predicate still to come may be about
/// (<c>12 soldiers and 3 guards were killed</c>). The <i>governor</i> is the event that takes the figures still to come
/// (<c>killed 12 soldiers and 3 guards</c>). A new clause ends both.
/// </remarks>
internal sealed partial class ClauseBinder(ClauseItems clause, SentenceTokens tokens, RentedList<MentionDraft> drafts)
{
    /// <summary>How many items may name who pays: <c>cost the army of the north 12 men</c>.</summary>
    private const int LongestPayer = 5;

    private Span<MentionDraft> Drafts => drafts.Span;

    private State _now;
    private State _outside;
    private int _depth;
    private SourceSpan? _sentence;

    /// <summary>Index of the last draft of the passage that is part of no other, -1 when there is none.</summary>
    private int _whole;

    /// <summary>Index of the passage's draft with the most people killed, -1 when there is none: <c>of the dead</c> means them.</summary>
    private int _dead;

    /// <summary>Index of the last draft that an event of its own tells of, -1 when there is none: <c>of whom</c> means them.</summary>
    private int _nearest;

    /// <summary>Index of the last draft of each group of kinds that is part of no other, -1 when there is none.</summary>
    private readonly int[] _wholes = new int[Enum.GetValues<CasualtyKind>().Length];

    /// <summary>Number of the sentence in its passage, and of the one with the last draft that is part of no other.</summary>
    private int _sentenceNumber, _wholeSentence;

    /// <summary>Whether the last figure of the sentence before is the whole, or part of it.</summary>
    private bool _wholeIsLast;

    /// <summary>Forgets the figures of the passage before.</summary>
    public void BeginPassage()
    {
        _whole = _dead = _nearest = -1;
        _sentenceNumber = 0;
        _wholes.AsSpan().Fill(-1);
    }

    /// <summary>Counts a sentence of the passage, whether it tells of figures or not.</summary>
    public void BeginSentence() => _sentenceNumber++;

    /// <summary>Binds the figures of the sentence whose pieces are in the list.</summary>
    public void Bind(SourceSpan? sentence)
    {
        (_now, _outside, _depth, _sentence) = (State.Start, State.Start, 0, sentence);
        for (int i = 0; i < clause.Count; i++) Step(i);
        _now.Breakdown = -1;
        BindOwn();
        BindParts();
        _wholeIsLast = clause.Figures.Length > 0 && IsOfWhole(clause.Figures[^1]);
    }

    private void Step(int i)
    {
        WordClass now = clause[i].Class;
        switch (now)
        {
            case WordClass.Figure:
                OnFigure(i);
                break;
            case WordClass.Event:
                OnEvent(i);
                break;
            case WordClass.Open:
                if (_depth++ == 0) _outside = _now;
                BeginPart(i);
                OpenBreakdown(i);
                break;
            case WordClass.Close:
                if (_depth > 0 && --_depth == 0) _now = _outside;
                break;
            case WordClass.Break:
            case WordClass.Subordinator:
                _now = State.Start with { Gap = now == WordClass.Break ? _now.Gap : -1 };
                break;
            default:
                OnWord(i, now);
                break;
        }
    }

    private void OnWord(int i, WordClass now)
    {
        switch (now)
        {
            case WordClass.Be:
            case WordClass.Auxiliary:
            case WordClass.Verb:
            case WordClass.Copular:
                OnVerb(i, now);
                break;
            case WordClass.Return:
                if (i > 0 && clause[i - 1].Class is WordClass.Be or WordClass.Auxiliary or WordClass.Relative or WordClass.Figure or WordClass.And) ReturnChain();
                OnVerb(i, now);
                break;
            case WordClass.Threat:
                if (IsEstimate(i)) OnVerb(i, WordClass.Auxiliary);
                else (_now.Threat, _now.Plan) = (true, clause[i].Entry.Value == 0);
                break;
            case WordClass.Colon:
            case WordClass.Dash:
                if (now is WordClass.Dash && ClosesAside()) break;
                BeginPart(i);
                OpenBreakdown(i);
                if (now is WordClass.Dash) OpenAside();
                if (now is not WordClass.Colon || _now.Phase is not Phase.Complement || _now.GovernorEnd != i - 1) _now.Governor = -1;
                break;
            case WordClass.Including:
            case WordClass.Partitive:
                if (now is WordClass.Partitive && IsShare(i)) break;
                BeginPart(i);
                if (now is WordClass.Partitive && i > 0 && clause[i - 1] is { Class: WordClass.Thing, Entry.Value: 1 })
                    (_now.Governor, _now.GovernorEnd, _now.Phase, _now.NumberEvent, _now.Number) = (i, i, Phase.Complement, i, i - 1);
                break;
            case WordClass.Total:
                _now.Total = true;
                break;
            case WordClass.Alone:
                _now.Alone = BeginsAlone(i);
                break;
            case WordClass.Relative:
                _now.Governor = -1;
                break;
            case WordClass.Joining:
                _now.Joins = _now.Predicate >= 0;
                break;
            case WordClass.NumberOf:
                if (IsTheNumber(i)) _now.Number = i;
                break;
            case WordClass.Determiner:
            case WordClass.People:
            case WordClass.Pronoun:
            case WordClass.None:
            case WordClass.Thing:
                OnNoun(i, now);
                break;
            case WordClass.Comma:
                OpenBreakdown(i);
                OpenList(i);
                if (_now.Plan && !IsBaseVerb(i + 1)) _now.Threat = _now.Plan = false;
                break;
            case WordClass.Comprising:
                if (IsBrokenDown(i)) BeginPart(i);
                else OnVerb(i, WordClass.Verb);
                break;
            case WordClass.Preposition:
            case WordClass.Conjunction:
            case WordClass.By:
                if (clause[i].Entry.Value == ClauseWords.With && now is WordClass.Preposition) OpenBreakdown(i);
                if (_now.Phase == Phase.Object) _now.Phase = Phase.ObjectFar;
                break;
        }
    }

    /// <summary>A finite verb that is no casualty ends what governed, and gives the chain a predicate of its own.</summary>
    private void OnVerb(int i, WordClass now)
    {
        bool changes = now is WordClass.Verb && (VerbKind)clause[i].Entry.Value is VerbKind.Changing;
        bool complement = _now.Phase is Phase.Complement && (changes || now is WordClass.Copular or WordClass.Be or WordClass.Auxiliary);
        if (!complement) _now.Governor = -1;
        if (now is WordClass.Verb) _now.Verb = i;
        _now.HasVerb = true;
        _now.Predicate = -1;
        _now.Joins = _now.Lists = false;
    }

    /// <summary>A noun without a figure: an object of the governor, or behind <c>and</c> the subject of a new clause.</summary>
    private void OnNoun(int i, WordClass now)
    {
        if (_now.Phase == Phase.Object && !(_now.Governor >= 0 && clause[_now.Governor].Takes(EventForms.Cost) && i - _now.Governor <= LongestPayer)) _now.Phase = Phase.Joined;
        bool joined = i > 0 && clause[i - 1].Class is WordClass.And or WordClass.Comma;
        if (joined && now is WordClass.Determiner or WordClass.Pronoun && (_now.HasVerb || EndsInObject())) ClearChain();
    }

    /// <summary>Whether the chain's last figure is the object of a verb.</summary>
    private bool EndsInObject() => _now.ChainEnd > _now.ChainFirst && clause.Figures[_now.ChainEnd - 1].Place is FigurePlace.Object;

    private void ReturnChain()
    {
        if (_now.ChainEnd > _now.ChainFirst) clause.Figures[_now.ChainEnd - 1].IsReturned = true;
    }

    private void ClearChain()
    {
        _now.ChainFirst = _now.ChainEnd;
        _now.HasVerb = false;
    }

    /// <summary>What the automaton remembers. Indexes are -1 for none.</summary>
    private struct State
    {
        /// <summary>The state at the start of a clause.</summary>
        public static readonly State Start = new() { Governor = -1, GovernorEnd = -1, Part = -1, Gap = -1, LastBound = -1, Number = -1, NumberEvent = -1, PartFigure = -1, OfFigure = -1, Verb = -1, Predicate = -1, Breakdown = -1, Interrupted = -1 };

        /// <summary>Item of the event that takes the figures to come.</summary>
        public int Governor;

        /// <summary>Item of the last event that goes on with it: <c>killing</c> in <c>abducting and killing</c>.</summary>
        public int GovernorEnd;

        public Phase Phase;

        /// <summary>First figure of the chain; the chain is empty when it equals <see cref="ChainEnd"/>.</summary>
        public int ChainFirst;

        /// <summary>Figure just behind the chain.</summary>
        public int ChainEnd;

        /// <summary>The last figure behind a preposition, plus 1; 0 when there is none. It is in no chain.</summary>
        public int Lone;

        /// <summary>Whether a finite verb that is no casualty stands behind the chain's start.</summary>
        public bool HasVerb;

        /// <summary>Whether the clause tells of a threat or plan.</summary>
        public bool Threat;

        /// <summary>Whether it is a plan (<c>tried to</c>), which ends where a past tense tells what was done; a <c>could</c> holds for the whole clause.</summary>
        public bool Plan;

        /// <summary>Whether <c>in May alone</c> stands before the figures of the clause.</summary>
        public bool Alone;

        /// <summary>Whether the next figure is a total of those before.</summary>
        public bool Total;

        /// <summary>Whether it is a total of those of the sentence before, too.</summary>
        public bool TotalOfBefore;

        /// <summary>Item of the <c>number of</c> whose value may come.</summary>
        public int Number;

        /// <summary>Item of the event that tells of the people of that number: <c>displaced</c> in <c>the number of people displaced</c>.</summary>
        public int NumberEvent;

        /// <summary>Draft that the figures to come are part of.</summary>
        public int Part;

        /// <summary>Figure whose event may still come, that the figures to come are part of.</summary>
        public int PartFigure;

        /// <summary>Draft that a bracket, dash, colon or <c>with</c> breaks down.</summary>
        public int Breakdown;

        /// <summary>Whether the last number without verb was a part.</summary>
        public bool GapParts;

        /// <summary>Figure of the <c>of the 12</c> that opens the clause.</summary>
        public int OfFigure;

        /// <summary>Figure plus 1 of a part that has a predicate of its own, while its whole still waits for one; 0 when there is none.</summary>
        public int Aside;

        /// <summary>Whether the figure just read waits, and the chain with it.</summary>
        public bool Waits;

        /// <summary>Of <see cref="Partitive"/>: what happened to the people.</summary>
        public CasualtyKind Told;

        /// <summary>Item of the last verb that is no casualty, or of an event that only takes or holds.</summary>
        public int Verb;

        /// <summary>Item of the event that the clause ended with, whose subjects may go on: <c>was killed along with two guards</c>.</summary>
        public int Predicate;

        /// <summary>Whether a list of parts of the chain's figures has begun.</summary>
        public bool Lists;

        /// <summary>Whether those subjects do go on.</summary>
        public bool Joins;

        /// <summary>The governor that a dash interrupted, and with it its last event; -1 when there is none.</summary>
        public int Interrupted, InterruptedEnd;

        /// <summary>The <c>of whom</c> or the like that stands before the next figure.</summary>
        public PartitiveKind Partitive;

        /// <summary>Item at the end of the last mention bound.</summary>
        public int LastBound;

        /// <summary>Item of the event that a bare figure to come may share: <c>12 were killed in Tesk and 30 in Darnoc</c>.</summary>
        public int Gap;
    }

    /// <summary>What the governor waits for.</summary>
    private enum Phase : byte
    {
        /// <summary>Its object, right behind it.</summary>
        Object,

        /// <summary>Its object, behind a phrase: <c>arrested in Tesk 12 men</c>.</summary>
        ObjectFar,

        /// <summary><c>of</c> with the victims, or a verb with the number.</summary>
        Complement,

        /// <summary>More objects, joined to the first.</summary>
        Joined,
    }
}
