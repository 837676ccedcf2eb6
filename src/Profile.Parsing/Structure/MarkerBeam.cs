namespace Profile.Parsing.Structure;

/// <summary>The cheapest states of the marker decoder, one of each kind: what was read so far.</summary>
internal sealed class MarkerBeam
{
    private const int Width = 20;

    /// <summary>A state so much dearer than the cheapest is given up: more than markers in sound surroundings and out of their order can win back.</summary>
    private const float Reach = 32;

    /// <summary>What tells a state from others: its greatest number, and in the lowest bit whether the candidate just before was a marker. All in a row, to be searched at once.</summary>
    private readonly long[] _kinds = new long[Width];

    private readonly float[] _costs = new float[Width];
    private readonly int[] _paths = new int[Width];

    /// <summary>A state of this cost or more is not kept, whatever its kind.</summary>
    private float _limit;

    /// <summary>What was read so far and what that costs; the path is the name that the decoder has for how it was read.</summary>
    public readonly record struct State(float Cost, int Greatest, bool AfterMarker, int Path);

    public int Count { get; private set; }

    /// <summary>The cost of the cheapest state.</summary>
    public float Cheapest { get; private set; }

    public State this[int index] => new(_costs[index], (int)(_kinds[index] >> 1), (_kinds[index] & 1) != 0, _paths[index]);

    /// <summary>Keeps one state alone, whose cost counts as 0.</summary>
    public void StartAt(int greatest, bool afterMarker, int path)
    {
        Clear();
        Offer(0, greatest, afterMarker, path);
    }

    /// <summary>Takes all states away. What is offered next is kept.</summary>
    public void Clear()
    {
        Count = 0;
        Cheapest = _limit = float.PositiveInfinity;
    }

    /// <summary>Whether a state of this cost is known not to be kept, whatever its kind: too dear beside the cheapest, or the beam is full of cheaper ones.</summary>
    public bool Refuses(float cost) => cost >= _limit;

    /// <summary>Keeps a state when it is the cheapest of its kind, and among the cheapest of all. Tells whether it was kept.</summary>
    public bool Offer(float cost, int greatest, bool afterMarker, int path)
    {
        if (Refuses(cost)) return false;
        long kind = ((long)greatest << 1) | (afterMarker ? 1L : 0L);
        int at = _kinds.AsSpan(0, Count).IndexOf(kind);
        if (at >= 0 && _costs[at] <= cost) return false;
        if (at < 0) at = Count < Width ? Count++ : Dearest();
        (_kinds[at], _costs[at], _paths[at]) = (kind, cost, path);
        if (cost < Cheapest) DropBeside(cost);
        else if (Count == Width) _limit = _costs[Dearest()];
        return true;
    }

    /// <summary>Lets all states be behind something that is no marker.</summary>
    public void ForgetMarkers()
    {
        for (int i = Count - 1; i >= 0; i--)
        {
            if ((_kinds[i] & 1) == 0) continue;
            int same = _kinds.AsSpan(0, Count).IndexOf(_kinds[i] - 1);
            if (same < 0) _kinds[i]--;
            else Merge(i, same);
        }
    }

    /// <summary>The cheapest state.</summary>
    public State First()
    {
        int cheapest = 0;
        while (_costs[cheapest] != Cheapest) cheapest++;
        return this[cheapest];
    }

    /// <summary>Takes the states away that are too dear beside one of this cost, now the cheapest.</summary>
    private void DropBeside(float cost)
    {
        Cheapest = cost;
        _limit = cost + Reach;
        for (int i = Count - 1; i >= 0; i--)
        {
            if (_costs[i] >= _limit) Remove(i);
        }
        if (Count == Width) _limit = _costs[Dearest()];
    }

    /// <summary>Keeps the cheaper of two states in the place and with the kind of the second.</summary>
    private void Merge(int one, int other)
    {
        if (_costs[one] < _costs[other]) (_costs[other], _paths[other]) = (_costs[one], _paths[one]);
        Remove(one);
    }

    private void Remove(int index)
    {
        Count--;
        (_kinds[index], _costs[index], _paths[index]) = (_kinds[Count], _costs[Count], _paths[Count]);
        _limit = Cheapest + Reach;
    }

    private int Dearest()
    {
        ReadOnlySpan<float> costs = _costs.AsSpan(0, Count);
        int dearest = 0;
        for (int i = 1; i < costs.Length; i++)
        {
            if (costs[i] > costs[dearest]) dearest = i;
        }
        return dearest;
    }
}
