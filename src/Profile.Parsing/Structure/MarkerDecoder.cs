using System.Numerics;
using Profile.Parsing.Text;

namespace Profile.Parsing.Structure;

/// <summary>
/// Decodes the markers of a text as one sequence: the cheapest path through the candidates, where the surroundings of each and the
/// order of their numbers both have a say. A beam of the best states makes it linear in the number of candidates.
/// </summary>
/// <param name="text">The text that the candidates stand in.</param>
/// <param name="markers">Gets the markers, in text order.</param>
internal sealed class MarkerDecoder(TokenizedText text, RentedList<MarkerReading> markers) : IDisposable
{
    /// <summary>The path is settled after so many candidates: memory stays flat however many there are.</summary>
    private const int Window = 4096;
    private const int LongestTail = 4;

    /// <summary>The path that no marker has been taken on.</summary>
    private const int NoPath = -1;

    private readonly MarkerBeam _states = new();

    /// <summary>The markers taken on any path through the window, each behind the one before it on its path. Paths are named by the index of their last one.</summary>
    private readonly RentedList<Step> _steps = new();

    /// <summary>The states that the candidate at hand offers.</summary>
    private readonly RentedList<Offer> _offers = new();
    private NoteNumbers _notes = NoteNumbers.Unknown;
    private int _inWindow;

    /// <summary>The digits of a candidate taken as a marker, behind those of <paramref name="Path"/>; as more than one when they stand side by side.</summary>
    private readonly record struct Step(int Path, short Candidate, byte Digits, MarkerDoubt Doubt, byte Markers = 1);

    private readonly record struct Offer(float Cost, int Greatest, Step Step);

    /// <summary>Adds the markers among <paramref name="candidates"/>, which may cite <paramref name="notes"/>.</summary>
    public void Decode(ReadOnlySpan<MarkerCandidate> candidates, NoteNumbers notes)
    {
        _notes = notes;
        _states.StartAt(notes.First - 1, false, NoPath);
        for (int start = 0; start < candidates.Length; start += Window)
        {
            int end = Math.Min(start + Window, candidates.Length);
            for (int i = start; i < end; i++)
            {
                _inWindow = i - start;
                // Whether a candidate was a marker matters to the one joined to it, and to no other.
                Advance(candidates[i], i + 1 < candidates.Length && candidates[i + 1].Join != MarkerJoin.None);
            }
            Settle(candidates[start..end]);
        }
    }

    public void Dispose()
    {
        _steps.Dispose();
        _offers.Dispose();
    }

    /// <summary>Adds the states that take the candidate for a marker to those that do not, which stay as they are.</summary>
    private void Advance(in MarkerCandidate candidate, bool isJoinedToNext)
    {
        _offers.CutTo(0);
        if (candidate.IsCertain) OfferCertain(candidate.Digits);
        else OfferReadings(candidate);
        if (candidate.Join != MarkerJoin.None) _states.ForgetMarkers();
        if (candidate.IsCertain) _states.Clear();
        foreach (ref readonly Offer offer in _offers.Span)
        {
            if (_states.Offer(offer.Cost, offer.Greatest, isJoinedToNext, _steps.Count)) _steps.Add(offer.Step);
        }
    }

    private void OfferReadings(in MarkerCandidate candidate)
    {
        bool whole = candidate.Cost < MarkerCosts.Impossible && (candidate.Join != MarkerJoin.None || !_states.Refuses(_states.Cheapest + candidate.Cost + MarkerCosts.Next));
        bool tail = candidate.Head != NumberHead.None, sideBySide = candidate.Digits is { Kind: TokenKind.Superscript, Length: > 1 } && candidate.Cost <= MarkerCosts.Raised;
        if (!whole && !tail && !sideBySide) return;
        float unlisted = _notes.Has(candidate.Digits.Value) ? 0 : MarkerCosts.NotListed;
        for (int i = 0; i < _states.Count; i++)
        {
            MarkerBeam.State state = _states[i];
            if (whole) OfferWhole(state, candidate, unlisted);
            if (tail) OfferTail(state, candidate);
            if (sideBySide) OfferSideBySide(state, candidate);
        }
    }

    /// <summary>Every path goes through a marker that markup tells.</summary>
    private void OfferCertain(Token token)
    {
        for (int i = 0; i < _states.Count; i++)
        {
            MarkerBeam.State state = _states[i];
            int greatest = token.Value == 1 && _notes.MayRestart ? 1 : Math.Max(state.Greatest, token.Value);
            _offers.Add(new Offer(state.Cost, greatest, StepBehind(state, token.Length)));
        }
    }

    private void OfferWhole(in MarkerBeam.State state, in MarkerCandidate candidate, float unlisted)
    {
        Token token = candidate.Digits;
        if (candidate.Join == MarkerJoin.Range && state.AfterMarker)
        {
            OfferRangeEnd(state, candidate, token);
            return;
        }
        float surroundings = candidate.Join == MarkerJoin.List ? JoinedCost(state, candidate, token) : candidate.Cost;
        if (_states.Refuses(state.Cost + surroundings + MarkerCosts.Next)) return;
        float sequence = SequenceCost(unlisted, state.Greatest, token.Value, out int greatest, out bool gap);
        MarkerDoubt doubt = gap ? MarkerDoubt.BehindGap : surroundings + MarkerCosts.Repeat > 0 ? MarkerDoubt.BySequence : MarkerDoubt.None;
        Add(state.Cost + surroundings + sequence, greatest, StepBehind(state, token.Length, doubt));
    }

    /// <summary>The second number of <c>3-5</c>, where the first is a marker.</summary>
    private void OfferRangeEnd(in MarkerBeam.State state, in MarkerCandidate candidate, Token token)
    {
        int start = text.Tokens[candidate.Token - 2].Value;
        if (token.Value <= start || token.Value - start > MarkerCosts.LongestRange || !_notes.Has(token.Value)) return;
        Add(state.Cost + MarkerCosts.RangeEnd, Math.Max(state.Greatest, token.Value), StepBehind(state, token.Length));
    }

    /// <summary>A number joined by a comma to the one before it is what that one is.</summary>
    private static float JoinedCost(in MarkerBeam.State state, in MarkerCandidate candidate, Token token)
    {
        if (candidate.Cost <= MarkerCosts.Bracketed) return candidate.Cost;
        if (!state.AfterMarker) return Math.Max(candidate.Cost, MarkerCosts.ChainedToNumber);
        return token.Length == 3 ? MarkerCosts.ThousandsChainedToMarker : MarkerCosts.ChainedToMarker;
    }

    private void OfferTail(in MarkerBeam.State state, in MarkerCandidate candidate)
    {
        Token token = candidate.Digits;
        int wanted = state.Greatest + 1, digits = NumbersSideBySide.LengthOf(wanted);
        if (digits > LongestTail || digits >= token.Length || token.Value % PowerOfTen(digits) != wanted || !_notes.Has(wanted)) return;
        float cost = (candidate.Head == NumberHead.Decimals ? MarkerCosts.CutFromDecimals : MarkerCosts.CutFromNumber) + (Leaves(candidate.Head, token, digits) ? 0 : MarkerCosts.CutFromOther) + MarkerCosts.Next;
        Add(state.Cost + cost, wanted, StepBehind(state, digits, MarkerDoubt.BySequence));
    }

    /// <summary>Raised digits with nothing between that go on with the sequence: <c>¹²</c> as 1 and 2.</summary>
    private void OfferSideBySide(in MarkerBeam.State state, in MarkerCandidate candidate)
    {
        Token token = candidate.Digits;
        int count = NumbersSideBySide.Count(token, state.Greatest + 1), last = state.Greatest + count;
        if (count < 2 || !_notes.Has(last)) return;
        Add(state.Cost + candidate.Cost + count * MarkerCosts.Next, last, StepBehind(state, token.Length, markers: count));
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

    private void Add(float cost, int greatest, Step step)
    {
        if (!_states.Refuses(cost)) _offers.Add(new Offer(cost, greatest, step));
    }

    private Step StepBehind(in MarkerBeam.State state, int digits, MarkerDoubt doubt = MarkerDoubt.None, int markers = 1) =>
        new(state.Path, (short)_inWindow, (byte)digits, doubt, (byte)markers);

    /// <summary>Takes the cheapest path through the window, and goes on from its end alone.</summary>
    private void Settle(ReadOnlySpan<MarkerCandidate> window)
    {
        MarkerBeam.State end = _states.First();
        int first = markers.Count;
        for (int path = end.Path; path != NoPath; path = _steps[path].Path)
        {
            Step step = _steps[path];
            MarkerCandidate candidate = window[step.Candidate];
            if (step.Markers > 1) AddSideBySide(candidate, step.Markers);
            else markers.Add(Reading(candidate, step));
        }
        markers.Span[first..].Reverse();
        _steps.CutTo(0);
        _states.StartAt(end.Greatest, end.AfterMarker, NoPath);
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
