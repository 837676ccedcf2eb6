using System.Buffers;
using System.Numerics;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>
/// Decodes the markers of a text as one sequence: the cheapest path through the candidates, where the surroundings of each and the
/// order of their numbers both have a say. A beam of the best states makes it linear in the number of candidates.
/// </summary>
/// <param name="text">The text that the candidates stand in.</param>
/// <param name="markers">Gets the markers, in text order.</param>
internal sealed class MarkerDecoder(TokenizedText text, RentedList<MarkerReading> markers)
{
    /// <summary>The path is settled after so many candidates: memory stays flat however many there are.</summary>
    private const int Window = 4096;
    private const int LongestTail = 4;

    private MarkerBeam _states = new(), _next = new();
    private Step[] _steps = [];
    private NoteNumbers _notes = NoteNumbers.Unknown;
    private int _inWindow;

    /// <summary>How a state came about: the state before it, and the digits taken as markers (0 when none); more than one when they stand side by side.</summary>
    private readonly record struct Step(byte From, byte Digits, MarkerDoubt Doubt, byte Markers = 1);

    /// <summary>Adds the markers among <paramref name="candidates"/>, which may cite <paramref name="notes"/>.</summary>
    public void Decode(ReadOnlySpan<MarkerCandidate> candidates, NoteNumbers notes)
    {
        _notes = notes;
        _states.Clear();
        _states.Offer(0, notes.First - 1, false);
        _steps = ArrayPool<Step>.Shared.Rent(Math.Min(candidates.Length, Window) * MarkerBeam.Width);
        for (; candidates.Length > 0; candidates = candidates[_inWindow..])
        {
            int length = Math.Min(Window, candidates.Length);
            for (_inWindow = 0; _inWindow < length; _inWindow++) Advance(candidates[_inWindow]);
            Settle(candidates[..length]);
        }
        ArrayPool<Step>.Shared.Return(_steps);
    }

    private void Advance(in MarkerCandidate candidate)
    {
        _next.Clear();
        Token token = candidate.Digits;
        float unlisted = _notes.Has(token.Value) ? 0 : MarkerCosts.NotListed;
        bool isCertain = candidate.IsCertain, whole = candidate.Cost < MarkerCosts.Impossible, tail = candidate.Head != NumberHead.None;
        bool sideBySide = token is { Kind: TokenKind.Superscript, Length: > 1 } && candidate.Cost <= MarkerCosts.Raised;
        for (byte from = 0; from < _states.Count; from++)
        {
            MarkerBeam.State state = _states[from];
            if (isCertain)
            {
                OfferCertain(state, from, token);
                continue;
            }
            Offer(state.Cost, state.Greatest, false, new Step(from, 0, MarkerDoubt.None));
            if (whole) OfferWhole(state, from, candidate, unlisted);
            if (tail) OfferTail(state, from, candidate, token);
            if (sideBySide) OfferSideBySide(state, from, candidate, token);
        }
        (_states, _next) = (_next, _states);
    }

    /// <summary>Every path goes through a marker that markup tells.</summary>
    private void OfferCertain(in MarkerBeam.State state, byte from, Token token)
    {
        int greatest = token.Value == 1 && _notes.MayRestart ? 1 : Math.Max(state.Greatest, token.Value);
        Offer(state.Cost, greatest, true, new Step(from, (byte)token.Length, MarkerDoubt.None));
    }

    private void OfferWhole(in MarkerBeam.State state, byte from, in MarkerCandidate candidate, float unlisted)
    {
        Token token = candidate.Digits;
        if (candidate.Join == MarkerJoin.Range && state.AfterMarker)
        {
            OfferRangeEnd(state, from, candidate, token);
            return;
        }
        float surroundings = candidate.Join == MarkerJoin.List ? JoinedCost(state, candidate, token) : candidate.Cost;
        if (_next.Refuses(state.Cost + surroundings + MarkerCosts.Next)) return;
        float sequence = SequenceCost(unlisted, state.Greatest, token.Value, out int greatest, out bool gap);
        MarkerDoubt doubt = gap ? MarkerDoubt.BehindGap : surroundings + MarkerCosts.Repeat > 0 ? MarkerDoubt.BySequence : MarkerDoubt.None;
        Offer(state.Cost + surroundings + sequence, greatest, true, new Step(from, (byte)token.Length, doubt));
    }

    /// <summary>The second number of <c>3-5</c>, where the first is a marker.</summary>
    private void OfferRangeEnd(in MarkerBeam.State state, byte from, in MarkerCandidate candidate, Token token)
    {
        int start = text.Tokens[candidate.Token - 2].Value;
        if (token.Value <= start || token.Value - start > MarkerCosts.LongestRange || !_notes.Has(token.Value)) return;
        Offer(state.Cost + MarkerCosts.RangeEnd, Math.Max(state.Greatest, token.Value), true, new Step(from, (byte)token.Length, MarkerDoubt.None));
    }

    /// <summary>A number joined by a comma to the one before it is what that one is.</summary>
    private static float JoinedCost(in MarkerBeam.State state, in MarkerCandidate candidate, Token token)
    {
        if (candidate.Cost <= MarkerCosts.Bracketed) return candidate.Cost;
        if (!state.AfterMarker) return Math.Max(candidate.Cost, MarkerCosts.ChainedToNumber);
        return token.Length == 3 ? MarkerCosts.ThousandsChainedToMarker : MarkerCosts.ChainedToMarker;
    }

    private void OfferTail(in MarkerBeam.State state, byte from, in MarkerCandidate candidate, Token token)
    {
        int wanted = state.Greatest + 1, digits = NumbersSideBySide.LengthOf(wanted);
        if (digits > LongestTail || digits >= token.Length || token.Value % PowerOfTen(digits) != wanted || !_notes.Has(wanted)) return;
        float cost = (candidate.Head == NumberHead.Decimals ? MarkerCosts.CutFromDecimals : MarkerCosts.CutFromNumber) + (Leaves(candidate.Head, token, digits) ? 0 : MarkerCosts.CutFromOther) + MarkerCosts.Next;
        Offer(state.Cost + cost, wanted, true, new Step(from, (byte)digits, MarkerDoubt.BySequence));
    }

    /// <summary>Raised digits with nothing between that go on with the sequence: <c>¹²</c> as 1 and 2.</summary>
    private void OfferSideBySide(in MarkerBeam.State state, byte from, in MarkerCandidate candidate, Token token)
    {
        int count = NumbersSideBySide.Count(token, state.Greatest + 1), last = state.Greatest + count;
        if (count < 2 || !_notes.Has(last)) return;
        Offer(state.Cost + candidate.Cost + count * MarkerCosts.Next, last, true, new Step(from, (byte)token.Length, MarkerDoubt.None, (byte)count));
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

    /// <summary>What the number costs behind the greatest one; <paramref name="cost"/> is what it costs anywhere.</summary>
    private float SequenceCost(float cost, int greatest, int number, out int newGreatest, out bool gap)
    {
        newGreatest = Math.Max(greatest, number);
        gap = false;
        if (number == greatest + 1) return cost + MarkerCosts.Next;
        if (number > greatest)
        {
            gap = true;
            return cost + MarkerCosts.Gap + MarkerCosts.WiderGap * BitOperations.Log2((uint)(number - greatest - 1));
        }
        if (number == 1 && greatest > 1 && _notes.MayRestart)
        {
            newGreatest = 1;
            return cost + MarkerCosts.Restart;
        }
        int back = greatest - number;
        return cost + MarkerCosts.Repeat + (back < MarkerCosts.NearRepeat ? 0 : MarkerCosts.FarRepeat * BitOperations.Log2((uint)(back / MarkerCosts.NearRepeat) + 1));
    }

    private void Offer(float cost, int greatest, bool afterMarker, Step step)
    {
        int at = _next.Offer(cost, greatest, afterMarker);
        if (at >= 0) _steps[_inWindow * MarkerBeam.Width + at] = step;
    }

    /// <summary>Takes the cheapest path through the window, and goes on from its end alone.</summary>
    private void Settle(ReadOnlySpan<MarkerCandidate> window)
    {
        int state = _states.KeepCheapest(), first = markers.Count;
        for (int i = window.Length - 1; i >= 0; i--)
        {
            Step step = _steps[i * MarkerBeam.Width + state];
            if (step.Markers > 1) AddSideBySide(window[i], step.Markers);
            else if (step.Digits > 0) markers.Add(Reading(window[i], step));
            state = step.From;
        }
        markers.Span[first..].Reverse();
    }

    private static MarkerReading Reading(in MarkerCandidate candidate, Step step)
    {
        Token token = candidate.Digits;
        var span = new SourceSpan(token.End - step.Digits, token.End);
        return new MarkerReading(candidate.Token, span, step.Digits == token.Length ? token.Value : token.Value % PowerOfTen(step.Digits), step.Doubt, candidate.Join == MarkerJoin.Range);
    }

    /// <summary>Adds them last to first: a window's markers are turned round at its end.</summary>
    private void AddSideBySide(in MarkerCandidate candidate, byte count)
    {
        Token token = candidate.Digits;
        int end = token.End, first = NumbersSideBySide.First(token, count);
        for (int number = first + count - 1; number >= first; number--)
        {
            int start = end - NumbersSideBySide.LengthOf(number);
            markers.Add(new MarkerReading(candidate.Token, new SourceSpan(start, end), number, MarkerDoubt.None, false));
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
