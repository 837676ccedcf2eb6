using System.Text;
using Profile.Parsing.Diagnostics;
using Profile.Parsing.Text;

namespace Profile.Parsing.Reading;

/// <summary>Decodes bytes to text: by the caller's encoding, else by a byte order mark, else as UTF-8, else by what the bytes look like.</summary>
internal static class ByteDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Utf8),
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: false)),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: false)),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false)),
    ];

    public static DecodedInput Decode(ReadOnlySpan<byte> bytes, Encoding? given, DiagnosticList diagnostics)
    {
        (Encoding? marked, int length) = ByteOrderMarkOf(bytes);
        if (given is not null || marked is not null)
        {
            Encoding encoding = given ?? marked!;
            return DecodeAs(encoding, bytes, marked?.CodePage == encoding.CodePage ? length : 0, diagnostics);
        }
        return System.Text.Unicode.Utf8.IsValid(bytes) ? new DecodedInput(Utf8.GetString(bytes), Utf8.WebName) : DecodeLegacy(bytes, diagnostics);
    }

    private static (Encoding? Encoding, int Length) ByteOrderMarkOf(ReadOnlySpan<byte> bytes)
    {
        foreach ((byte[] mark, Encoding encoding) in Marks)
        {
            if (bytes.StartsWith(mark)) return (encoding, mark.Length);
        }
        return (null, 0);
    }

    /// <summary>Decodes the bytes behind a byte order mark of <paramref name="skipped"/> bytes. Whatever the encoding does with invalid bytes by itself, here they read U+FFFD.</summary>
    private static DecodedInput DecodeAs(Encoding encoding, ReadOnlySpan<byte> bytes, int skipped, DiagnosticList diagnostics)
    {
        bytes = bytes[skipped..];
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        string text = lenient.GetString(bytes);
        if (text.Contains('\uFFFD') && FirstInvalid(bytes, encoding) is { } invalid)
        {
            int place = text.IndexOf('\uFFFD', Math.Min(lenient.GetCharCount(bytes[..invalid]), text.LastIndexOf('\uFFFD')));
            diagnostics.Warn(
                DiagnosticCodes.InvalidBytes,
                $"The input is not valid {encoding.WebName}: the first invalid byte is at offset {skipped + invalid}. Each invalid place reads U+FFFD; tell the encoding if it is another.",
                new SourceSpan(place, place + 1));
        }
        return new DecodedInput(text, encoding.WebName);
    }

    private static DecodedInput DecodeLegacy(ReadOnlySpan<byte> bytes, DiagnosticList diagnostics)
    {
        Encoding guess = LegacyEncodings.Guess(bytes);
        diagnostics.Warn(
            DiagnosticCodes.EncodingGuessed,
            $"The input is not valid UTF-8 (the first invalid byte is at offset {FirstInvalid(bytes, Utf8)}); it was read as {guess.WebName}. Tell the encoding if it is another.");
        return DecodeAs(guess, bytes, 0, diagnostics);
    }

    /// <summary>Offset of the first byte that is not of the encoding; null when all are.</summary>
    private static int? FirstInvalid(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            strict.GetCharCount(bytes);
            return null;
        }
        catch (DecoderFallbackException invalid)
        {
            return Math.Clamp(invalid.Index, 0, bytes.Length);
        }
    }
}
