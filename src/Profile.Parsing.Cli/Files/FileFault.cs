using System.Security;

namespace Profile.Parsing.Cli.Files;

/// <summary>What the file system may refuse, as a sentence that follows the name of the file.</summary>
internal static class FileFault
{
    public static bool IsOne(Exception fault) => fault is IOException or UnauthorizedAccessException or SecurityException;

    public static string WhenReading(Exception fault) => fault is FileNotFoundException or DirectoryNotFoundException
        ? "It is not there: it has gone since it was found, or it is a link to nothing."
        : Either(fault);

    public static string WhenWriting(Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => "A folder on the way is a file, or has gone.",
        // ENOSPC, and the same of Windows.
        IOException { HResult: unchecked((int)0x80070070) or 28 } => "The disk is full. Make room and run again.",
        // EPIPE, and the same of Windows.
        IOException { HResult: unchecked((int)0x8007006D) or 32 } => "Its reader has gone.",
        _ => Either(fault),
    };

    private static string Either(Exception fault) => fault switch
    {
        UnauthorizedAccessException or SecurityException => "Access is denied. Check its permissions.",
        // A sharing violation of Windows; EAGAIN of Linux and of macOS.
        IOException { HResult: unchecked((int)0x80070020) or 11 or 35 } => "Another program has locked it. Close it there and run again.",
        _ => fault.Message,
    };
}
