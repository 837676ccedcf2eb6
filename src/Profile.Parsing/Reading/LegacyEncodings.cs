using System.Text;
using UtfUnknown;

namespace Profile.Parsing.Reading;

/// <summary>Guesses the encoding of bytes that are not UTF-8.</summary>
internal static class LegacyEncodings
{
    /// <summary>The guess is made from so many bytes.</summary>
    private const int SampleLength = 256 * 1024;

    /// <summary>What the web takes unlabelled bytes for, and what Western word processors write.</summary>
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The likeliest encoding; windows-1252 when nothing speaks for another.</summary>
    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        if (IsWesternPunctuation(bytes)) return Western;
        DetectionDetail? best = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, SampleLength)].ToArray()).Detected;
        if (best is null || string.IsNullOrEmpty(best.EncodingName)) return Western;
        return best.Encoding ?? CodePagesEncodingProvider.Instance.GetEncoding(best.EncodingName) ?? Western;
    }

    /// <summary>
    /// Whether the bytes above ASCII are mostly the curly quotes, dashes and dots of windows-1252, each beside ASCII: English text, on
    /// which detectors by letter frequency have little to go.
    /// </summary>
    private static bool IsWesternPunctuation(ReadOnlySpan<byte> bytes)
    {
        int high = 0, punctuation = 0;
        for (int i = 0; i < bytes.Length && i < SampleLength; i++)
        {
            if (bytes[i] < 0x80) continue;
            high++;
            bool alone = (i == 0 || bytes[i - 1] < 0x80) && (i + 1 == bytes.Length || bytes[i + 1] < 0x80 || IsMark(bytes[i + 1]));
            if (IsMark(bytes[i]) && alone) punctuation++;
        }
        return high > 0 && punctuation * 3 >= high * 2;
    }

    private static bool IsMark(byte b) => b is 0x85 or (>= 0x91 and <= 0x97) or 0xA0 or 0xA7 or 0xAB or 0xBB;
}
