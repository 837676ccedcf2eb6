using System.Security;

namespace Profile.Parsing.Cli.Files;

/// <summary>What the file system may refuse, in the words of the user.</summary>
internal static class FileFault
{
    public static bool IsOne(Exception fault) => fault is IOException or UnauthorizedAccessException or SecurityException;

    /// <summary>A sentence that follows the name of the file.</summary>
    public static string Reason(Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => "It is not there: it has gone since it was found, or it is a link to nothing.",
        UnauthorizedAccessException or SecurityException => "Access is denied. Check its permissions.",
        IOException { HResult: unchecked((int)0x80070020) or 11 or 35 } => "Another program has locked it. Close it there and run again.",
        IOException { HResult: unchecked((int)0x80070070) or 28 } => "The disk is full. Make room and run again.",
        _ => fault.Message,
    };
}
