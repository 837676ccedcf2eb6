using System.Text;

namespace Profile.Parsing.Reading;

/// <summary>Gives elements without content the end tag that HTML wants, in a page that is written as XML: <c>&lt;span id="p12"/&gt;</c>, as e-books mark their pages.</summary>
internal static class XmlTags
{
    /// <summary>The same string when the page does not begin as XML, or has none of them.</summary>
    public static string Close(string html)
    {
        if (!html.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)) return html;
        StringBuilder? result = null;
        int kept = 0;
        var tag = new TagScanner(html, isXml: true);
        while (tag.MoveNext())
        {
            if (!tag.IsEmpty || tag.Name.Has(TagTraits.Void)) continue;
            (result ??= new StringBuilder(html.Length)).Append(html, kept, tag.End - 2 - kept).Append("></").Append(html, tag.Start + 1, TagNames.LengthAt(html, tag.Start + 1)).Append('>');
            kept = tag.End;
        }
        return result is null ? html : result.Append(html, kept, html.Length - kept).ToString();
    }
}
