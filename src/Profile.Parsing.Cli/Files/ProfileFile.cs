using System.Globalization;

namespace Profile.Parsing.Cli.Files;

/// <summary>The file of a profile, and why it cannot be read.</summary>
internal static class ProfileFile
{
    /// <summary>Not buffered: the parser reads it whole.</summary>
    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);

    /// <summary>What came up when it was opened or parsed, as a sentence that follows the name of the file.</summary>
    public static string Reason(Exception fault) => fault switch
    {
        InputTooLongException tooLong => string.Create(CultureInfo.InvariantCulture, $"The file has more than the {tooLong.Maximum:N0} bytes that can be read. Split the profile."),
        _ when FileFault.IsOne(fault) => FileFault.WhenReading(fault),
        _ => $"The parser failed on this file ({fault.GetType().Name}: {fault.Message}). This is a fault of the parser: please report it with the file.",
    };
}
