using System.Numerics;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>
/// Decodes the markers of a text as one sequence: the cheapest path through the candidates, where the surroundings of each and the
/// order of their numbers both have a say. A beam of the best states makes it linear in the number of candidates.
/// </summary>
internal sealed class MarkerDecoder(TokenizedText text, IReadOnlyList<MarkerCandidate> candidates, NoteNumbers notes)
{
    private const int Beam = 20;

    /// <summary>The path is settled after so many candidates: memory stays flat however many there are.</summary>
    private const int Window = 4096;
    private const int LongestTail = 4;

    private readonly State[] _states = new State[Beam];
    private readonly State[] _next = new State[Beam];
    private readonly Step[] _steps = new Step[Math.Min(candidates.Count, Window) * Beam];
    private readonly List<MarkerReading> _markers = [];
    private int _count, _nextCount, _inWindow;

    /// <summary>What was read so far: the greatest number, and whether the candidate just before was a marker.</summary>
    private readonly record struct State(float Cost, int Greatest, bool AfterMarker);

    /// <summary>How a state came about: the state before it, and the digits taken as markers (0 when none); more than one when they stand side by side.</summary>
    private readonly record struct Step(byte From, byte Digits, MarkerDoubt Doubt, byte Markers = 1);

    /// <summary>The markers in text order.</summary>
    public List<MarkerReading> Decode()
    {
        _states[0] = new State(0, notes.First - 1, false);
        _count = 1;
        for (int start = 0; start < candidates.Count; start += Window)
        {
            int length = Math.Min(Window, candidates.Count - start);
            for (_inWindow = 0; _inWindow < length; _inWindow++) Advance(candidates[start + _inWindow]);
            Settle(start, length);
        }
        return _markers;
    }

    private void Advance(MarkerCandidate candidate)
    {
        _nextCount = 0;
        Token token = text.Tokens[candidate.Token];
        for (byte from = 0; from < _count; from++)
        {
            State state = _states[from];
            if (candidate.IsCertain)
            {
                OfferCertain(state, from, token);
                continue;
            }
            Offer(state with { AfterMarker = false }, new Step(from, 0, MarkerDoubt.None));
            if (candidate.Cost < MarkerCosts.Impossible) OfferWhole(state, from, candidate, token);
            if (candidate.Head != NumberHead.None) OfferTail(state, from, candidate, token);
            if (token is { Kind: TokenKind.Superscript, Length: > 1 } && candidate.Cost <= MarkerCosts.Raised) OfferSideBySide(state, from, candidate, token);
        }
        Array.Copy(_next, _states, _nextCount);
        _count = _nextCount;
    }

    /// <summary>Every path goes through a marker that markup tells.</summary>
    private void OfferCertain(State state, byte from, Token token)
    {
        int greatest = token.Value == 1 && notes.MayRestart ? 1 : Math.Max(state.Greatest, token.Value);
        Offer(new State(state.Cost, greatest, true), new Step(from, (byte)token.Length, MarkerDoubt.None));
    }

    private void OfferWhole(State state, byte from, MarkerCandidate candidate, Token token)
    {
        if (candidate.Join == MarkerJoin.Range && state.AfterMarker)
        {
            OfferRangeEnd(state, from, candidate, token);
            return;
        }
        float surroundings = candidate.Join == MarkerJoin.List ? JoinedCost(state, candidate, token) : candidate.Cost;
        float sequence = SequenceCost(state.Greatest, token.Value, out int greatest, out bool gap);
        MarkerDoubt doubt = gap ? MarkerDoubt.BehindGap : surroundings + MarkerCosts.Repeat > 0 ? MarkerDoubt.BySequence : MarkerDoubt.None;
        Offer(new State(state.Cost + surroundings + sequence, greatest, true), new Step(from, (byte)token.Length, doubt));
    }

    /// <summary>The second number of <c>3-5</c>, where the first is a marker.</summary>
    private void OfferRangeEnd(State state, byte from, MarkerCandidate candidate, Token token)
    {
        int start = text.Tokens[candidate.Token - 2].Value;
        if (token.Value <= start || token.Value - start > MarkerCosts.LongestRange || !notes.Has(token.Value)) return;
        Offer(new State(state.Cost + MarkerCosts.RangeEnd, Math.Max(state.Greatest, token.Value), true), new Step(from, (byte)token.Length, MarkerDoubt.None));
    }

    /// <summary>A number joined by a comma to the one before it is what that one is.</summary>
    private static float JoinedCost(State state, MarkerCandidate candidate, Token token)
    {
        if (candidate.Cost <= MarkerCosts.Bracketed) return candidate.Cost;
        if (!state.AfterMarker) return Math.Max(candidate.Cost, MarkerCosts.ChainedToNumber);
        return token.Length == 3 ? MarkerCosts.ThousandsChainedToMarker : MarkerCosts.ChainedToMarker;
    }

    private void OfferTail(State state, byte from, MarkerCandidate candidate, Token token)
    {
        int wanted = state.Greatest + 1, digits = NumbersSideBySide.LengthOf(wanted);
        if (digits > LongestTail || digits >= token.Length || !notes.Has(wanted) || token.Value % PowerOfTen(digits) != wanted) return;
        float cost = (candidate.Head == NumberHead.Decimals ? MarkerCosts.CutFromDecimals : MarkerCosts.CutFromNumber) + (Leaves(candidate.Head, token, digits) ? 0 : MarkerCosts.CutFromOther) + MarkerCosts.Next;
        Offer(new State(state.Cost + cost, wanted, true), new Step(from, (byte)digits, MarkerDoubt.BySequence));
    }

    /// <summary>Raised digits with nothing between that go on with the sequence: <c>¹²</c> as 1 and 2.</summary>
    private void OfferSideBySide(State state, byte from, MarkerCandidate candidate, Token token)
    {
        int count = NumbersSideBySide.Count(token, state.Greatest + 1), last = state.Greatest + count;
        if (count < 2 || !notes.Has(last)) return;
        Offer(new State(state.Cost + candidate.Cost + count * MarkerCosts.Next, last, true), new Step(from, (byte)token.Length, MarkerDoubt.None, (byte)count));
    }

    private static bool Leaves(NumberHead head, Token token, int digits)
    {
        int length = token.Length - digits, left = token.Value / PowerOfTen(digits);
        return head switch
        {
            NumberHead.Year => length == 4 && left is >= 1000 and < 2100,
            NumberHead.Group => length == 3,
            NumberHead.Decimals => true,
            _ => left is >= 1 and <= 31,
        };
    }

    private float SequenceCost(int greatest, int number, out int newGreatest, out bool gap)
    {
        newGreatest = Math.Max(greatest, number);
        gap = false;
        float cost = notes.Has(number) ? 0 : MarkerCosts.NotListed;
        if (number == greatest + 1) return cost + MarkerCosts.Next;
        if (number > greatest)
        {
            gap = true;
            return cost + MarkerCosts.Gap + MarkerCosts.WiderGap * BitOperations.Log2((uint)(number - greatest - 1));
        }
        if (number == 1 && greatest > 1 && notes.MayRestart)
        {
            newGreatest = 1;
            return cost + MarkerCosts.Restart;
        }
        int back = greatest - number;
        return cost + MarkerCosts.Repeat + (back < MarkerCosts.NearRepeat ? 0 : MarkerCosts.FarRepeat * BitOperations.Log2((uint)(back / MarkerCosts.NearRepeat) + 1));
    }

    /// <summary>Keeps a state when it is the cheapest of its kind, and among the cheapest of all.</summary>
    private void Offer(State state, Step step)
    {
        int at = -1, dearest = 0;
        for (int i = 0; i < _nextCount; i++)
        {
            if (_next[i].Greatest == state.Greatest && _next[i].AfterMarker == state.AfterMarker)
            {
                if (_next[i].Cost <= state.Cost) return;
                at = i;
                break;
            }
            if (_next[i].Cost > _next[dearest].Cost) dearest = i;
        }
        if (at < 0 && _nextCount < Beam) at = _nextCount++;
        if (at < 0 && _next[dearest].Cost > state.Cost) at = dearest;
        if (at < 0) return;
        _next[at] = state;
        _steps[_inWindow * Beam + at] = step;
    }

    /// <summary>Takes the cheapest path through the window, and goes on from its end alone.</summary>
    private void Settle(int start, int length)
    {
        int state = 0, first = _markers.Count;
        for (int i = 1; i < _count; i++)
        {
            if (_states[i].Cost < _states[state].Cost) state = i;
        }
        (_states[0], _count) = (_states[state] with { Cost = 0 }, 1);
        for (int i = length - 1; i >= 0; i--)
        {
            Step step = _steps[i * Beam + state];
            if (step.Markers > 1) AddSideBySide(candidates[start + i], step.Markers);
            else if (step.Digits > 0) _markers.Add(Reading(candidates[start + i], step));
            state = step.From;
        }
        _markers.Reverse(first, _markers.Count - first);
    }

    private MarkerReading Reading(MarkerCandidate candidate, Step step)
    {
        Token token = text.Tokens[candidate.Token];
        var span = new SourceSpan(token.End - step.Digits, token.End);
        return new MarkerReading(candidate.Token, span, step.Digits == token.Length ? token.Value : token.Value % PowerOfTen(step.Digits), step.Doubt, candidate.Join == MarkerJoin.Range);
    }

    /// <summary>Adds them last to first: a window's markers are turned round at its end.</summary>
    private void AddSideBySide(MarkerCandidate candidate, byte count)
    {
        Token token = text.Tokens[candidate.Token];
        int end = token.End, first = NumbersSideBySide.First(token, count);
        for (int number = first + count - 1; number >= first; number--)
        {
            int start = end - NumbersSideBySide.LengthOf(number);
            _markers.Add(new MarkerReading(candidate.Token, new SourceSpan(start, end), number, MarkerDoubt.None, false));
            end = start;
        }
    }

    private static int PowerOfTen(int digits) => digits switch
    {
        1 => 10,
        2 => 100,
        3 => 1000,
        _ => 10_000,
    };
}
