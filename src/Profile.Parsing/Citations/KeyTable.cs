using System.Buffers;

namespace Profile.Parsing.Citations;

/// <summary>Numbers by key. The arrays are rented: dispose to give them back.</summary>
internal sealed class KeyTable : IDisposable
{
    private const int Smallest = 64;

    private ulong[] _keys = [];
    private int[] _values = [];
    private int _mask = -1;
    private int _count;

    public KeyTable(int capacity) => Rent(capacity);

    /// <summary>The place of the number of <paramref name="key"/>, which is not 0; a new key has the number -1. Valid until the next call.</summary>
    public ref int At(ulong key)
    {
        if (_count * 2 > _mask) Grow();
        int i = Find(key);
        if (_keys[i] == 0)
        {
            _keys[i] = key;
            _values[i] = -1;
            _count++;
        }
        return ref _values[i];
    }

    /// <summary>The number of <paramref name="key"/>, or -1.</summary>
    public int Of(ulong key)
    {
        int i = Find(key);
        return _keys[i] == 0 ? -1 : _values[i];
    }

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_keys);
        ArrayPool<int>.Shared.Return(_values);
        (_keys, _values, _mask) = ([], [], -1);
    }

    private int Find(ulong key)
    {
        int i = (int)((key * 0x9E3779B97F4A7C15) >> 32) & _mask;
        while (_keys[i] != key && _keys[i] != 0) i = (i + 1) & _mask;
        return i;
    }

    private void Rent(int capacity)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(Smallest, capacity * 2));
        _keys = ArrayPool<ulong>.Shared.Rent(size);
        _values = ArrayPool<int>.Shared.Rent(size);
        _mask = size - 1;
        _keys.AsSpan(0, size).Clear();
        _count = 0;
    }

    private void Grow()
    {
        (ulong[] keys, int[] values, int size) = (_keys, _values, _mask + 1);
        Rent(size);
        for (int i = 0; i < size; i++)
        {
            if (keys[i] != 0) At(keys[i]) = values[i];
        }
        ArrayPool<ulong>.Shared.Return(keys);
        ArrayPool<int>.Shared.Return(values);
    }
}
