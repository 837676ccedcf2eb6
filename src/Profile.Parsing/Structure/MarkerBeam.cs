namespace Profile.Parsing.Structure;

/// <summary>The cheapest states of the marker decoder, one of each kind: what was read so far.</summary>
internal sealed class MarkerBeam
{
    public const int Width = 20;

    private const int Slots = 128;

    /// <summary>What tells a state from others: its greatest number, and in the lowest bit whether the candidate just before was a marker. All in a row, to be searched at once.</summary>
    private readonly long[] _kinds = new long[Width];

    private readonly float[] _costs = new float[Width];

    /// <summary>Of each hash of a kind one state with it; -1 when there has been none since the beam was empty. Nearly all kinds are found here, or found to be new.</summary>
    private readonly sbyte[] _slots = new sbyte[Slots];

    /// <summary>Index of the dearest state; -1 when it must be found.</summary>
    private int _dearest = -1;

    public readonly record struct State(float Cost, int Greatest, bool AfterMarker);

    public int Count { get; private set; }

    public State this[int index] => new(_costs[index], (int)(_kinds[index] >> 1), (_kinds[index] & 1) != 0);

    public void Clear()
    {
        Count = 0;
        _dearest = -1;
        _slots.AsSpan().Fill(-1);
    }

    /// <summary>Whether a state of this cost is known not to be kept, whatever its kind: the beam is full of cheaper ones.</summary>
    public bool Refuses(float cost) => _dearest >= 0 && _costs[_dearest] <= cost;

    /// <summary>Keeps a state when it is the cheapest of its kind, and among the cheapest of all. Returns its index, or -1.</summary>
    public int Offer(float cost, int greatest, bool afterMarker)
    {
        if (Refuses(cost)) return -1;
        long kind = ((long)greatest << 1) | (afterMarker ? 1L : 0L);
        ref sbyte slot = ref _slots[SlotOf(kind)];
        int at = slot;
        if (at >= 0 && _kinds[at] != kind) at = _kinds.AsSpan(0, Count).IndexOf(kind);
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
        slot = (sbyte)at;
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
        State kept = this[cheapest];
        Clear();
        Offer(0, kept.Greatest, kept.AfterMarker);
        return cheapest;
    }

    private static int SlotOf(long kind) => (int)((ulong)kind * 0x9E37_79B9_7F4A_7C15 >> 57);

    private int Dearest()
    {
        if (_dearest >= 0) return _dearest;
        ReadOnlySpan<float> costs = _costs.AsSpan(0, Count);
        int dearest = 0;
        for (int i = 1; i < costs.Length; i++)
        {
            if (costs[i] > costs[dearest]) dearest = i;
        }
        return _dearest = dearest;
    }
}
