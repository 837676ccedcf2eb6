using System.Text;

namespace Profile.Parsing.Cli.Tests.Running;

/// <summary>An input that is made while it is read, in pieces of at most <paramref name="pieces"/> bytes, and that may end with a fault.</summary>
internal sealed class ScriptedStream(IEnumerable<string> parts, int pieces = int.MaxValue, Exception? then = null) : Stream
{
    private readonly IEnumerator<string> _parts = parts.GetEnumerator();
    private byte[] _part = [];
    private int _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        while (_at == _part.Length)
        {
            if (!_parts.MoveNext()) return then is null ? 0 : throw then;
            _part = Encoding.UTF8.GetBytes(_parts.Current);
            _at = 0;
        }
        int read = Math.Min(Math.Min(count, pieces), _part.Length - _at);
        _part.AsSpan(_at, read).CopyTo(buffer.AsSpan(offset));
        _at += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
