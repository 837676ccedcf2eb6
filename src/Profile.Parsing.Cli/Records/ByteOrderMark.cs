namespace Profile.Parsing.Cli.Records;

/// <summary>Of UTF-8. It is no part of JSON, but stands before the first line of files from some editors, and inside of several such files put together.</summary>
internal static class ByteOrderMark
{
    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> line) => line.StartsWith("\uFEFF"u8) ? line[3..] : line;
}
