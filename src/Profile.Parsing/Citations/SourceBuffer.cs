using System.Buffers;

namespace Profile.Parsing.Citations;

/// <summary>The sources of all notes in text order. The array is rented: dispose to give it back.</summary>
internal sealed class SourceBuffer(int capacity) : IDisposable
{
    private CitedSource[] _sources = ArrayPool<CitedSource>.Shared.Rent(Math.Max(16, capacity));

    public int Count { get; private set; }

    public ref CitedSource this[int i] => ref _sources[i];

    public ReadOnlySpan<CitedSource> All => _sources.AsSpan(0, Count);

    /// <summary>Adds an empty source, to be filled where it lies. Valid until the next one is added.</summary>
    public ref CitedSource Add()
    {
        if (Count == _sources.Length) Grow();
        ref CitedSource source = ref _sources[Count++];
        source = default;
        return ref source;
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
        Return();
        _sources = [];
    }

    private void Grow()
    {
        CitedSource[] grown = ArrayPool<CitedSource>.Shared.Rent(Count * 2);
        _sources.AsSpan(0, Count).CopyTo(grown);
        Return();
        _sources = grown;
    }

    /// <summary>Gives the array back without what was put into it, so that the pool holds no document.</summary>
    private void Return()
    {
        _sources.AsSpan(0, Count).Clear();
        ArrayPool<CitedSource>.Shared.Return(_sources);
    }
}
