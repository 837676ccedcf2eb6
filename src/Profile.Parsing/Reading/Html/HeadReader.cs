using AngleSharp.Dom;

namespace Profile.Parsing.Reading;

/// <summary>Reads what stands in the head, and the style sheets and JSON-LD that may stand anywhere.</summary>
internal static class HeadReader
{
    private const int LongestJson = 1 << 20;

    /// <summary>Takes what the element says of the page; most that have no text of a reader say nothing.</summary>
    public static void Read(IElement element, PageBuilder builder)
    {
        switch (element.LocalName)
        {
            case "head":
                ReadChildren(element, builder);
                break;
            case "style":
                ReadStyle(element, builder);
                break;
            case "script":
                ReadScript(element, builder.Head);
                break;
            case "meta":
                ReadMeta(element, builder.Head);
                break;
            case "title" when element.NamespaceUri == NamespaceNames.HtmlUri:
                builder.Head.Title ??= element.TextContent;
                break;
        }
    }

    private static void ReadChildren(IElement head, PageBuilder builder)
    {
        for (int i = 0; i < head.ChildNodes.Length; i++)
        {
            if (head.ChildNodes[i] is IElement element && element.LocalName != "head") Read(element, builder);
        }
    }

    private static void ReadStyle(IElement style, PageBuilder builder)
    {
        string? media = style.GetAttribute("media");
        if (media is null || media.Contains("screen", StringComparison.OrdinalIgnoreCase) || media.Contains("all", StringComparison.OrdinalIgnoreCase))
            builder.AddStyles(style.TextContent);
    }

    private static void ReadScript(IElement script, PageHead head)
    {
        if (script.GetAttribute("type") is not { } type || !type.StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase)) return;
        string json = script.TextContent;
        if (json.Length <= LongestJson) LinkedData.Read(json, head);
    }

    private static void ReadMeta(IElement meta, PageHead head)
    {
        string? name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv");
        string? content = meta.GetAttribute("content");
        if (name is null || string.IsNullOrWhiteSpace(content) || content.Length > 1000) return;
        switch (name.ToLowerInvariant())
        {
            case "og:title" or "twitter:title" or "dc.title" or "citation_title":
                head.SharedTitle ??= content;
                break;
            case "og:site_name" or "application-name":
                head.SiteName ??= content;
                break;
            case "article:published_time" or "datepublished" or "date" or "dc.date" or "dc.date.issued" or "dcterms.issued" or "dcterms.date" or "citation_publication_date" or "citation_date" or "publish_date" or "pubdate" or "parsely-pub-date" or "sailthru.date":
                head.Published ??= content;
                break;
            case "content-language" or "og:locale" or "dc.language":
                head.Language ??= content.Trim().Replace('_', '-');
                break;
        }
    }
}
