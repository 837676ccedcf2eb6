using Profile.Parsing.Model;

namespace Profile.Parsing.Tests.Reading.Html;

/// <summary>What tests ask of a page that was read.</summary>
internal static class Pages
{
    private static readonly ProfileParser Parser = new();

    public static ProfileDocument Read(string html) => Parser.ParseHtml(html);

    /// <summary>The paragraphs of all sections, as <c>kind: text</c> where they are none of the plain kind.</summary>
    public static string[] Paragraphs(string html)
    {
        ProfileDocument document = Read(html);
        return
        [
            .. document.Descendants().SelectMany(section => section.Paragraphs)
                .Select(p => (p.Kind == ParagraphKind.Paragraph ? "" : $"{p.Kind}: ") + document.TextAt(p.Span)),
        ];
    }

    /// <summary>The titles of the sections with their levels, as <c>1 History</c>.</summary>
    public static string[] Headings(string html) =>
        [.. Read(html).Descendants().Where(s => s.Title is not null).Select(s => $"{s.Level} {s.Title}")];

    /// <summary>The markers with what they cite, as <c>1 at 12 -> Velin Gazette.</c></summary>
    public static string[] Markers(string html)
    {
        ProfileDocument document = Read(html);
        return [.. document.Citations.Select(c => $"{c.Label} -> {(c.FootnoteIndex is { } note ? document.Footnotes[note].Text : "nothing")}")];
    }
}
