using System.Text;
using Profile.Parsing.Diagnostics;
using Profile.Parsing.Text;

namespace Profile.Parsing.Reading;

/// <summary>Decodes bytes to text: by the caller's encoding, else by a byte order mark, else as UTF-8.</summary>
internal static class ByteDecoder
{
    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(false)),
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: false)),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: false)),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false)),
    ];

    public static DecodedInput Decode(ReadOnlySpan<byte> bytes, Encoding? given, DiagnosticList diagnostics)
    {
        (Encoding marked, int length) = ByteOrderMarkOf(bytes);
        Encoding encoding = given ?? marked;
        if (length > 0 && encoding.CodePage == marked.CodePage) bytes = bytes[length..];
        string text = encoding.GetString(bytes);
        if (text.Contains('\uFFFD')) ReportInvalid(text, bytes, encoding, diagnostics);
        return new DecodedInput(text, encoding.WebName);
    }

    private static (Encoding Encoding, int Length) ByteOrderMarkOf(ReadOnlySpan<byte> bytes)
    {
        foreach ((byte[] mark, Encoding encoding) in Marks)
        {
            if (bytes.StartsWith(mark)) return (encoding, mark.Length);
        }
        return (Marks[0].Encoding, 0);
    }

    /// <summary>U+FFFD may be the text's own; what the bytes say decides.</summary>
    private static void ReportInvalid(string text, ReadOnlySpan<byte> bytes, Encoding encoding, DiagnosticList diagnostics)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            strict.GetCharCount(bytes);
        }
        catch (DecoderFallbackException invalid)
        {
            int first = text.IndexOf('\uFFFD');
            diagnostics.Warn(
                DiagnosticCodes.InvalidBytes,
                $"The input is not valid {encoding.WebName}: the first invalid byte is at offset {Math.Max(0, invalid.Index)}. Each invalid place reads U+FFFD; tell the encoding if it is another.",
                new SourceSpan(first, first + 1));
        }
    }
}
