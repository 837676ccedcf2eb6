using System.Buffers;
using Profile.Parsing.Cli.Files;

namespace Profile.Parsing.Cli.Records;

/// <summary>Cuts a stream into lines. A line that is too long is passed over without being held in memory.</summary>
/// <param name="input">Read in pieces, as they come.</param>
/// <param name="maximumLength">The longest line, in bytes without the line feed.</param>
internal sealed class RecordLineReader(Stream input, int maximumLength)
{
    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r"u8);

    private readonly byte[] _piece = new byte[64 * 1024];
    private int _start;
    private int _end;
    private string? _fault;

    /// <summary>The lines that are not blank. The content of each is the caller's to dispose. A fault of the stream is the last of them.</summary>
    public IEnumerable<RecordLine> Lines()
    {
        long number = 1;
        for (; Next(number) is { } line; number++)
        {
            if (line.Content is { } content && ByteOrderMark.Skip(content.Span).IndexOfAnyExcept(Blank) < 0) content.Dispose();
            else yield return line;
        }
        if (_fault is not null) yield return new RecordLine(number, 0, null, _fault);
    }

    /// <summary>The next line, blank or not; null at the end of the input.</summary>
    private RecordLine? Next(long number)
    {
        if (_fault is not null || !Fill()) return null;
        var content = new PooledBytes();
        long length = 0;
        bool ended = false;
        while (!ended && Fill())
        {
            ReadOnlySpan<byte> rest = _piece.AsSpan(_start, _end - _start);
            int feed = rest.IndexOf((byte)'\n');
            ended = feed >= 0;
            if (ended) rest = rest[..feed];
            length += rest.Length;
            if (length <= maximumLength) content.Write(rest);
            else content.Dispose();
            _start += rest.Length + (ended ? 1 : 0);
        }
        if (_fault is not null)
        {
            content.Dispose();
            return null;
        }
        return new RecordLine(number, length, length <= maximumLength ? content : null);
    }

    /// <summary>Whether there is anything left to read.</summary>
    private bool Fill()
    {
        if (_start < _end) return true;
        _start = _end = 0;
        try
        {
            _end = input.Read(_piece);
        }
        catch (Exception fault) when (FileFault.IsOne(fault))
        {
            _fault = fault.Message;
        }
        return _end > 0;
    }
}
