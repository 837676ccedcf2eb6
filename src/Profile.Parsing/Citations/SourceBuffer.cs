using System.Buffers;

namespace Profile.Parsing.Citations;

/// <summary>The sources of all notes in text order. The array is rented: dispose to give it back.</summary>
internal sealed class SourceBuffer(int capacity) : IDisposable
{
    private CitedSource[] _sources = ArrayPool<CitedSource>.Shared.Rent(Math.Max(16, capacity));

    public int Count { get; private set; }

    public ref CitedSource this[int i] => ref _sources[i];

    public ReadOnlySpan<CitedSource> All => _sources.AsSpan(0, Count);

    public void Add(in CitedSource source)
    {
        if (Count == _sources.Length) Grow();
        _sources[Count++] = source;
    }

    /// <summary>Index of the first source of that note or of one behind it.</summary>
    public int FirstOf(int footnote)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_sources[middle].Footnote < footnote) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    public void Dispose()
    {
        ArrayPool<CitedSource>.Shared.Return(_sources, clearArray: true);
        _sources = [];
    }

    private void Grow()
    {
        CitedSource[] grown = ArrayPool<CitedSource>.Shared.Rent(Count * 2);
        _sources.AsSpan(0, Count).CopyTo(grown);
        ArrayPool<CitedSource>.Shared.Return(_sources, clearArray: true);
        _sources = grown;
    }
}
