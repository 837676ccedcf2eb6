namespace Profile.Parsing.Cli.Files;

/// <summary>Tells what is no text: by the first bytes that the formats of files begin with, else by the share of bytes that no text has.</summary>
internal static class BinarySigns
{
    /// <summary>How much of a file is looked at.</summary>
    private const int Sample = 64 * 1024;

    private const string AsText = "Export its text to a .txt or .html file and convert that.";
    private const string Unpack = "Unpack it and convert what is in it.";
    private const string Picture = "If it shows a text, have it recognised and convert that.";
    private const string NoProfile = "It holds no profile.";

    private static readonly (byte[] Start, string Kind, string Remedy)[] Starts =
    [
        ([.. "%PDF-"u8], "a PDF", AsText),
        ([.. "%!PS"u8], "a PostScript file", AsText),
        ([.. "{\\rtf"u8], "an RTF document", AsText),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a document of an office program", AsText),
        ([.. "AT&TFORM"u8], "a DjVu document", AsText),
        ([0x89, .. "PNG"u8], "a PNG picture", Picture),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture", Picture),
        ([.. "GIF8"u8], "a GIF picture", Picture),
        ([.. "II*\0"u8], "a TIFF picture", Picture),
        ([.. "MM\0*"u8], "a TIFF picture", Picture),
        ([0x1F, 0x8B], "a gzip archive", Unpack),
        ([.. "BZh"u8, (byte)'9', 0x31, 0x41, 0x59], "a bzip2 archive", Unpack),
        ([0xFD, .. "7zXZ"u8], "an xz archive", Unpack),
        ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive", Unpack),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive", Unpack),
        ([.. "Rar!\u001a\a"u8], "a RAR archive", Unpack),
        ([.. "SQLite format 3\0"u8], "an SQLite database", "Export the texts from it and convert those."),
        ([.. "PAR1"u8], "a Parquet file", NoProfile),
        ([0x7F, .. "ELF"u8], "a program", NoProfile),
        ([.. "OggS"u8], "a recording", NoProfile),
        ([.. "ID3"u8], "a recording", NoProfile),
    ];

    /// <summary>Why the bytes of a file cannot be read as text, as a sentence that follows its name; null when they can.</summary>
    public static string? Refuse(ReadOnlySpan<byte> bytes)
    {
        foreach ((byte[] start, string kind, string remedy) in Starts)
        {
            if (bytes.StartsWith(start)) return Told(kind, remedy);
        }
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return RefuseZip(bytes);
        if (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..12].SequenceEqual("WEBP"u8)) return Told("a WebP picture", Picture);
        if (bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8)) return Told("a film or a recording", NoProfile);
        return HasUtf16Mark(bytes) ? null : RefuseUnreadable(bytes[..Math.Min(Sample, bytes.Length)]);
    }

    /// <summary>Documents of office programs are ZIP archives whose first entries tell what they are.</summary>
    private static string RefuseZip(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> start = bytes[..Math.Min(4096, bytes.Length)];
        if (start.IndexOf("application/epub"u8) >= 0) return Told("an EPUB book", AsText);
        if (start.IndexOf("opendocument.text"u8) >= 0) return Told("an OpenDocument text", AsText);
        if (start.IndexOf("word/"u8) >= 0) return Told("a Word document", AsText);
        if (start.IndexOf("xl/"u8) >= 0) return Told("an Excel workbook", AsText);
        return start.IndexOf("[Content_Types].xml"u8) >= 0 ? Told("a document of an office program", AsText) : Told("a ZIP archive", Unpack);
    }

    private static bool HasUtf16Mark(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..];

    private static string? RefuseUnreadable(ReadOnlySpan<byte> sample)
    {
        int controls = 0, evenNulls = 0, oddNulls = 0;
        for (int i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0 && i % 2 == 0) evenNulls++;
            else if (sample[i] == 0) oddNulls++;
            else if (IsControl(sample[i])) controls++;
        }
        int nulls = evenNulls + oddNulls;
        if (nulls == sample.Length && nulls > 0) return "It holds nothing but NUL bytes, as a copy that broke off does. Copy it again from where it came.";
        // Every second byte of western text in UTF-16 is NUL, and hardly any of the others.
        if (Math.Max(evenNulls, oddNulls) > sample.Length / 4 && Math.Min(evenNulls, oddNulls) < nulls / 20)
            return "It looks like UTF-16 without a byte order mark. Save it as UTF-8 and convert that.";
        // A stray control character happens in text; one in fifty bytes does not.
        return (nulls + controls) * 50L > sample.Length ? "It holds binary data and no text. If there is a text in it, export that to a .txt file and convert it." : null;
    }

    /// <summary>Tabs, line ends, page feeds, and the escape that begins a change of character set are found in texts.</summary>
    private static bool IsControl(byte value) => value is (< 0x20 and not ((>= 0x09 and <= 0x0D) or 0x1B)) or 0x7F;

    private static string Told(string kind, string remedy) => $"It is {kind} and no text. {remedy}";
}
