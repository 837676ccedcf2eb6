namespace Profile.Parsing.Structure;

/// <summary>The cheapest states of the marker decoder, one of each kind: what was read so far.</summary>
internal sealed class MarkerBeam
{
    public const int Width = 20;

    /// <summary>What tells a state from others: its greatest number, and in the lowest bit whether the candidate just before was a marker. All in a row, to be searched at once.</summary>
    private readonly long[] _kinds = new long[Width];

    private readonly float[] _costs = new float[Width];

    /// <summary>Index of the dearest state; -1 when it must be found.</summary>
    private int _dearest = -1;

    public readonly record struct State(float Cost, int Greatest, bool AfterMarker);

    public int Count { get; private set; }

    public State this[int index] => new(_costs[index], (int)(_kinds[index] >> 1), (_kinds[index] & 1) != 0);

    public void Clear()
    {
        Count = 0;
        _dearest = -1;
    }

    /// <summary>Keeps a state when it is the cheapest of its kind, and among the cheapest of all. Returns its index, or -1.</summary>
    public int Offer(float cost, int greatest, bool afterMarker)
    {
        long kind = ((long)greatest << 1) | (afterMarker ? 1L : 0L);
        int at = _kinds.AsSpan(0, Count).IndexOf(kind);
        if (at >= 0 && _costs[at] <= cost) return -1;
        if (at < 0 && Count < Width)
        {
            at = Count++;
        }
        else if (at < 0)
        {
            at = Dearest();
            if (_costs[at] <= cost) return -1;
        }
        (_kinds[at], _costs[at]) = (kind, cost);
        if (at == _dearest) _dearest = -1;
        return at;
    }

    /// <summary>Keeps the cheapest state alone, whose cost counts as 0 from here on. Returns the index that it had.</summary>
    public int KeepCheapest()
    {
        int cheapest = 0;
        for (int i = 1; i < Count; i++)
        {
            if (_costs[i] < _costs[cheapest]) cheapest = i;
        }
        (_kinds[0], _costs[0]) = (_kinds[cheapest], 0);
        Count = 1;
        return cheapest;
    }

    private int Dearest()
    {
        if (_dearest >= 0) return _dearest;
        _dearest = 0;
        for (int i = 1; i < Count; i++)
        {
            if (_costs[i] > _costs[_dearest]) _dearest = i;
        }
        return _dearest;
    }
}
