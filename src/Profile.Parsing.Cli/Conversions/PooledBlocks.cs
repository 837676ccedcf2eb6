using System.Buffers;

namespace Profile.Parsing.Cli.Conversions;

/// <summary>Bytes in blocks from the pool. Unlike one growing array it takes hardly more memory than there are bytes, which counts when they are many.</summary>
internal sealed class PooledBlocks : IBufferWriter<byte>, IDisposable
{
    /// <summary>Small enough for the garbage collector not to treat a block as a large object.</summary>
    private const int BlockSize = 64 * 1024;

    private readonly List<(byte[] Bytes, int Length)> _full = [];
    private byte[] _last = [];
    private int _length;

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_last.Length - _length < Math.Max(sizeHint, 1)) Begin(sizeHint);
        return _last.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void CopyTo(Stream stream)
    {
        foreach ((byte[] bytes, int length) in _full) stream.Write(bytes, 0, length);
        stream.Write(_last, 0, _length);
    }

    public void Dispose()
    {
        foreach ((byte[] bytes, _) in _full) ArrayPool<byte>.Shared.Return(bytes);
        if (_last.Length > 0) ArrayPool<byte>.Shared.Return(_last);
        _full.Clear();
        (_last, _length) = ([], 0);
    }

    private void Begin(int size)
    {
        if (_last.Length > 0) _full.Add((_last, _length));
        (_last, _length) = (ArrayPool<byte>.Shared.Rent(Math.Max(size, BlockSize)), 0);
    }
}
