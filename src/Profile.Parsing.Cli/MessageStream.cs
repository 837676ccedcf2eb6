using Profile.Parsing.Cli.Files;

namespace Profile.Parsing.Cli;

/// <summary>
/// Standard error, which may be closed, a pipe whose reader has gone, or a file on a full disk. There is no other place to say so, and a
/// message that is lost must not end a run of many hours: the exit status and the manifest tell the same.
/// </summary>
internal sealed class MessageStream(Stream error) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            error.Write(buffer);
        }
        catch (Exception fault) when (FileFault.IsOne(fault))
        {
            // It is lost.
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Nothing: each message is written as it comes.</summary>
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
