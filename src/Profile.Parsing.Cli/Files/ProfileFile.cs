using System.Buffers;
using System.Globalization;

namespace Profile.Parsing.Cli.Files;

/// <summary>The file of a profile, and why it cannot be read.</summary>
internal static class ProfileFile
{
    /// <summary>Not buffered: it is read in large pieces.</summary>
    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);

    /// <summary>All bytes of a file of text.</summary>
    /// <param name="path">Pipes, devices and sockets are refused, never waited for.</param>
    /// <param name="maximum">Most bytes.</param>
    /// <exception cref="UnreadableInputException">It is no text, or holds more than <paramref name="maximum"/> bytes.</exception>
    public static ProfileBytes Read(string path, int maximum)
    {
        if (FileKind.OtherThanFile(path) is { } other)
            throw new UnreadableInputException($"It is {other} and no file. Write what comes from it to a file and convert that, or send records to 'profiles stream'.");
        using FileStream stream = Open(path);
        if (stream.Length > maximum) throw new UnreadableInputException(TooLong(maximum));
        byte[] bytes = ArrayPool<byte>.Shared.Rent((int)Math.Max(stream.Length + 1, 4096));
        int length = 0;
        try
        {
            // To the end, which in a file that grows, and in one that the system makes up as it is read, is not where its length says.
            for (int read; (read = stream.Read(bytes, length, bytes.Length - length)) > 0;)
            {
                length += read;
                if (length > maximum) throw new UnreadableInputException(TooLong(maximum));
                if (length == bytes.Length) bytes = Enlarge(bytes);
            }
            if (BinarySigns.Refuse(bytes.AsSpan(0, length)) is { } reason) throw new UnreadableInputException(reason);
            return new ProfileBytes(bytes, length);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(bytes);
            throw;
        }
    }

    /// <summary>What came up when it was read or parsed, as a sentence that follows the name of the file.</summary>
    public static string Reason(Exception fault, string path) => fault switch
    {
        UnreadableInputException => fault.Message,
        OutOfMemoryException => "There is not enough memory for it. Run it alone, with --workers 1.",
        _ when FileFault.IsOne(fault) && path.Contains('\uFFFD') => "Its name is no valid UTF-8, so that it cannot be opened. Rename it.",
        _ when FileFault.IsOne(fault) => FileFault.WhenReading(fault),
        _ => $"The parser failed on this file ({fault.GetType().Name}: {fault.Message}). This is a fault of the parser: please report it with the file.",
    };

    private static string TooLong(int maximum) =>
        string.Create(CultureInfo.InvariantCulture, $"The file has more than the {maximum:N0} bytes that can be read. Split the profile.");

    private static byte[] Enlarge(byte[] full)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(2 * full.Length);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }
}
