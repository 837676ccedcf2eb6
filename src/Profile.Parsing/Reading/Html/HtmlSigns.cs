namespace Profile.Parsing.Reading;

/// <summary>Tells pages from plain text: by media type, else by the name, else by how the content opens (MIME Sniffing Standard, 7.1).</summary>
internal static class HtmlSigns
{
    private const int Reach = 2048;

    private static readonly string[] Openings =
        ["<!doctype html", "<html", "<head", "<script", "<iframe", "<h1", "<div", "<font", "<table", "<a", "<style", "<title", "<b", "<body", "<br", "<p", "<meta", "<main", "<article", "<section"];

    public static bool IsHtml(ReadOnlySpan<byte> bytes, string? mediaType, string? name)
    {
        if (!string.IsNullOrWhiteSpace(mediaType)) return IsHtmlType(mediaType);
        string extension = Path.GetExtension(name ?? "").ToLowerInvariant();
        if (extension is ".html" or ".htm" or ".xhtml" or ".xht" or ".shtml") return true;
        return extension is not (".txt" or ".text" or ".md") && OpensLikeHtml(bytes);
    }

    public static bool IsHtmlType(string mediaType) =>
        mediaType.TrimStart().StartsWith("text/html", StringComparison.OrdinalIgnoreCase) || mediaType.TrimStart().StartsWith("application/xhtml+xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Bytes of UTF-16 read so too: their zeros are left out.</summary>
    private static bool OpensLikeHtml(ReadOnlySpan<byte> bytes)
    {
        Span<char> opening = stackalloc char[Math.Min(bytes.Length, Reach)];
        int length = 0;
        foreach (byte b in bytes[..Math.Min(bytes.Length, Reach)])
        {
            if (b is > 0 and < 0x80) opening[length++] = (char)b;
        }
        return Opens(opening[..length]);
    }

    private static bool Opens(ReadOnlySpan<char> text)
    {
        for (int comments = 0; comments < 16; comments++)
        {
            text = text.TrimStart();
            string? end = text.StartsWith("<!--") ? "-->" : text.StartsWith("<?xml") ? "?>" : null;
            if (end is null) break;
            int at = text.IndexOf(end);
            if (at < 0) return false;
            text = text[(at + end.Length)..];
        }
        foreach (string opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && (text.Length == opening.Length || text[opening.Length] is ' ' or '>' or '\t' or '\r' or '\n' or '/')) return true;
        }
        return false;
    }
}
