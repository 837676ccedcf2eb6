using System.Buffers;

namespace Profile.Parsing.Text;

/// <summary>A list for the time of one parse, in an array that is rented: dispose to give it back.</summary>
/// <remarks>Lists of a large text would else be made anew for each, and those of more than 85,000 bytes cost a full collection.</remarks>
internal sealed class RentedList<T>(int capacity = 16) : IDisposable
{
    private T[] _items = ArrayPool<T>.Shared.Rent(Math.Max(16, capacity));

    public int Count { get; private set; }

    public Span<T> Span => _items.AsSpan(0, Count);

    /// <summary>The item itself, not a copy.</summary>
    public ref T this[int index] => ref Span[index];

    /// <summary>How many items fit without a larger array.</summary>
    public int Capacity => _items.Length;

    public void Add(T item)
    {
        if (Count == _items.Length) Grow(Count + 1);
        _items[Count++] = item;
    }

    /// <summary>Adds an item and gives it to be set: what is there is left from before. It saves a large one from being copied twice.</summary>
    public ref T Append()
    {
        if (Count == _items.Length) Grow(Count + 1);
        return ref _items[Count++];
    }

    public void AddRange(ReadOnlySpan<T> items)
    {
        if (Count + items.Length > _items.Length) Grow(Count + items.Length);
        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    /// <summary>Keeps only the first <paramref name="count"/> items.</summary>
    public void CutTo(int count) => Count = count;

    public Span<T>.Enumerator GetEnumerator() => Span.GetEnumerator();

    public void Dispose()
    {
        RentedArray.Return(ref _items);
        Count = 0;
    }

    private void Grow(int needed) => RentedArray.Grow(ref _items, Count, needed);
}
