using System.Security;

namespace Profile.Parsing.Cli.Files;

/// <summary>What the file system may refuse, as a sentence that follows the name of the file.</summary>
internal static class FileFault
{
    /// <summary>EFBIG, wherever there is one.</summary>
    public const int FileTooLarge = 27;

    /// <summary>Refuses a file that could not get its name, before the work that it is for.</summary>
    /// <exception cref="IOException">A folder has that name.</exception>
    public static void RefuseFolderAt(string path)
    {
        if (Directory.Exists(path)) throw new IOException($"{Path.GetFileName(path)} is a folder there, and a file of the run is to have that name. Rename or remove it.");
    }

    public static bool IsOne(Exception fault) => fault is IOException or UnauthorizedAccessException or SecurityException;

    /// <summary>Whether what was written did not fit, so that nothing after it will: ENOSPC, EDQUOT of Linux and of macOS, and the same of Windows.</summary>
    public static bool IsFullDisk(Exception fault) =>
        fault is IOException { HResult: 28 or 122 or 69 or unchecked((int)0x80070070) or unchecked((int)0x80070027) };

    public static string WhenReading(Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => "It is not there: it has gone since it was found, or it is a link to nothing.",
        // ELOOP
        IOException { HResult: 40 or 62 } => "It is a link in a circle of links.",
        _ => Either(fault),
    };

    public static string WhenWriting(Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => "A folder on the way is a file, or has gone.",
        _ when IsFullDisk(fault) => "The disk is full. Make room and run again.",
        // ENAMETOOLONG
        PathTooLongException or IOException { HResult: 36 or 63 } => "Its name would be longer than the file system allows. Give the input a shorter name.",
        IOException { HResult: FileTooLarge } => "It would be larger than a file may be here. Look at 'ulimit -f' and at the file system.",
        // EISDIR
        IOException { HResult: 21 } => "A folder of that name is in its place. Rename or remove it.",
        // EROFS
        IOException { HResult: 30 } => "The file system is read-only.",
        // EPIPE, and the same of Windows.
        IOException { HResult: unchecked((int)0x8007006D) or 32 } => "Its reader has gone.",
        _ => Either(fault),
    };

    /// <summary>A sharing violation of Windows; EAGAIN of Linux and of macOS.</summary>
    public static bool IsLock(Exception fault) => fault is IOException { HResult: unchecked((int)0x80070020) or 11 or 35 };

    private static string Either(Exception fault) => fault switch
    {
        UnauthorizedAccessException or SecurityException => "Access is denied. Check its permissions.",
        _ when IsLock(fault) => "Another program has locked it. Close it there and run again.",
        _ => fault.Message,
    };
}
