using System.Runtime.InteropServices;

namespace Profile.Parsing.Cli.Files;

/// <summary>
/// Tells files from pipes, devices and sockets, which Unix gives names as well. Opening a pipe waits for its writer, maybe for ever, and .NET
/// has no way to ask before.
/// </summary>
internal static class FileKind
{
    private const int CurrentFolder = -100;
    private const uint TypeWanted = 1;
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>What <paramref name="path"/> leads to when that is no file of bytes, as a noun with its article; null when it is one, and where nobody can say.</summary>
    public static string? OtherThanFile(string path) => TypeOf(path) switch
    {
        0x1000 => "a pipe",
        0x2000 or 0x6000 => "a device",
        0xC000 => "a socket",
        _ => null,
    };

    public static bool IsRegular(string path) => TypeOf(path) is null or Regular;

    private static int? TypeOf(string path)
    {
        if (OperatingSystem.IsWindows()) return null;
        byte[] status = new byte[512];
        try
        {
            if (OperatingSystem.IsLinux()) return Statx(CurrentFolder, path, 0, TypeWanted, status) == 0 ? BitConverter.ToUInt16(status, 28) & TypeMask : null;
            // Only there is the mode known to stand behind the four bytes of the device.
            return OperatingSystem.IsMacOS() && RuntimeInformation.ProcessArchitecture == Architecture.Arm64 && Stat(path, status) == 0
                ? BitConverter.ToUInt16(status, 4) & TypeMask
                : null;
        }
        catch (EntryPointNotFoundException)
        {
            // An old C library.
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, byte[] status);

    [DllImport("libc", EntryPoint = "stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, byte[] status);
}
