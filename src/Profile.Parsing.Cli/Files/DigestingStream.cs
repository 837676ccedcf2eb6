using System.Security.Cryptography;

namespace Profile.Parsing.Cli.Files;

/// <summary>A file that is written from its start to its end, with its digest at hand when all is written.</summary>
internal sealed class DigestingStream(FileStream file) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position { get => _length; set => throw new NotSupportedException(); }

    /// <summary>Puts all that was written on the disk, and tells what it was.</summary>
    public FileDigest Finish()
    {
        try
        {
            file.Flush(flushToDisk: true);
        }
        catch (ArgumentOutOfRangeException tooLarge)
        {
            throw Outgrown(tooLarge);
        }
        return new FileDigest(_length, Convert.ToHexStringLower(_hash.GetHashAndReset()));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            file.Write(buffer);
        }
        catch (ArgumentOutOfRangeException tooLarge)
        {
            throw Outgrown(tooLarge);
        }
        _hash.AppendData(buffer);
        _length += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Nothing: writers of JSON flush often, and <see cref="Finish"/> sees to it that all is there.</summary>
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) Release();
        base.Dispose(disposing);
    }

    private void Release()
    {
        _hash.Dispose();
        try
        {
            file.Dispose();
        }
        catch (ArgumentOutOfRangeException)
        {
            // It was told when it came up first; what is left in the buffer is not wanted.
        }
    }

    /// <summary>What .NET throws at EFBIG, as the fault of a file that it is.</summary>
    private static IOException Outgrown(ArgumentOutOfRangeException tooLarge) => new(tooLarge.Message, FileFault.FileTooLarge);
}
