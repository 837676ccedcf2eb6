using System.Buffers;

namespace Profile.Parsing.Cli.Files;

/// <summary>The bytes of one input, in an array that goes back to the pool.</summary>
internal sealed class ProfileBytes(byte[] rented, int length) : IDisposable
{
    public ReadOnlyMemory<byte> Memory => rented.AsMemory(0, length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(rented);
}
