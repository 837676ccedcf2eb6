using System.Text;

namespace Profile.Parsing.Reading;

/// <summary>Finds the encoding that the bytes of a page state: in the media type, a <c>meta</c> element or an XML declaration.</summary>
internal static class HtmlCharset
{
    /// <summary>The HTML standard looks at 1,024 bytes; pages with long heads have it later.</summary>
    private const int Reach = 16 * 1024;

    /// <summary>The encoding to decode with; null where a byte order mark, UTF-8 or a guess decides.</summary>
    /// <remarks>A page that says windows-1252 but is valid UTF-8 is UTF-8: no other text of more than a few such characters looks so.</remarks>
    public static Encoding? Find(ReadOnlySpan<byte> bytes, string? mediaType)
    {
        if (StartsWithMark(bytes)) return null;
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Reach)]);
        Encoding? stated = EncodingOf(Value(mediaType ?? "", "charset")) ?? EncodingOf(InMeta(head)) ?? EncodingOf(InXmlDeclaration(head));
        return stated is null || System.Text.Unicode.Utf8.IsValid(bytes) ? null : stated;
    }

    /// <summary>The encoding that the media type of plain text states, as <c>text/plain; charset=iso-8859-2</c>; null as for <see cref="Find"/>.</summary>
    public static Encoding? OfMediaType(ReadOnlySpan<byte> bytes, string? mediaType) => StartsWithMark(bytes) ? null : EncodingOf(Value(mediaType ?? "", "charset"));

    private static bool StartsWithMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);

    private static string? InMeta(string head)
    {
        for (int at = 0; (at = head.IndexOf("<meta", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 5)
        {
            int end = head.IndexOf('>', at);
            if (end < 0) return null;
            if (Value(head[at..end], "charset") is { } name) return name;
        }
        return null;
    }

    private static string? InXmlDeclaration(string head)
    {
        if (!head.TrimStart().StartsWith("<?xml", StringComparison.Ordinal)) return null;
        int end = head.IndexOf("?>", StringComparison.Ordinal);
        return end < 0 ? null : Value(head[..end], "encoding");
    }

    /// <summary>What stands behind <c>name=</c>, with or without quotes.</summary>
    private static string? Value(string text, string name)
    {
        int at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        ReadOnlySpan<char> rest = text.AsSpan(at + name.Length).TrimStart();
        if (!rest.StartsWith('=')) return null;
        rest = rest[1..].TrimStart().TrimStart("\"'");
        int end = rest.IndexOfAny("\"'; />".AsSpan());
        return (end < 0 ? rest : rest[..end]).Trim().ToString();
    }

    /// <summary>Null for UTF-8, for UTF-16 (whose bytes could not have been read so far) and for unknown names.</summary>
    private static Encoding? EncodingOf(string? name)
    {
        switch (name?.ToLowerInvariant())
        {
            case null or "" or "utf-8" or "utf8" or "utf-16" or "utf-16le" or "utf-16be" or "utf-7" or "unicode":
                return null;
            case "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "ansi" or "cp1252" or "x-cp1252":
                return CodePagesEncodingProvider.Instance.GetEncoding(1252);
            case "x-sjis" or "windows-31j":
                return CodePagesEncodingProvider.Instance.GetEncoding(932);
        }
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name!);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
