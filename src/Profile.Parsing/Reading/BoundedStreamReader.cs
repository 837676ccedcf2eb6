namespace Profile.Parsing.Reading;

/// <summary>Reads a stream to its end, but no further than a bound.</summary>
internal static class BoundedStreamReader
{
    private const int FirstBuffer = 64 * 1024;

    /// <summary>All bytes; null when there are more than <paramref name="maximum"/>, of which one more is read and no other.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, int maximum, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[FirstBuffer];
        int length = 0;
        while (true)
        {
            int wanted = (int)Math.Min(buffer.Length - length, maximum + 1L - length);
            int read = await stream.ReadAsync(buffer.AsMemory(length, wanted), cancellationToken).ConfigureAwait(false);
            if (read == 0) break;
            length += read;
            if (length > maximum) return null;
            if (length == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(2L * length, Array.MaxLength));
        }
        Array.Resize(ref buffer, length);
        return buffer;
    }
}
